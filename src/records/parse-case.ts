import { compareCodeUnits } from "../exact/compare-code-units.js";
import { type CaseFiles, unknownFiles } from "./case-files.js";
import type { CaseRecords } from "./case-records.js";
import { byContent } from "./content-order.js";
import { danglingReferences, type LocatedRecords } from "./dangling-references.js";
import type { Judgement } from "./judgement.js";
import { judgedOnce } from "./judgements-in-force.js";
import { type Ledger, newLedger } from "./ledger.js";
import type { Located } from "./located.js";
import { namedPersons, namedPhones } from "./named.js";
import { compareProblems } from "./problem.js";
import { markPerson, markStatement, protectedBesides } from "./protection-marks.js";
import { type ParseOptions, type RowsOfCase, readCaseFiles } from "./read-case-files.js";
import { readCaseInfo } from "./read-case-info.js";
import { uniqueById } from "./unique-by-id.js";
import { uniqueCalls } from "./unique-calls.js";
import { rejectedClaimsOf, uniqueClaims } from "./unique-claims.js";
import { sortedTies, uniqueRows } from "./unique-rows.js";
import { UnreadableCaseError } from "./unreadable.js";

export type { CaseFiles } from "./case-files.js";
export type { ParseOptions } from "./read-case-files.js";

const recordsOf = <Value>(located: readonly Located<Value>[]): readonly Value[] => located.map(({ record }) => record);

/** Records of one kind, each id once, in the order of their ids. */
const sortedById = <Value extends { readonly id: string }, Place extends Located<Value>>(
  rows: readonly Place[],
  ledger: Ledger,
  leftOut?: (record: Value) => void,
): readonly Place[] =>
  [...uniqueById<Value, Place>(rows, byContent<Value>(), ledger, leftOut)].sort((a, b) =>
    compareCodeUnits(a.record.id, b.record.id),
  );

/** Compares the rows of a case with each other: what is left is in canonical order. */
const settled = (
  rows: RowsOfCase,
  ledger: Ledger,
): LocatedRecords & { readonly duplicateCalls: number; readonly contradictory: readonly Judgement[] } => {
  const { calls, duplicates: duplicateCalls } = uniqueCalls(rows.calls, ledger);
  const statements = sortedById(rows.statements, ledger, (statement) => markStatement(ledger.marks, { ...statement }));
  ledger.rejected += rejectedClaimsOf(rows.statements, statements);
  const { kept: judgements, contradictory } = judgedOnce(sortedById(rows.judgements, ledger), ledger);
  return {
    calls,
    duplicateCalls,
    ties: sortedTies(rows.ties, ledger),
    statements: uniqueClaims(statements, ledger),
    people: sortedById(rows.people, ledger, (person) => markPerson(ledger.marks, { ...person })),
    phones: uniqueRows(rows.phones, ledger),
    cells: sortedById(rows.cells, ledger),
    events: sortedById(rows.events, ledger),
    sources: sortedById(rows.sources, ledger),
    coverage: uniqueRows(rows.coverage, ledger),
    judgements,
    contradictory,
  };
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
  const located = settled(readCaseFiles(files, info.timeZone, options, ledger), ledger);
  const records: CaseRecords = {
    case: info,
    calls: recordsOf(located.calls),
    ties: recordsOf(located.ties),
    statements: recordsOf(located.statements),
    people: recordsOf(located.people),
    phones: recordsOf(located.phones),
    cells: recordsOf(located.cells),
    events: recordsOf(located.events),
    sources: recordsOf(located.sources),
    coverage: recordsOf(located.coverage),
    judgements: recordsOf(located.judgements),
    ...(located.contradictory.length === 0 ? {} : { contradictoryJudgements: located.contradictory }),
    duplicateCalls: located.duplicateCalls,
    duplicateRecords: ledger.duplicates,
    rejected: ledger.rejected,
    problems: [...ledger.problems].sort(compareProblems),
    notes: [],
  };
  const inCase: ReadonlySet<string> = new Set<string>([...namedPersons(records), ...namedPhones(records)]);
  const notes = [
    ...ledger.notes,
    ...unknownFiles(files),
    ...danglingReferences(located, (reference) => inCase.has(reference)),
  ];
  const besides = protectedBesides(ledger.marks, records);
  return {
    ...records,
    ...(besides === undefined ? {} : { protectedBesides: besides }),
    notes: notes.sort(compareProblems),
  };
};
