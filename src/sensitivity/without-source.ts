import type { Call } from "../records/call.js";
import type { CaseRecords } from "../records/case-records.js";
import { compareCalls } from "../records/content-order.js";
import { keepProtection } from "./keep-protection.js";
import { keptOf } from "./kept-of.js";

/** A call as it stands without one of its sources: what two recorded, the other still tells. */
const leftOf = (call: Call, source: string): Call | undefined => {
  const { otherLeg, ...own } = call;
  if (otherLeg?.source === source) return call.source === source ? undefined : own;
  if (call.source !== source) return call;
  return otherLeg === undefined ? undefined : { ...own, id: otherLeg.id, source: otherLeg.source };
};

const callsWithout = (calls: readonly Call[], source: string): readonly Call[] => {
  if (!calls.some((call) => call.source === source || call.otherLeg?.source === source)) return calls;
  // A call that is now known by its other id may stand elsewhere among calls of one instant.
  return calls.flatMap((call) => leftOf(call, source) ?? []).sort(compareCalls);
};

/** {@link withoutSource}, protection aside. */
export const dropSource = (records: CaseRecords, source: string): CaseRecords => {
  const id = source.startsWith("source:") ? source.slice("source:".length) : source;
  const ofAnother = (record: { readonly source?: string }): boolean => record.source !== id;
  const reduced: CaseRecords = {
    ...records,
    calls: callsWithout(records.calls, id),
    statements: keptOf(records.statements, ofAnother),
    phones: keptOf(records.phones, ofAnother),
    coverage: keptOf(records.coverage, ofAnother),
    sources: keptOf(records.sources, (one) => one.id !== id),
  };
  const lists = ["calls", "statements", "phones", "coverage", "sources"] as const;
  return lists.every((list) => reduced[list] === records[list]) ? records : reduced;
};

/**
 * The records of a case without all that one source supplied: its statements, calls, rows of `phones.csv` and `coverage.csv`, and its own
 * row. A call that another operator recorded too stays with that one's id; which of the two gave start, duration and cells is not known,
 * so these stay. Counts and problems remain those of the reading. Protected people stay protected.
 *
 * @param source - the key of the source, or `source:` and the key
 * @returns the same object where nothing is of that source
 *
 * O(records · log records).
 */
export const withoutSource = (records: CaseRecords, source: string): CaseRecords =>
  keepProtection(records, dropSource(records, source));
