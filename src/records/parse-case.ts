import { compareCodeUnits } from "../exact/compare-code-units.js";
import { canonicalJson } from "../exact/digest.js";
import { callRules } from "./call.js";
import type { CaseRecords } from "./case-records.js";
import { cellRules } from "./cell.js";
import { byContent, compareContent } from "./content-order.js";
import { coverageRules } from "./coverage-row.js";
import { danglingReferences } from "./dangling-references.js";
import { eventRules } from "./event.js";
import { quoted } from "./fields/quoted.js";
import type { RawFields } from "./fields/read-fields.js";
import type { FileContent } from "./files/chunks.js";
import { judgementRules } from "./judgement.js";
import { judgedOnce } from "./judgements-in-force.js";
import { addLedger, type Ledger, newLedger, problemAt } from "./ledger.js";
import type { Located } from "./located.js";
import { namedPersons, namedPhones } from "./named.js";
import { personRules } from "./person.js";
import { type PhoneRow, phoneRules } from "./phone-row.js";
import type { Problem } from "./problem.js";
import { readCaseInfo } from "./read-case-info.js";
import type { FileFailure, FileReading } from "./read-file.js";
import { plainReader, readObjects } from "./read-objects.js";
import { type LocatedStatement, readStatements } from "./read-statements.js";
import { readTable } from "./read-table.js";
import { sourceRules } from "./source.js";
import { tieRules } from "./tie-row.js";
import { uniqueById } from "./unique-by-id.js";
import { uniqueCalls } from "./unique-calls.js";
import { uniqueClaims } from "./unique-claims.js";
import { UnreadableCaseError } from "./unreadable.js";

/** The files of a case by name; a file that is not there is absent. */
export type CaseFiles = ReadonlyMap<string, FileContent>;

/** What else decides how a case is read. */
export interface ParseOptions {
  /** Roles that an `identifiedAs` claim may name; the nine built-in ones by default. */
  readonly roles?: readonly string[];
  /** A further file of judgements, in the form of `judgements.jsonl`, and the name by which its problems call it. */
  readonly confirm?: { readonly file: string; readonly content: FileContent };
}

/** A file of which one at least must be readable. */
const DATA_FILES: readonly string[] = ["calls.csv", "ties.csv", "statements.jsonl"];

/** Every name that a case folder knows: those that are read, and those that others read. */
const KNOWN_FILES: readonly string[] = [
  "case.json",
  ...DATA_FILES,
  "people.json",
  "phones.csv",
  "cells.csv",
  "events.json",
  "sources.csv",
  "coverage.csv",
  "judgements.jsonl",
  "import.json",
  "extract.json",
  "background.json",
  "exercise.json",
  "solution.json",
  "chart.json",
];

const compareProblems = (a: Problem, b: Problem): number =>
  compareCodeUnits(a.file, b.file) ||
  a.line - b.line ||
  compareCodeUnits(a.column ?? "", b.column ?? "") ||
  compareCodeUnits(a.code, b.code) ||
  compareCodeUnits(a.message, b.message);

const byId = (a: Located<{ readonly id: string }>, b: Located<{ readonly id: string }>): number =>
  compareCodeUnits(a.record.id, b.record.id);

const recordsOf = <Value>(located: readonly Located<Value>[]): readonly Value[] => located.map(({ record }) => record);

/** Reads the files of a case, one after the other, into one ledger. */
const fileReader = (files: CaseFiles, ledger: Ledger) => {
  const failures = new Map<string, FileFailure>();
  const reads = <Value>(
    file: string,
    read: (content: FileContent) => FileReading<Value>,
    content = files.get(file),
  ): readonly Value[] => {
    if (content === undefined) return [];
    const reading = read(content);
    if ("failure" in reading) {
      failures.set(file, reading.failure);
      return [];
    }
    addLedger(ledger, reading.ledger);
    return reading.records;
  };
  return { reads, failures };
};

