import { join, resolve } from "node:path";
import { noVeil } from "../../analysis/veil.js";
import { veilOfCase } from "../../analysis/veil-of-case.js";
import type { Judged, JudgementLine } from "../../identity/judge-pair.js";
import { judgePair } from "../../identity/judge-pair.js";
import { proposeIdentities } from "../../identity/propose-identities.js";
import type { Identity } from "../../identity/resolve-identity.js";
import type { CaseRecords } from "../../records/case-records.js";
import type { Judgement } from "../../records/judgement.js";
import { judgementsInForce } from "../../records/judgements-in-force.js";
import { namedPersons, namedPhones } from "../../records/named.js";
import type { PersonRef, PhoneRef } from "../../records/reference.js";
import { identityChanges } from "../../sensitivity/identity-changes.js";
import { ifConfirmed, triedByDefault } from "../../sensitivity/if-confirmed.js";
import { verdictsOf } from "../../sensitivity/verdicts.js";
import type { Shown } from "../../words/judgement-words.js";
import { identityChangeSentences, judgementSentence, openProposalsText } from "../../words/judgement-words.js";
import { printable } from "../../words/printable.js";
import { problemWords } from "../../words/problem-words.js";
import { wrap } from "../../words/wrap.js";
import { appendLines, bytesOf } from "../append-lines.js";
import { openCase } from "../case-options.js";
import type { SpokenIo } from "../io.js";
import { progressOn } from "../progress.js";
import { readCaseFolder } from "../read-case-folder.js";
import { RefusedError } from "../refused-error.js";
import { UsageError } from "../usage-error.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

const options = {
  by: { type: "string" },
  on: { type: "string" },
  reason: { type: "string" },
  reject: { type: "boolean" },
  unsure: { type: "boolean" },
  top: { type: "string" },
  "reveal-protected": { type: "boolean" },
  "key-file": { type: "string" },
} as const;

const width = 80;
const file = "judgements.jsonl";

type Values = ReturnType<typeof parsed<typeof options>>["values"];
type Pair = Pick<JudgementLine, "kind" | "a" | "b">;

/** The two ids of a proposal, as they are shown, at whichever = parts two ids of the case. */
const pairOf = (text: string, records: CaseRecords, { reference }: Shown): Pair => {
  const byShown = new Map<string, PersonRef | PhoneRef>();
  for (const id of [...namedPersons(records), ...namedPhones(records)]) byShown.set(reference(id), id);
  const given = printable(text);
  const parts = text
    .split("=")
    .map((_, i, all) => [all.slice(0, i + 1).join("="), all.slice(i + 1).join("=")] as const);
  const [ends, other] = parts.slice(0, -1).filter((pair) => pair.every((end) => byShown.has(end)));
  if (other !== undefined) throw new UsageError(({ decision }) => decision.twoReadings(given));
  if (ends === undefined) {
    const missing = parts.length === 2 ? (parts[0] ?? []).find((end) => !byShown.has(end)) : undefined;
    throw new UsageError(({ decision }) =>
      missing === undefined ? decision.noProposal(given) : decision.nobody(printable(missing)),
    );
  }
  const [a, b] = ends.map((end) => byShown.get(end)) as [PersonRef | PhoneRef, PersonRef | PhoneRef];
  if (a === b) throw new UsageError(({ decision }) => decision.sameTwice(given));
  const kinds = [a, b].map((end) => end.slice(0, end.indexOf(":")));
  if (kinds[0] !== kinds[1])
    throw new UsageError(({ decision }) => decision.twoKinds(given, kinds[0] ?? "", kinds[1] ?? ""));
  return { kind: kinds[0] === "person" ? "same-person" : "handset-succession", a, b };
};

/** A text that must be given, and not be blank. */
const required = (values: Values, name: "by" | "on" | "reason"): string => {
  const value = values[name];
  if (value === undefined || value.trim() === "") throw new UsageError(({ decision }) => decision.needed[name]);
  return value;
};

const verdictOf = ({ reject, unsure }: Values): Judgement["verdict"] => {
  if (reject === true && unsure === true) throw new UsageError(({ decision }) => decision.rejectAndUnsure);
  return reject === true ? "no" : unsure === true ? "unsure" : "yes";
};

/** Every id in the file, also on lines that are no judgement. */
const idsIn = (bytes: Uint8Array): readonly string[] =>
  [...new TextDecoder().decode(bytes).matchAll(/"id"\s*:\s*("(?:[^"\\]|\\.)*")/g)].flatMap(([, text = ""]) => {
    try {
      return [String(JSON.parse(text))];
    } catch {
      return [];
    }
  });

