import type { Instant } from "../exact/instant.js";
import { compareInstants, instantSeconds } from "../exact/instant.js";
import type { CaseRecords } from "../records/case-records.js";
import type { CoverageRow } from "../records/coverage-row.js";
import type { Period } from "../records/period.js";

const earlier = (x: Instant, y: Instant): Instant => (compareInstants(x, y) <= 0 ? x : y);
const later = (x: Instant, y: Instant): Instant => (compareInstants(x, y) >= 0 ? x : y);

/** From the first to the last instant of which the case's calls, sums of calls and events tell; undefined where none does. O(records). */
export const caseTime = (records: CaseRecords): Period | undefined => {
  const instants = [
    ...records.calls.map(({ startedAt }) => startedAt),
    ...records.ties.flatMap(({ first, last }) => [first, last]),
    ...records.events.flatMap(({ at }) => [at?.from, at?.to]),
  ].filter((instant) => instant !== undefined);
  const [any] = instants;
  if (any === undefined) return undefined;
  return { from: instants.reduce(earlier, any), to: instants.reduce(later, any) };
};

/** The stretches of a time that no row of coverage reaches into, in order. O(rows · log rows). */
export const timeNotCovered = (time: Period, rows: readonly CoverageRow[]): readonly Period[] => {
  const covered = rows
    .map(({ from = time.from, to = time.to }) => ({ from: later(from, time.from), to: earlier(to, time.to) }))
    .filter(({ from, to }) => compareInstants(from, to) < 0)
    .sort((x, y) => compareInstants(x.from, y.from) || compareInstants(x.to, y.to));
  const gaps: Period[] = [];
  let reached = time.from;
  for (const { from, to } of covered) {
    if (compareInstants(reached, from) < 0) gaps.push({ from: reached, to: from });
    reached = later(reached, to);
  }
  if (compareInstants(reached, time.to) < 0) gaps.push({ from: reached, to: time.to });
  return gaps;
};

const secondsOf = ({ from, to }: Period): number => instantSeconds(to) - instantSeconds(from);

/** Which share of a time these stretches of it are, 0 to 1. */
export const shareOf = (time: Period, stretches: readonly Period[]): number =>
  secondsOf(time) <= 0 ? 0 : stretches.reduce((sum, stretch) => sum + secondsOf(stretch), 0) / secondsOf(time);

/** True where an instant or a day lies in a stretch, wholly or in part. */
export const liesIn = (at: Period, stretch: Period): boolean =>
  compareInstants(at.from, stretch.to) < 0 && compareInstants(stretch.from, later(at.to, at.from)) <= 0;