/** Rows without ids that say the same are one; of those that write one beginning differently the smallest text stays. */
const uniqueRows = <Value extends object>(
  located: readonly Located<Value>[],
  textOf: (row: Value) => string,
  ledger: Ledger,
): readonly Located<Value>[] => {
  const rows = new Map<string, Located<Value>>();
  for (const place of located) {
    const { fromText: _, ...content }: Value & { readonly fromText?: string } = place.record;
    const key = canonicalJson(content);
    const known = rows.get(key);
    if (known !== undefined) ledger.duplicates += 1;
    if (known === undefined || compareCodeUnits(textOf(place.record), textOf(known.record)) < 0) rows.set(key, place);
  }
  return [...rows].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, place]) => place);
};

/** Rows of `ties.csv` in canonical order. Equal ones stay, since they add up, and are noted: a table may have been exported twice. */
const sortedTies = <Value extends { readonly source: string; readonly target: string }>(
  located: readonly Located<Value>[],
  ledger: Ledger,
): readonly Located<Value>[] => {
  const order = byContent<Value>();
  const sorted = [...located].sort(
    (a, b) =>
      compareCodeUnits(a.record.source, b.record.source) ||
      compareCodeUnits(a.record.target, b.record.target) ||
      order(a.record, b.record),
  );
  for (const [i, place] of sorted.entries()) {
    const before = sorted[i - 1];
    if (
      before === undefined ||
      before.record.source !== place.record.source ||
      before.record.target !== place.record.target
    )
      continue;
    if (order(before.record, place.record) !== 0) continue;
    const message = `The row says the same as the one on line ${before.line}; the two are added up`;
    ledger.notes.push(problemAt(place.file, place.line, { code: "equal-rows", message }));
  }
  return sorted;
};

/** Claims that were left out of statements that stay. Of equal lines each counts its own, whichever of them stays. */
const rejectedClaimsOf = (lines: readonly LocatedStatement[], kept: readonly LocatedStatement[]): number => {
  const statements = new Map(kept.map(({ record }) => [record.id, record]));
  return lines
    .filter(
      ({ record, rejectedClaims }) => rejectedClaims > 0 && compareContent(record, statements.get(record.id)) === 0,
    )
    .reduce((sum, { rejectedClaims }) => sum + rejectedClaims, 0);
};

const noteUnknownFiles = (files: CaseFiles, ledger: Ledger): void => {
  for (const file of files.keys()) {
    if (KNOWN_FILES.includes(file) || !/\.(csv|jsonl?)$/i.test(file)) continue;
    ledger.notes.push({
      file,
      line: 1,
      code: "unknown-file",
      message: `A case folder has no file of the name ${quoted(file)}; it is not read`,
    });
  }
};

const withFromText = (record: Omit<PhoneRow, "fromText">, raw: RawFields): PhoneRow => {
  const from = raw("from");
  return typeof from === "string" ? { ...record, fromText: from } : record;
};

/**
 * Reads a case from its files: every accepted record in canonical order, and every problem.
 *
 * The records depend on what the files say, not on the order of files, rows, lines or claims. A row, line or claim that breaks a rule of
 * the case folder is left out and reported; a malformed optional file is one problem. O(n log n) in the number of rows.
 * @throws UnreadableCaseError where `case.json` cannot be read, or none of calls.csv, ties.csv and statements.jsonl.
 */
