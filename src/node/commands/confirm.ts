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
import { counted } from "../../words/numbers.js";
import { printable } from "../../words/printable.js";
import { wrap } from "../../words/wrap.js";
import { appendLines, bytesOf } from "../append-lines.js";
import { openCase } from "../case-options.js";
import type { Io } from "../io.js";
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
  if (other !== undefined) throw new UsageError(`${given} can be read in two ways, as a key of the case holds a =`);
  if (ends === undefined) {
    const missing = parts.length === 2 ? (parts[0] ?? []).find((end) => !byShown.has(end)) : undefined;
    throw new UsageError(
      missing === undefined
        ? `${given} is no proposal: write two ids with = between them, such as person:p4=person:p31; faisceau confirm CASE lists what is open`
        : `nobody is ${printable(missing)} in this case: give ids as the analysis shows them, such as person:p4=person:p31 (protected people go by their pseudonym)`,
    );
  }
  const [a, b] = ends.map((end) => byShown.get(end)) as [PersonRef | PhoneRef, PersonRef | PhoneRef];
  if (a === b) throw new UsageError(`${given} names one id twice: a judgement is about two`);
  const kinds = [a, b].map((end) => end.slice(0, end.indexOf(":")));
  if (kinds[0] !== kinds[1])
    throw new UsageError(
      `${given} is a ${kinds[0]} and a ${kinds[1]}: who held a phone is written in phones.csv; a judgement is about two persons, or two phones`,
    );
  return { kind: kinds[0] === "person" ? "same-person" : "handset-succession", a, b };
};

/** A text that must be given, and not be blank. */
const required = (values: Values, name: "by" | "on" | "reason", what: string): string => {
  const value = values[name];
  if (value === undefined || value.trim() === "") throw new UsageError(`--${name} is needed: ${what}`);
  return value;
};

const verdictOf = ({ reject, unsure }: Values): Judgement["verdict"] => {
  if (reject === true && unsure === true) throw new UsageError("--reject and --unsure: give one of them, or neither");
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
const withLines = (folder: string, before: CaseRecords, lines: readonly string[]): CaseRecords => {
  const name = "the new judgement";
  const after = readCaseFolder(folder, { confirm: { file: name, content: `${lines.join("\n")}\n` } });
  const problem = after.problems.find((one) => one.file === name);
  if (problem !== undefined) throw new UsageError(`--${problem.column ?? "reason"}: ${problem.message}`);
  if (after.judgements.length !== before.judgements.length + lines.length + settledBy(before, after))
    throw new RefusedError(
      "the judgement would not stand in the case as it is; faisceau validate lists what is wrong with it",
    );
  return after;
};

/** How many judgements that contradicted each other now stand, since one of them is superseded. */
const settledBy = (before: CaseRecords, after: CaseRecords): number =>
  (before.contradictoryJudgements?.length ?? 0) - (after.contradictoryJudgements?.length ?? 0);

const refuseContradiction = ({ contradicts }: Judged, shown: Shown): void => {
  if (contradicts.length === 0) return;
  const most = 12;
  throw new RefusedError(
    [
      "this contradicts judgements in force, and nothing is written:",
      ...contradicts.slice(0, most).map((one) => wrap(judgementSentence(one, shown), width, "  ", "      ")),
      ...(contradicts.length > most ? [`  … and ${contradicts.length - most} more`] : []),
      wrap("Decide the wrong one anew first: faisceau confirm of the same pair supersedes it.", width, "  "),
    ].join("\n"),
  );
};

const list = (records: CaseRecords, shown: Shown, top: number, io: Io): void => {
  const progress = progressOn(io);
  progress.step("who may be who");
  const proposals = proposeIdentities(records);
  const tried = ifConfirmed(records, proposals.slice(0, Math.min(top, triedByDefault(records))), {
    progress: () => progress.step("what each open identity would change"),
  });
  progress.done();
  const open = [...tried, ...proposals.slice(tried.length).map((proposal) => ({ proposal }))];
  io.out(openProposalsText(open, judgementsInForce(records.judgements), top, shown));
};

const topOf = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(`--top ${text}: give a whole number of 1 or more`);
  return Number(text);
};

/** The person who both are by now; of two phones none, since each stays with whoever holds it. */
const oneActor = ({ personOf }: Identity, { kind, a }: Pair): PersonRef | undefined =>
  kind === "same-person" ? personOf(a as PersonRef) : undefined;

