import { shown } from "./fields/quoted.js";
import type { FileContent } from "./files/chunks.js";
import type { Problem } from "./problem.js";
import type { FileFailure } from "./read-file.js";
import { UnreadableCaseError } from "./unreadable.js";

/** The files of a case by name; a file that is not there is absent. */
export type CaseFiles = ReadonlyMap<string, FileContent>;

/** Files of which one at least must be readable. */
const DATA_FILES: readonly string[] = ["calls.csv", "ties.csv", "statements.jsonl"];

const OPTIONAL_FILES: readonly string[] = [
  "people.json",
  "phones.csv",
  "cells.csv",
  "events.json",
  "sources.csv",
  "coverage.csv",
  "judgements.jsonl",
];

/** Names that a case folder reserves for others than the analysis. */
const RESERVED_FILES: readonly string[] = [
  "import.json",
  "extract.json",
  "background.json",
  "exercise.json",
  "solution.json",
  "chart.json",
];

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "case.json",
  ...DATA_FILES,
  ...OPTIONAL_FILES,
  ...RESERVED_FILES,
]);

/** Notes files that look like those of a case and have another name: `call.csv`, `People.json`. */
export const unknownFiles = (files: CaseFiles): readonly Problem[] =>
  [...files.keys()]
    .filter((file) => !KNOWN.has(file) && /\.(csv|jsonl?)$/i.test(file))
    .map((file) => ({
      file: shown(file),
      line: 1,
      code: "unknown-file",
      message: "A case folder has no file of this name; it is not read",
    }));

/** @throws UnreadableCaseError where each of the three data files is absent or unreadable. */
export const failUnlessData = (files: CaseFiles, failures: ReadonlyMap<string, FileFailure>): void => {
  if (DATA_FILES.some((file) => files.has(file) && !failures.has(file))) return;
  const reasons = DATA_FILES.map((file) => `${file}: ${failures.get(file)?.why ?? "it is not there"}`);
  throw new UnreadableCaseError(`The case has no data that can be read (${reasons.join("; ")})`);
};
