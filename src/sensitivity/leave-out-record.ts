import type { CaseRecords } from "../records/case-records.js";
import { tenureReference, tieReference } from "../records/record-reference.js";
import { keyOf, kindOf } from "../records/reference.js";
import { keptOf } from "./kept-of.js";
import { dropSource } from "./without-source.js";

const leavingOut: Readonly<Record<string, (records: CaseRecords, record: string) => CaseRecords>> = {
  // Either id of a call that two operators recorded is the whole call.
  call: (records, record) => ({
    ...records,
    calls: keptOf(records.calls, ({ id, otherLeg }) => id !== keyOf(record) && otherLeg?.id !== keyOf(record)),
  }),
  statement: (records, record) => ({
    ...records,
    statements: keptOf(records.statements, ({ id }) => id !== keyOf(record)),
  }),
  claim: (records, record) => withoutClaim(records, keyOf(record)),
  tie: (records, record) => ({ ...records, ties: keptOf(records.ties, (row) => tieReference(row) !== record) }),
  tenure: (records, record) => ({
    ...records,
    phones: keptOf(records.phones, (row) => tenureReference(row) !== record),
  }),
  event: (records, record) => ({ ...records, events: keptOf(records.events, ({ id }) => id !== keyOf(record)) }),
  cell: (records, record) => ({ ...records, cells: keptOf(records.cells, ({ id }) => id !== keyOf(record)) }),
  source: (records, record) => dropSource(records, record),
  // What it superseded stays superseded: whoever wrote it had withdrawn that.
  judgement: (records, record) => ({
    ...records,
    judgements: keptOf(records.judgements, ({ id }) => id !== keyOf(record)),
  }),
  person: (records, record) => ({ ...records, people: keptOf(records.people, ({ id }) => id !== keyOf(record)) }),
};

/** The records without one claim; its statement stays. */
export const withoutClaim = (records: CaseRecords, id: string): CaseRecords => ({
  ...records,
  statements: records.statements.some(({ claims }) => claims.some((claim) => claim.id === id))
    ? records.statements.map((statement) => {
        const claims = keptOf(statement.claims, (claim) => claim.id !== id);
        return claims === statement.claims ? statement : { ...statement, claims };
      })
    : records.statements,
});

/** The records without those that a reference names; the same object where it names none. */
export const leaveOutRecord = (records: CaseRecords, record: string): CaseRecords => {
  const kind = kindOf(record);
  const leave = Object.hasOwn(leavingOut, kind) ? leavingOut[kind] : undefined;
  const left = leave?.(records, record) ?? records;
  return (Object.keys(left) as (keyof CaseRecords)[]).every((list) => left[list] === records[list]) ? records : left;
};
