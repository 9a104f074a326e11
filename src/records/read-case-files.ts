import { type Call, callRules } from "./call.js";
import { type CaseFiles, failUnlessData } from "./case-files.js";
import { type Cell, cellRules } from "./cell.js";
import { type CoverageRow, coverageRules } from "./coverage-row.js";
import { type CaseEvent, eventRules } from "./event.js";
import type { Fields, RawFields, RecordOf } from "./fields/read-fields.js";
import type { FileContent } from "./files/chunks.js";
import { type Judgement, judgementRules } from "./judgement.js";
import { addLedger, type Ledger, problemAt } from "./ledger.js";
import type { Located } from "./located.js";
import { type Person, personRules } from "./person.js";
import { type PhoneRow, phoneRules } from "./phone-row.js";
import { markPerson, markPhoneRow } from "./protection-marks.js";
import type { FileFailure, FileReading } from "./read-file.js";
import { plainReader, readObjects } from "./read-objects.js";
import { type LocatedStatement, readStatements } from "./read-statements.js";
import { readTable, type TableRules } from "./read-table.js";
import { type Source, sourceRules } from "./source.js";
import { type TieRow, tieRules } from "./tie-row.js";

/** What decides how a case is read, besides its files. */
export interface ParseOptions {
  /** Roles that an `identifiedAs` claim may name; the nine built-in ones by default. */
  readonly roles?: readonly string[];
  /** A further file of judgements, in the form of `judgements.jsonl`, and the name by which its problems call it. */
  readonly confirm?: { readonly file: string; readonly content: FileContent };
}

/** Every record that is right by itself, with the line on which it stands, before records are compared with each other. */
export interface RowsOfCase {
  readonly calls: readonly Located<Call>[];
  readonly ties: readonly Located<TieRow>[];
  readonly statements: readonly LocatedStatement[];
  readonly people: readonly Located<Person>[];
  readonly phones: readonly Located<PhoneRow>[];
  readonly cells: readonly Located<Cell>[];
  readonly events: readonly Located<CaseEvent>[];
  readonly sources: readonly Located<Source>[];
  readonly coverage: readonly Located<CoverageRow>[];
  readonly judgements: readonly Located<Judgement>[];
}

/** The tenure of a row of `phones.csv` is cited by its `from` as it stands in the file. */
const withFromText = (record: Omit<PhoneRow, "fromText">, raw: RawFields): PhoneRow => {
  const from = raw("from");
  return typeof from === "string" ? { ...record, fromText: from } : record;
};

/**
 * Reads every file of a case but `case.json`, row by row.
 * @throws UnreadableCaseError where none of calls.csv, ties.csv and statements.jsonl can be read.
 */
export const readCaseFiles = (files: CaseFiles, zone: string, options: ParseOptions, ledger: Ledger): RowsOfCase => {
  const failures = new Map<string, FileFailure>();
  const reads = <Value>(
    file: string,
    content: FileContent | undefined,
    read: (content: FileContent) => FileReading<Value>,
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
  const table = <F extends Fields, Value extends RecordOf<F>>(file: string, rules: TableRules<F, Value>) =>
    reads(file, files.get(file), (content) => readTable(file, content, rules));
  const judgements = (file: string, content: FileContent | undefined) =>
    reads(file, content, (some) => readObjects(file, some, "lines", plainReader(file, judgementRules(zone))));
  const people = "people.json";
  const events = "events.json";
  const statements = "statements.jsonl";
  const { roles, confirm } = options;

  const rows: RowsOfCase = {
    calls: table("calls.csv", {
      rules: callRules(),
      required: ["id", "caller", "callee", "startedAt", "durationSeconds"],
    }),
    ties: table("ties.csv", { rules: tieRules(zone), required: ["source", "target", "calls"] }),
    statements: reads(statements, files.get(statements), (some) => readStatements(statements, some, zone, roles)),
    people: reads(people, files.get(people), (some) =>
      readObjects(people, some, "array", plainReader(people, personRules()), markPerson),
    ),
    phones: table("phones.csv", {
      rules: phoneRules(zone),
      required: ["phone", "person"],
      complete: withFromText,
      leftOut: markPhoneRow,
    }),
    cells: table("cells.csv", { rules: cellRules(), required: ["id", "latitude", "longitude"] }),
    events: reads(events, files.get(events), (some) =>
      readObjects(events, some, "array", plainReader(events, eventRules(zone))),
    ),
    sources: table("sources.csv", { rules: sourceRules(), required: ["id"] }),
    coverage: table("coverage.csv", { rules: coverageRules(zone), required: [], oneOf: ["phone", "cell"] }),
    judgements: [
      ...judgements("judgements.jsonl", files.get("judgements.jsonl")),
      ...(confirm === undefined ? [] : judgements(confirm.file, confirm.content)),
    ],
  };
  failUnlessData(files, failures);
  for (const [file, { code, why }] of failures) {
    ledger.problems.push(problemAt(file, 1, { code, message: `The file is not read: ${why}` }));
  }
  return rows;
};
