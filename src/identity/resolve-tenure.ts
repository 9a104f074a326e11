import { addToList } from "../exact/add-to-list.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { ratioOfDecibans } from "../exact/decibans.js";
import type { Instant } from "../exact/instant.js";
import { compareInstants, instantSeconds } from "../exact/instant.js";
import { roundSignificant } from "../exact/round-significant.js";
import type { PersonRef } from "../records/reference.js";
import type { ProposalLine } from "./identity-proposal.js";
import { basisWeight } from "./tenure/basis-weight.js";
import type { TenureEvidence } from "./tenure-evidence.js";

/** Somebody who held a phone over a stretch of time, how probably, and the records that say so. */
export interface Holder {
  readonly person: PersonRef;
  readonly probability: number;
  /** The records that say so; sorted. */
  readonly cites: readonly string[];
  /** All lines together, in whole decibans; undisputed, the probability is 1 / (1 + 10^(−weight/10)). */
  readonly weight: number;
  /** What it rests on, line by line: the basis first. */
  readonly lines: readonly ProposalLine[];
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

/** Judgement: what each further record of another kind, or another statement, adds, and at most, in decibans; they may have copied one another. */
const [eachFurther, mostFurther] = [3, 6] as const;

/** Judgement: a loan lasts no longer than this, in seconds, and is a quarter of the time of the phone's holder at most. */
const [longestLoan, shareOfLoan] = [30 * 86_400, 0.25] as const;

/** Judgement: what a loan says for whom it is to, and against the holder, while it lasts, in decibans. */
const [lentTo, lentBy] = [4, -4] as const;

const seconds = ({ from, to }: TenureEvidence): number =>
  from === undefined || to === undefined ? Number.POSITIVE_INFINITY : instantSeconds(to) - instantSeconds(from);

const startsBefore = (record: TenureEvidence, instant: Instant): boolean =>
  record.from === undefined || compareInstants(record.from, instant) <= 0;
const endsAfter = (record: TenureEvidence, instant: Instant): boolean =>
  record.to === undefined || compareInstants(record.to, instant) >= 0;

/** True where one record tells of a short time inside the longer time of another, and is no worse. */
const isLoan = (short: TenureEvidence, long: TenureEvidence): boolean =>
  short.from !== undefined &&
  short.to !== undefined &&
  short.rank <= long.rank &&
  short.person !== long.person &&
  seconds(short) <= Math.min(longestLoan, shareOfLoan * seconds(long)) &&
  startsBefore(long, short.from) &&
  endsAfter(long, short.to);

interface Candidate {
  readonly person: PersonRef;
  readonly rank: number;
  readonly weight: number;
  readonly lines: readonly ProposalLine[];
  readonly cites: readonly string[];
}

const weightOf = ({ rank, lines = [] }: TenureEvidence): number =>
  lines.reduce((sum, { weight }) => sum + weight, basisWeight(rank));

/** What tells records apart that say the same: rows by their basis, claims by themselves. */
const kindOf = ({ rank, cite }: TenureEvidence): string => (cite.startsWith("claim:") ? cite : String(rank));

const candidateOf = (
  person: PersonRef,
  own: readonly TenureEvidence[],
  covering: readonly TenureEvidence[],
): Candidate => {
  const [best, ...others] = [...own].sort(
    (x, y) => weightOf(y) - weightOf(x) || x.rank - y.rank || compareCodeUnits(x.cite, y.cite),
  ) as [TenureEvidence, ...TenureEvidence[]];
  const further = others.filter(
    (record, i) => kindOf(record) !== kindOf(best) && others.findIndex((one) => kindOf(one) === kindOf(record)) === i,
  );
  const citesOf = (records: readonly TenureEvidence[]): readonly string[] =>
    [...new Set(records.map(({ cite }) => cite))].sort(compareCodeUnits);
  const lenders = covering.filter((long) => own.some((short) => isLoan(short, long)));
  // Who is recorded for a short time as well lends nothing.
  const loans = covering.filter((short) => own.every((long) => isLoan(short, long)));
  const lines: readonly ProposalLine[] = [
    { id: "basis", weight: basisWeight(best.rank), cites: [best.cite] },
    ...(best.lines ?? []),
    ...(further.length === 0
      ? []
      : [
          {
            id: "further-records",
            weight: Math.min(mostFurther, eachFurther * further.length),
            count: further.length,
            cites: citesOf(further),
          },
        ]),
    ...(lenders.length === 0 ? [] : [{ id: "lent-to", weight: lentTo, cites: citesOf(lenders) }]),
    ...(loans.length === 0 ? [] : [{ id: "lent", weight: lentBy, cites: citesOf(loans) }]),
  ];
  return {
    person,
    rank: own.reduce((least, record) => Math.min(least, record.rank), best.rank),
    weight: lines.reduce((sum, line) => sum + line.weight, 0),
    lines,
    cites: citesOf(own),
  };
};

/** Each candidate against the others and against somebody whom nobody names: one of them used the phone, or none did. */
const holdersOf = (covering: readonly TenureEvidence[]): readonly Holder[] => {
  const byPerson = new Map<PersonRef, TenureEvidence[]>();
  for (const record of covering) {
    addToList(byPerson, record.person, record);
  }
  const candidates = [...byPerson]
    .map(([person, own]) => candidateOf(person, own, covering))
    .sort((x, y) => y.weight - x.weight || x.rank - y.rank || compareCodeUnits(x.person, y.person));
  const odds = candidates.reduce((sum, { weight }) => sum + ratioOfDecibans(weight), 1);
  return candidates.map(({ person, weight, lines, cites }) => ({
    person,
    probability: roundSignificant(ratioOfDecibans(weight) / odds),
    cites,
    weight,
    lines,
  }));
};

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
 * Who held each phone when: the records of each phone cut into segments within which the same people are named, each as probable as its basis
 * (seized, analyst, statement and `uses`, subscriber, others), its {@link TenureEvidence.lines} and the others leave it. One of the holders used
 * the phone or somebody whom nobody names, so that probabilities add up to less than 1. A short time inside a longer one is a loan.
 * O(r²) in the records of one phone.
 */
export const resolveTenure = (evidence: readonly TenureEvidence[]): PhoneTenures => {
  const byPhone = new Map<string, TenureEvidence[]>();
  for (const record of evidence) {
    addToList(byPhone, record.phone, record);
  }
  return new Map(
    [...byPhone]
      .sort(([x], [y]) => compareCodeUnits(x, y))
      .map(([phone, records]) => [phone, segmentsOf(records)] as const),
  );
};