const decide = (given: string, folder: string, path: string, values: Values, io: Io): void => {
  const decision = {
    verdict: verdictOf(values),
    by: required(values, "by", "who decides"),
    on: required(values, "on", "the date of the decision, such as 2026-01-02"),
    reason: required(values, "reason", "what the decision rests on"),
  };
  const known = bytesOf(join(path, file));
  const { records: before, options: veiling } = openCase(folder, values, io);
  const veil = veilOfCase(before, veiling);
  const pair = pairOf(given, before, veil);
  const judged = judgePair(before, { ...pair, ...decision }, idsIn(known));
  refuseContradiction(judged, veil);
  const lines = judged.lines.map((line) => JSON.stringify(line));
  const after = withLines(path, before, lines);
  appendLines(join(path, file), lines, known);
  const now = veilOfCase(after, veiling);
  const decided = verdictsOf(after);
  const changes = identityChanges(verdictsOf(before), decided);
  const one = decision.verdict === "yes" ? oneActor(decided.identity, pair) : undefined;
  const told: readonly (readonly [text: string, first: string, rest: string])[] = [
    [`Written to ${file}: ${judged.lines.map((line) => judgementSentence(line, now)).join("; ")}`, "", "  "],
    ...judged.supersedes.map((one) => [`supersedes ${judgementSentence(one, now)}`, "  ", "      "] as const),
    ...(one === undefined ? [] : ([[`Both go under ${printable(now.reference(one))}.`, "", ""]] as const)),
    [
      changes.length === 0
        ? "No role and no standing changes."
        : `${counted(changes.length, "actor")} with another role or standing:`,
      "",
      "",
    ],
    ...identityChangeSentences(changes, now).map((sentence) => [sentence, "  ", "      "] as const),
    ...(now !== noVeil && veiling.pseudonymKey === undefined
      ? ([["Pseudonyms are numbered anew with each change of a case, unless --key-file is given.", "", ""]] as const)
      : []),
  ];
  for (const [text, first, rest] of told) io.out(`${wrap(text, width, first, rest)}\n`);
};

/** `faisceau confirm CASE [PROPOSAL]`: what is open about who is who, and a decision on it. */
export const confirmCommand: Command = {
  name: "confirm",
  summary: "who is who: list what is open, and record a decision",
  help: `faisceau confirm CASE [options]
faisceau confirm CASE PROPOSAL --by NAME --on DATE --reason TEXT [options]

Without PROPOSAL it lists the open proposals about who is who, the most probable
first: the evidence line by line in decibans, the records cited, what would
change; then the judgements in force. It writes nothing.

With PROPOSAL it appends the decision to judgements.jsonl in CASE, and says whose
role or standing changes by it. PROPOSAL is the two ids as the listing and the
analysis show them, with = between them; of two phones the earlier first. Any two
persons, or two phones, of the case will do. An earlier judgement of the same
pair is superseded, never deleted. A decision that contradicts judgements in
force is refused.

  --by NAME            who decides
  --on DATE            when, such as 2026-01-02
  --reason TEXT        what the decision rests on
  --reject             they are not one; they are never proposed again
  --unsure             it cannot be told; the proposal stays open
  --top N              list the N most probable (10)
  --reveal-protected   show, and name, protected people by their real ids
  --key-file FILE      key of the pseudonyms of protected people

Examples
  faisceau confirm fixtures/minimal
  faisceau confirm CASE person:p4=person:p31 --by "N. Issa" --on 2026-01-02 \\
    --reason "one passport, found in both files"
  faisceau confirm CASE phone:+21800000001=phone:+21800000002 --reject \\
    --by "N. Issa" --on 2026-01-02 --reason "both in use on one day, far apart"

Exit status: 0 done, 1 the case could not be read, the decision contradicts
others, or the file cannot be written, 2 wrong usage.
`,
  run: (args, io) => {
    const { values, positionals } = parsed(args, options, ["CASE", "[PROPOSAL]"]);
    const [folder = "", given] = positionals;
    if (given !== undefined) {
      if (values.top !== undefined) throw new UsageError("--top is of the list, which is given without PROPOSAL");
      decide(given, folder, resolve(io.cwd, folder), values, io);
      return 0;
    }
    for (const name of ["by", "on", "reason", "reject", "unsure"] as const)
      if (values[name] !== undefined)
        throw new UsageError(`--${name}: which PROPOSAL? faisceau confirm CASE lists them`);
    const { records, options: veiling } = openCase(folder, values, io);
    list(records, veilOfCase(records, veiling), topOf(values.top ?? "10"), io);
    return 0;
  },
};
