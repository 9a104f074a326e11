import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { AnalyzeOptions } from "../analysis/analyze.js";
import type { CountedAttributions } from "../graph/counted-attributions.js";
import { countedAttributions } from "../graph/counted-attributions.js";
import type { CaseRecords } from "../records/case-records.js";
import { recordsFor } from "../sensitivity/records-for.js";
import { countedIn } from "../words/counted.js";
import { handedToText } from "../words/handed-to.js";
import { printable } from "../words/printable.js";
import { problemWords } from "../words/problem-words.js";
import { wrap } from "../words/wrap.js";
import type { SpokenIo } from "./io.js";
import { mendedCase } from "./mend-case.js";
import { readCaseFolder } from "./read-case-folder.js";
import { UsageError } from "./usage-error.js";

/** The options that every command reading a case knows, in the form of `node:util` parseArgs. */
export const caseOptions = {
  "reveal-protected": { type: "boolean" },
  "key-file": { type: "string" },
  confirm: { type: "string" },
  for: { type: "string" },
} as const;

/** Those of a command that makes an analysis. */
export const analysisOptions = {
  ...caseOptions,
  support: { type: "boolean" },
  "no-support": { type: "boolean" },
  identities: { type: "string" },
  attributions: { type: "string" },
} as const;

/** What was given for {@link caseOptions}, or for {@link analysisOptions}. */
export interface CaseOptionValues {
  readonly "reveal-protected"?: boolean | undefined;
  readonly "key-file"?: string | undefined;
  readonly confirm?: string | undefined;
  readonly for?: string | undefined;
  readonly support?: boolean | undefined;
  readonly "no-support"?: boolean | undefined;
  readonly identities?: string | undefined;
  readonly attributions?: string | undefined;
}

/** How uncertain attributions are to count; undefined where nobody said. */
const attributionsGiven = ({ attributions }: CaseOptionValues): CountedAttributions | undefined => {
  if (attributions === undefined) return undefined;
  const known = countedAttributions.find((one) => one === attributions);
  if (known === undefined)
    throw new UsageError((words) => words.attributions(attributions, countedAttributions.join(", ")));
  return known;
};

/** Whether support is to be told; undefined where nobody said, so that the number of records decides. */
const supportGiven = (values: CaseOptionValues): boolean | undefined => {
  if (values.support === true && values["no-support"] === true) throw new UsageError((words) => words.supportTwice);
  return values.support === true ? true : values["no-support"] === true ? false : undefined;
};

/** How many open identities are to be tried; undefined where nobody said, so that the number of records decides. */
const identitiesGiven = ({ identities }: CaseOptionValues): number | undefined => {
  if (identities === undefined) return undefined;
  if (identities === "all") return Number.MAX_SAFE_INTEGER;
  if (/^\d{1,6}$/.test(identities)) return Number(identities);
  throw new UsageError((words) => words.identities(identities));
};

const readGiven = (path: string, option: string): Uint8Array => {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError((words) => words.unreadable(`--${option} ${path}`));
  }
};

/** The records that a reader may see; says on standard error what was left out. */
const reducedFor = (records: CaseRecords, reader: string, io: SpokenIo): CaseRecords => {
  if (reader.trim() === "") throw new UsageError((words) => words.forWhom);
  const reduced = recordsFor(records, reader);
  if (reduced.handedTo !== undefined)
    io.err(`${wrap(printable(handedToText(reduced.handedTo, { lang: io.lang })), 80, "", "  ")}\n`);
  return reduced;
};

/** Reads the case and the options that decide how it is analysed. */
export const openCase = (
  folder: string,
  values: CaseOptionValues,
  io: SpokenIo,
): { readonly records: CaseRecords; readonly options: AnalyzeOptions } => {
  const key = values["key-file"] === undefined ? undefined : readGiven(resolve(io.cwd, values["key-file"]), "key-file");
  if (key !== undefined && key.length < 16) throw new UsageError((words) => words.shortKey(values["key-file"] ?? ""));
  const confirm = values.confirm === undefined ? undefined : readGiven(resolve(io.cwd, values.confirm), "confirm");
  const support = supportGiven(values);
  const identitiesTried = identitiesGiven(values);
  const attributions = attributionsGiven(values);
  mendedCase(resolve(io.cwd, folder), io);
  const whole = readCaseFolder(
    resolve(io.cwd, folder),
    confirm === undefined ? {} : { confirm: { file: basename(values.confirm ?? ""), content: confirm } },
  );
  const records = values.for === undefined ? whole : reducedFor(whole, values.for, io);
  return {
    records,
    options: {
      ...(values["reveal-protected"] === true ? { revealProtected: true } : {}),
      ...(key === undefined ? {} : { pseudonymKey: key }),
      ...(support === undefined ? {} : { support }),
      ...(identitiesTried === undefined ? {} : { identitiesTried }),
      ...(attributions === undefined ? {} : { attributions }),
    },
  };
};

/** Says on standard error how many rows were left out and what is odd, each in a line of at most a sentence. */
export const tellProblems = (records: CaseRecords, io: SpokenIo, text: (message: string) => string): void => {
  const { problems, notes, rejected } = records;
  const { language, words } = io;
  const most = 5;
  for (const { file, line, message } of notes.slice(0, most))
    io.err(`${words.said.note(`${file}:${line}: ${problemWords(text(message), language)}`)}\n`);
  if (notes.length > most) io.err(`${words.said.moreNotes(String(notes.length - most))}\n`);
  if (problems.length > 0)
    io.err(
      `${words.said.leftOut(countedIn(language, problems.length, "problem"), countedIn(language, rejected, "rowLeftOut"))}\n`,
    );
};
