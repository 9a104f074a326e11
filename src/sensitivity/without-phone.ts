import type { CaseRecords } from "../records/case-records.js";
import type { PhoneRef } from "../records/reference.js";
import { keptOf } from "./kept-of.js";

/**
 * The records of a case without those of one phone: every call with it at either end, rows of `ties.csv` that name it, and what
 * `coverage.csv` says of it. Who held it (`phones.csv`) and what witnesses say of it stay.
 *
 * @returns the same object where there is none
 *
 * O(records).
 */
export const withoutPhone = (records: CaseRecords, phone: PhoneRef): CaseRecords => {
  const key = phone.slice("phone:".length);
  const calls = keptOf(records.calls, ({ caller, callee }) => caller !== key && callee !== key);
  const ties = keptOf(records.ties, ({ source, target }) => source !== phone && target !== phone);
  const coverage = keptOf(records.coverage, (row) => row.phone !== key);
  return calls === records.calls && ties === records.ties && coverage === records.coverage
    ? records
    : { ...records, calls, ties, coverage };
};
