import type { Instant } from "../exact/instant.js";
import { compareInstants, parseInstant } from "../exact/instant.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { CaseRecords } from "../records/case-records.js";
import type { Claim } from "../records/claim.js";
import { claimPeriod } from "../records/claim-period.js";
import { byContent } from "../records/content-order.js";
import { namedPersons, namedPhones } from "../records/named.js";
import type { PhoneRow } from "../records/phone-row.js";
import type { PersonRef } from "../records/reference.js";
import type { AssumedTenure } from "./assumption.js";
import { withoutClaim } from "./leave-out-record.js";

/** [from, to) with open bounds. */
interface Stretch {
  readonly from?: Instant;
  readonly to?: Instant;
}

const endsBefore = (end: Instant | undefined, start: Instant | undefined): boolean =>
  end !== undefined && start !== undefined && compareInstants(end, start) <= 0;

const meet = (x: Stretch, y: Stretch): boolean => !endsBefore(x.to, y.from) && !endsBefore(y.to, x.from);

/** A row of `phones.csv` less a stretch of time: itself, or what lies before and after. */
const rowWithout = (row: PhoneRow, stretch: Stretch): readonly PhoneRow[] => {
  if (!meet(row, stretch)) return [row];
  const { from, to } = stretch;
  const before = from === undefined || endsBefore(from, row.from) ? [] : [{ ...row, to: from }];
  const after = to === undefined || endsBefore(row.to, to) ? [] : [{ ...row, from: to, fromText: to }];
  return [...before, ...after];
};

const inOrder = (rows: readonly PhoneRow[]): readonly PhoneRow[] => {
  const compare = byContent<object>();
  // As they are read: how a beginning was written decides nothing.
  const content = rows.map(({ fromText: _, ...said }, i) => ({ said, row: rows[i] }));
  return content.sort((x, y) => compare(x.said, y.said)).flatMap(({ row }) => row ?? []);
};

/** A claim as evidence of tenure at a time; one instant holds for its second. */
const claimMeets = (claim: Claim, stretch: Stretch): boolean => {
  const period = claimPeriod(claim);
  if (period === undefined) return true;
  return meet(period, stretch) || (period.from === period.to && stretch.from === period.from);
};

const denied = (records: CaseRecords, tenure: AssumedTenure, personOf: (id: PersonRef) => PersonRef): CaseRecords => {
  const { phone, person } = tenure;
  const isTheirs = (id: string): boolean => personOf(id as PersonRef) === personOf(person);
  const phones = records.phones.flatMap((row) =>
    `phone:${row.phone}` === phone && isTheirs(`person:${row.person}`) ? rowWithout(row, tenure) : [row],
  );
  const claims = records.statements
    .flatMap((statement) => statement.claims)
    .filter((claim) => claim.predicate === "uses" && !claim.negated && claim.firsthand && claim.object === phone)
    .filter((claim) => isTheirs(claim.subject) && claimMeets(claim, tenure));
  return claims.reduce((left, { id }) => withoutClaim(left, id), { ...records, phones: inOrder(phones) });
};

const confirmed = (
  records: CaseRecords,
  tenures: readonly AssumedTenure[],
  personOf: (id: PersonRef) => PersonRef,
): CaseRecords => {
  const others = tenures.reduce<readonly PhoneRow[]>(
    (rows, tenure) =>
      rows.flatMap((row) =>
        `phone:${row.phone}` === tenure.phone && personOf(`person:${row.person}`) !== personOf(tenure.person)
          ? rowWithout(row, tenure)
          : [row],
      ),
    records.phones,
  );
  const assumed = tenures.map(
    ({ phone, person, from, to }): PhoneRow => ({
      phone: phone.slice("phone:".length),
      person: person.slice("person:".length),
      ...(from === undefined ? {} : { from, fromText: from }),
      ...(to === undefined ? {} : { to }),
      // The basis that ranks above every other.
      basis: "seized",
      source: "assumption",
    }),
  );
  return { ...records, phones: inOrder([...others, ...assumed]) };
};

/**
 * Tenures taken to be so or not, under the ids that are one person already.
 *
 * A denied one is cut out of that person's rows of `phones.csv`, and claims of use by them that touch the time (or say none) are left out;
 * what a confirmed succession hands on is denied by denying the succession. A confirmed one is a row with basis `seized` and source
 * `assumption`, and is cut out of everybody else's rows; claims that name others rank below it. Denials come first.
 *
 * @throws RangeError where the phone or the person occurs nowhere in the case, or the time is empty or no instant
 */
export const assumeTenures = (records: CaseRecords, assumptions: readonly AssumedTenure[]): CaseRecords => {
  if (assumptions.length === 0) return records;
  const known = new Set<string>([...namedPersons(records), ...namedPhones(records)]);
  for (const { phone, person, from, to } of assumptions) {
    for (const end of [phone, person]) if (!known.has(end)) throw new RangeError(`${end} occurs nowhere in the case.`);
    for (const bound of [from, to])
      if (bound !== undefined && parseInstant(bound) !== bound)
        throw new RangeError(`${bound} is no instant as records write it; parseInstant makes one.`);
    if (endsBefore(to, from)) throw new RangeError(`${person} with ${phone}: the time is empty.`);
  }
  const { personOf } = resolveIdentity(records);
  const left = assumptions
    .filter(({ holds }) => !holds)
    .reduce((before, tenure) => denied(before, tenure, personOf), records);
  const held = assumptions.filter(({ holds }) => holds);
  return held.length === 0 ? left : confirmed(left, held, personOf);
};
