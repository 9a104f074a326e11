import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { Attribution } from "../identity/attribute-records.js";
import type { CaseRecords } from "../records/case-records.js";
import { tieReference } from "../records/record-reference.js";
import type { ActorId, PhoneRef } from "../records/reference.js";

/** What the records show of one phone. */
export interface Traffic {
  /** Calls and messages, of rows of `ties.csv` too. */
  readonly calls: number;
  /** The other phones, each with the first record of the two. */
  readonly contacts: ReadonlyMap<PhoneRef, string>;
  /** To whom its calls are attributed, sorted. */
  readonly holders: readonly ActorId[];
  /** Keys of the sources that supplied calls with a cell on its side, sorted. */
  readonly locatedBy: readonly string[];
}

interface Gathered {
  calls: number;
  readonly contacts: Map<PhoneRef, string>;
  readonly holders: Set<ActorId>;
  readonly locatedBy: Set<string>;
}

const nothing = (): Gathered => ({ calls: 0, contacts: new Map(), holders: new Set(), locatedBy: new Set() });

/** The calls between phones, phone by phone; ends of `ties.csv` that are persons are left out. O(records). */
export const phoneTraffic = (records: CaseRecords, attribution: Attribution): ReadonlyMap<PhoneRef, Traffic> => {
  const gathered = new Map<PhoneRef, Gathered>();
  const of = (phone: PhoneRef): Gathered => {
    const own = gathered.get(phone) ?? nothing();
    gathered.set(phone, own);
    return own;
  };
  const add = (phone: PhoneRef, other: PhoneRef, holder: ActorId | undefined, cite: string, calls: number): void => {
    const own = of(phone);
    own.calls += calls;
    if (!own.contacts.has(other)) own.contacts.set(other, cite);
    if (holder !== undefined) own.holders.add(holder);
  };
  records.calls.forEach(({ id, caller, callee, callerCell, calleeCell, source }, i) => {
    const ends = attribution.calls[i];
    if (source !== undefined && callerCell !== undefined) of(`phone:${caller}`).locatedBy.add(source);
    if (source !== undefined && calleeCell !== undefined) of(`phone:${callee}`).locatedBy.add(source);
    add(`phone:${caller}`, `phone:${callee}`, ends?.caller, `call:${id}`, 1);
    add(`phone:${callee}`, `phone:${caller}`, ends?.callee, `call:${id}`, 1);
  });
  records.ties.forEach((row, i) => {
    if (!row.source.startsWith("phone:") || !row.target.startsWith("phone:")) return;
    const [source, target] = [row.source as PhoneRef, row.target as PhoneRef];
    const [ends, calls] = [attribution.ties[i], row.calls + (row.messages ?? 0)];
    add(source, target, ends?.source, tieReference(row), calls);
    add(target, source, ends?.target, tieReference(row), calls);
  });
  return new Map(
    [...gathered]
      .sort(([x], [y]) => compareCodeUnits(x, y))
      .map(([phone, { holders, locatedBy, ...rest }]) => [
        phone,
        { ...rest, holders: [...holders].sort(compareCodeUnits), locatedBy: [...locatedBy].sort(compareCodeUnits) },
      ]),
  );
};
