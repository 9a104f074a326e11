import type { CaseRecords } from "../records/case-records.js";
import type { PhoneRef } from "../records/reference.js";
import type { Traffic } from "./phone-traffic.js";

/** Phones with a cell or a device on their own side of a call: only the operator that served them knows these. */
const seenFromTheirSide = (records: CaseRecords): ReadonlySet<PhoneRef> =>
  new Set(
    records.calls.flatMap(({ caller, callee, callerCell, calleeCell, callerDevice, calleeDevice }): PhoneRef[] => [
      ...(callerCell === undefined && callerDevice === undefined ? [] : [`phone:${caller}` as const]),
      ...(calleeCell === undefined && calleeDevice === undefined ? [] : [`phone:${callee}` as const]),
    ]),
  );

/**
 * The phones whose own records were obtained, as far as the case tells.
 *
 * Where `coverage.csv` names phones, they are those. Otherwise they are inferred (judgement): a phone with a cell or a device on its own
 * side of a call was seen by its operator; and since a call is recorded only where one of its ends is watched, of two phones neither of
 * which shows that, the one with more different contacts was (of equally many, both).
 *
 * O(records).
 */
export const watchedPhones = (records: CaseRecords, traffic: ReadonlyMap<PhoneRef, Traffic>): ReadonlySet<PhoneRef> => {
  const told = records.coverage.flatMap(({ phone }): PhoneRef[] => (phone === undefined ? [] : [`phone:${phone}`]));
  if (told.length > 0) return new Set(told);
  const seen = seenFromTheirSide(records);
  const watched = new Set(seen);
  for (const [phone, { contacts }] of traffic)
    for (const other of contacts.keys())
      if (!seen.has(phone) && !seen.has(other) && contacts.size >= (traffic.get(other)?.contacts.size ?? 0))
        watched.add(phone);
  return watched;
};
