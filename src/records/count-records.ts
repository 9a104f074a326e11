import type { CaseRecords } from "./case-records.js";
import { namedPersons, namedPhones } from "./named.js";

/** How many of everything a case holds: the `records` of the analysis document. */
export interface RecordCounts {
  /** Rows of `calls.csv`, after equal rows and second legs were made one. */
  readonly calls: number;
  readonly duplicateCalls: number;
  readonly statements: number;
  readonly claims: number;
  /** Distinct ones in accepted records, judgements and coverage aside, before any merge. */
  readonly people: number;
  readonly phones: number;
  /** Rows, lines and claims left out. */
  readonly rejected: number;
}

/** How many claims the accepted statements make. O(statements). */
export const countClaims = ({ statements }: Pick<CaseRecords, "statements">): number =>
  statements.reduce((sum, { claims }) => sum + claims.length, 0);

/** Counts the records of a case. O(records). */
export const countRecords = (records: CaseRecords): RecordCounts => ({
  calls: records.calls.length,
  duplicateCalls: records.duplicateCalls,
  statements: records.statements.length,
  claims: countClaims(records),
  people: namedPersons(records).size,
  phones: namedPhones(records).size,
  rejected: records.rejected,
});
