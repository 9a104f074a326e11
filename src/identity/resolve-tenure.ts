import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { Instant } from "../exact/instant.js";
import { compareInstants } from "../exact/instant.js";
import { roundSignificant } from "../exact/round-significant.js";
import type { PersonRef } from "../records/reference.js";
import type { TenureEvidence } from "./tenure-evidence.js";

/** Somebody who held a phone over a stretch of time, how probably, and the records that say so. */
export interface Holder {
  readonly person: PersonRef;
  readonly probability: number;
  /** Sorted. */
  readonly cites: readonly string[];
}

/** A stretch [from, to) over which the same people are recorded to have held a phone; an absent bound is open. */
export interface TenureSegment {
  readonly from?: Instant;
  readonly to?: Instant;
  /** The most probable first; never empty. */
  readonly holders: readonly [Holder, ...Holder[]];
}

/** For each bare phone key that anybody is recorded to have held: its segments in order of time, gaps left out. */
export type PhoneTenures = ReadonlyMap<string, readonly TenureSegment[]>;

/** Judgement: how far an undisputed record of each rank is to be trusted; a subscriber may have been registered in a false name. */
const undisputed = [0.99, 0.95, 0.9, 0.8, 0.7] as const;
/** Judgement: how much more one basis counts than the next where they name different people. */
const rivalWeight = [16, 8, 4, 2, 1] as const;

const rank = (table: readonly number[], at: number): number => table[Math.min(at, table.length - 1)] ?? 0;

interface Candidate {
  readonly person: PersonRef;
  readonly rank: number;
  readonly cites: readonly string[];
}

const candidatesOf = (evidence: readonly TenureEvidence[]): readonly Candidate[] => {
  const byPerson = new Map<PersonRef, { rank: number; cites: Set<string> }>();
  for (const record of evidence) {
    const known = byPerson.get(record.person);
    if (known === undefined) byPerson.set(record.person, { rank: record.rank, cites: new Set([record.cite]) });
    else {
      known.rank = Math.min(known.rank, record.rank);
      known.cites.add(record.cite);
    }
  }
  return [...byPerson]
    .map(([person, { rank, cites }]) => ({ person, rank, cites: [...cites].sort(compareCodeUnits) }))
    .sort((x, y) => x.rank - y.rank || compareCodeUnits(x.person, y.person));
};

const holdersOf = (evidence: readonly TenureEvidence[]): readonly Holder[] => {
  const [first, ...rivals] = candidatesOf(evidence);
  if (first === undefined) return [];
  const mass = rank(undisputed, first.rank);
  const ownWeight = rank(rivalWeight, first.rank);
  const rivalsWeight = rivals.reduce((sum, rival) => sum + rank(rivalWeight, rival.rank), 0);
  // The contract's first version takes the first of the ranking, so it is never below one half.
  const own = Math.max(0.5, (mass * ownWeight) / (ownWeight + rivalsWeight));
  const probability = (rival: Candidate): number => ((mass - own) * rank(rivalWeight, rival.rank)) / rivalsWeight;
  return [
    { person: first.person, probability: roundSignificant(own), cites: first.cites },
    ...rivals.map((rival) => ({
      person: rival.person,
      probability: roundSignificant(probability(rival)),
      cites: rival.cites,
    })),
  ];
};

const startsBefore = (record: TenureEvidence, instant: Instant): boolean =>
  record.from === undefined || compareInstants(record.from, instant) <= 0;
const endsAfter = (record: TenureEvidence, instant: Instant): boolean =>
  record.to === undefined || compareInstants(record.to, instant) >= 0;

const segmentsOf = (evidence: readonly TenureEvidence[]): readonly TenureSegment[] => {
  const bounds = [
    ...new Set(evidence.flatMap((r) => [r.from, r.to].filter((x): x is Instant => x !== undefined))),
  ].sort(compareInstants);
  const starts: readonly (Instant | undefined)[] = [undefined, ...bounds];
  return starts.flatMap((from, i): readonly TenureSegment[] => {
    const to = bounds[i];
    const covering = evidence.filter(
      (record) =>
        (from === undefined ? record.from === undefined : startsBefore(record, from)) &&
        (to === undefined ? record.to === undefined : endsAfter(record, to)) &&
        // A record that ends where the segment begins does not reach into it.
        (from === undefined || record.to === undefined || compareInstants(record.to, from) > 0) &&
        (to === undefined || record.from === undefined || compareInstants(record.from, to) < 0),
    );
    const [first, ...rest] = holdersOf(covering);
    if (first === undefined) return [];
    return [
      { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), holders: [first, ...rest] },
    ];
  });
};

/**
 * Who held each phone when: the records of each phone cut into segments within which the same people are named.
 * Bases rank `seized`, `analyst`, `statement` and `uses`, `subscriber`, then others, then the smaller person id
 * (case-folder.md, "Who held a phone"). O(r²) in the records of one phone.
 */
export const resolveTenure = (evidence: readonly TenureEvidence[]): PhoneTenures => {
  const byPhone = new Map<string, TenureEvidence[]>();
  for (const record of evidence) {
    const records = byPhone.get(record.phone);
    if (records === undefined) byPhone.set(record.phone, [record]);
    else records.push(record);
  }
  return new Map(
    [...byPhone]
      .sort(([x], [y]) => compareCodeUnits(x, y))
      .map(([phone, records]) => [phone, segmentsOf(records)] as const),
  );
};