/** The case with these lines, were they written; refused where the reader would not take them. */
const withLines = (
  folder: string,
  before: CaseRecords,
  lines: readonly string[],
  { language }: SpokenIo,
): CaseRecords => {
  const name = "the new judgement";
  const after = readCaseFolder(folder, { confirm: { file: name, content: `${lines.join("\n")}\n` } });
  const problem = after.problems.find((one) => one.file === name);
  if (problem !== undefined)
    throw new UsageError(({ decision }) =>
      decision.field(problem.column ?? "reason", problemWords(problem.message, language)),
    );
  if (after.judgements.length !== before.judgements.length + lines.length + settledBy(before, after))
    throw new RefusedError((words) => words.wouldNotStand);
  return after;
};

/** How many judgements that contradicted each other now stand, since one of them is superseded. */
const settledBy = (before: CaseRecords, after: CaseRecords): number =>
  (before.contradictoryJudgements?.length ?? 0) - (after.contradictoryJudgements?.length ?? 0);

const refuseContradiction = ({ contradicts }: Judged, shown: Shown, { language }: SpokenIo): void => {
  if (contradicts.length === 0) return;
  const most = 12;
  throw new RefusedError((words) =>
    [
      words.contradicts,
      ...contradicts.slice(0, most).map((one) => wrap(judgementSentence(one, shown, language), width, "  ", "      ")),
      ...(contradicts.length > most ? [`  ${words.moreContradict(contradicts.length - most)}`] : []),
      wrap(words.decideAnew, width, "  "),
    ].join("\n"),
  );
};

const list = (records: CaseRecords, shown: Shown, top: number, io: SpokenIo): void => {
  const progress = progressOn(io);
  progress.step("who may be who");
  const proposals = proposeIdentities(records);
  const tried = ifConfirmed(records, proposals.slice(0, Math.min(top, triedByDefault(records))), {
    progress: () => progress.step("what each open identity would change"),
  });
  progress.done();
  const open = [...tried, ...proposals.slice(tried.length).map((proposal) => ({ proposal }))];
  io.out(openProposalsText(open, judgementsInForce(records.judgements), top, shown, io.language));
};

const topOf = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError((words) => words.top(text));
  return Number(text);
};

/** The person who both are by now; of two phones none, since each stays with whoever holds it. */
const oneActor = ({ personOf }: Identity, { kind, a }: Pair): PersonRef | undefined =>
  kind === "same-person" ? personOf(a as PersonRef) : undefined;

const decide = (given: string, folder: string, path: string, values: Values, io: SpokenIo): void => {
  const decision = {
    verdict: verdictOf(values),
    by: required(values, "by"),
    on: required(values, "on"),
    reason: required(values, "reason"),
  };
  const known = bytesOf(join(path, file));
  const { records: before, options: veiling } = openCase(folder, values, io);
  const veil = veilOfCase(before, veiling);
  const pair = pairOf(given, before, veil);
  const judged = judgePair(before, { ...pair, ...decision }, idsIn(known));
  refuseContradiction(judged, veil, io);
  const lines = judged.lines.map((line) => JSON.stringify(line));
  const after = withLines(path, before, lines, io);
  appendLines(join(path, file), lines, known);
  const now = veilOfCase(after, veiling);
  const decided = verdictsOf(after);
  const changes = identityChanges(verdictsOf(before), decided);
  const one = decision.verdict === "yes" ? oneActor(decided.identity, pair) : undefined;
  const said = io.words.confirm;
  const told: readonly (readonly [text: string, first: string, rest: string])[] = [
    [
      said.written(
        file,
        judged.lines.map((line) => judgementSentence(line, now, io.language)),
      ),
      "",
      "  ",
    ],
    ...judged.supersedes.map(
      (one) => [said.supersedes(judgementSentence(one, now, io.language)), "  ", "      "] as const,
    ),
    ...(one === undefined ? [] : ([[said.bothUnder(printable(now.reference(one))), "", ""]] as const)),
    [changes.length === 0 ? said.noChange : said.changed(changes.length), "", ""],
    ...identityChangeSentences(changes, now, io.language).map((sentence) => [sentence, "  ", "      "] as const),
    ...(now !== noVeil && veiling.pseudonymKey === undefined ? ([[said.newPseudonyms, "", ""]] as const) : []),
  ];
  for (const [text, first, rest] of told) io.out(`${wrap(text, width, first, rest)}\n`);
};

/** `faisceau confirm CASE [PROPOSAL]`: what is open about who is who, and a decision on it. */
export const confirmCommand: Command = {
  run: (args, io) => {
    const { values, positionals } = parsed(args, options, ["CASE", "[PROPOSAL]"]);
    const [folder = "", given] = positionals;
    if (given !== undefined) {
      if (values.top !== undefined) throw new UsageError(({ decision }) => decision.topOfList);
      decide(given, folder, resolve(io.cwd, folder), values, io);
      return 0;
    }
    for (const name of ["by", "on", "reason", "reject", "unsure"] as const)
      if (values[name] !== undefined) throw new UsageError(({ decision }) => decision.whichProposal(name));
    const { records, options: veiling } = openCase(folder, values, io);
    list(records, veilOfCase(records, veiling), topOf(values.top ?? "10"), io);
    return 0;
  },
};