export const parseCase = (files: CaseFiles, options: ParseOptions = {}): CaseRecords => {
  const ledger = newLedger();
  const caseFile = files.get("case.json");
  if (caseFile === undefined) throw new UnreadableCaseError("There is no case.json; a case folder has one");
  const info = readCaseInfo(caseFile, ledger);
  const zone = info.timeZone;
  noteUnknownFiles(files, ledger);

  const { reads, failures } = fileReader(files, ledger);
  const table = <F extends Parameters<typeof readTable>[2]["rules"]["fields"]>(
    file: string,
    rules: Parameters<typeof readTable<F>>[2],
  ) => reads(file, (content) => readTable(file, content, rules));
  const readCalls = table("calls.csv", {
    rules: callRules(),
    required: ["id", "caller", "callee", "startedAt", "durationSeconds"],
  });
  const readTies = table("ties.csv", { rules: tieRules(zone), required: ["source", "target", "calls"] });
  const readLines = reads("statements.jsonl", (content) =>
    readStatements("statements.jsonl", content, zone, options.roles),
  );
  failUnlessData(files, failures);
  const people = reads("people.json", (content) =>
    readObjects("people.json", content, "array", plainReader("people.json", personRules())),
  );
  const events = reads("events.json", (content) =>
    readObjects("events.json", content, "array", plainReader("events.json", eventRules(zone))),
  );
  const phoneRows = reads("phones.csv", (content) =>
    readTable("phones.csv", content, {
      rules: phoneRules(zone),
      required: ["phone", "person"],
      complete: withFromText,
    }),
  );
  const readCells = table("cells.csv", { rules: cellRules(), required: ["id", "latitude", "longitude"] });
  const readSources = table("sources.csv", { rules: sourceRules(), required: ["id"] });
  const readCoverage = table("coverage.csv", { rules: coverageRules(zone), required: [], oneOf: ["phone", "cell"] });
  const judgementsOf = (file: string, content?: FileContent) =>
    reads(
      file,
      (bytes) => readObjects(file, bytes, "lines", plainReader(file, judgementRules(zone))),
      content ?? files.get(file),
    );
  const confirm = options.confirm;
  const readJudgements = [
    ...judgementsOf("judgements.jsonl"),
    ...(confirm === undefined ? [] : judgementsOf(confirm.file, confirm.content)),
  ];
  for (const [file, { code, why }] of failures)
    ledger.problems.push(problemAt(file, 1, { code, message: `${file} is not read: ${why}` }));

  const { calls, duplicates } = uniqueCalls(readCalls, ledger);
  const ownStatements = uniqueById(readLines, compareContent, ledger);
  ledger.rejected += rejectedClaimsOf(readLines, ownStatements);
  const statements = [...uniqueClaims(ownStatements, ledger)].sort(byId);
  const located = {
    calls,
    ties: sortedTies(readTies, ledger),
    statements,
    phones: uniqueRows(phoneRows, ({ fromText }) => fromText ?? "", ledger),
    cells: [...uniqueById(readCells, compareContent, ledger)].sort(byId),
    events: [...uniqueById(events, compareContent, ledger)].sort(byId),
    sources: [...uniqueById(readSources, compareContent, ledger)].sort(byId),
    coverage: uniqueRows(readCoverage, () => "", ledger),
    judgements: [...judgedOnce(uniqueById(readJudgements, compareContent, ledger), ledger)].sort(byId),
  };
  const records: CaseRecords = {
    case: info,
    calls: recordsOf(located.calls),
    ties: recordsOf(located.ties),
    statements: recordsOf(located.statements),
    people: recordsOf([...uniqueById(people, compareContent, ledger)].sort(byId)),
    phones: recordsOf(located.phones),
    cells: recordsOf(located.cells),
    events: recordsOf(located.events),
    sources: recordsOf(located.sources),
    coverage: recordsOf(located.coverage),
    judgements: recordsOf(located.judgements),
    duplicateCalls: duplicates,
    duplicateRecords: ledger.duplicates,
    rejected: ledger.rejected,
    problems: [],
    notes: [],
  };
  const inCase: ReadonlySet<string> = new Set<string>([...namedPersons(records), ...namedPhones(records)]);
  const dangling = danglingReferences(located, (reference) => inCase.has(reference));
  return {
    ...records,
    problems: ledger.problems.sort(compareProblems),
    notes: [...ledger.notes, ...dangling].sort(compareProblems),
  };
};

const failUnlessData = (files: CaseFiles, failures: ReadonlyMap<string, FileFailure>): void => {
  if (DATA_FILES.some((file) => files.has(file) && !failures.has(file))) return;
  const reasons = DATA_FILES.map((file) => `${file}: ${failures.get(file)?.why ?? "it is not there"}`);
  throw new UnreadableCaseError(`The case has no data that can be read (${reasons.join("; ")})`);
};
