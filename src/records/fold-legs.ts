import { addToList } from "../exact/add-to-list.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { compareInstants, type Instant, wholeSeconds } from "../exact/instant.js";
import type { Call } from "./call.js";
import { compareCalls } from "./content-order.js";
import type { Located } from "./located.js";

/** How far apart the starts and the durations of two legs may be, in seconds. */
const WITHIN = 2;

/** A call on its way, in the order in which legs are looked for. */
interface Waiting {
  readonly position: number;
  readonly call: Located<Call>;
  readonly source: string;
  readonly seconds: number;
  readonly fraction: string;
}

const isWithin = (earlier: Waiting, later: Waiting): boolean => {
  const apart = later.seconds - earlier.seconds;
  // Fractions have no trailing zeros, so their order is that of their digits.
  return apart < WITHIN || (apart === WITHIN && later.fraction <= earlier.fraction);
};

const compareOrder = (a: Located<Call>, b: Located<Call>): number =>
  compareInstants(a.record.startedAt, b.record.startedAt) ||
  compareCodeUnits(a.record.id, b.record.id) ||
  compareCalls(a.record, b.record);

const fractionOf = (instant: Instant): string => instant.slice(20, -1);

/** One call of two legs: the one with the smaller id, or else the first in canonical order, completed from the other. */
const joined = (a: Located<Call>, b: Located<Call>): Located<Call> => {
  const order = compareCodeUnits(a.record.id, b.record.id) || compareCalls(a.record, b.record);
  const [kept, other] = order <= 0 ? [a, b] : [b, a];
  const { id, source, callerCell, calleeCell, callerDevice, calleeDevice } = other.record;
  const filled: Call = {
    ...(callerCell === undefined ? {} : { callerCell }),
    ...(calleeCell === undefined ? {} : { calleeCell }),
    ...(callerDevice === undefined ? {} : { callerDevice }),
    ...(calleeDevice === undefined ? {} : { calleeDevice }),
    ...kept.record,
    ...(source === undefined ? {} : { otherLeg: { id, source } }),
  };
  return { ...kept, record: filled };
};

/**
 * Makes one call of two legs. In order of start, then id, a call joins the nearest earlier one not yet joined that has the same caller,
 * callee and kind, a start and a duration within 2 s, and another source (both given). O(n log n).
 *
 * Calls that wait are stacked by duration. Of those that are still within 2 s of the present, all in the stacks that a call may look into
 * have one source: had two had different ones, the later would have joined the earlier. So the top of each of five stacks decides.
 */
export const foldLegs = (calls: readonly Located<Call>[]): readonly Located<Call>[] => {
  const sorted = [...calls].sort(compareOrder);
  const result: (Located<Call> | undefined)[] = [...sorted];
  const stacksByEnds = new Map<string, Map<number, Waiting[]>>();
  for (const [position, call] of sorted.entries()) {
    const { caller, callee, kind, source, startedAt, durationSeconds } = call.record;
    if (source === undefined) continue;
    // No key holds a line end.
    const ends = `${caller}\n${callee}\n${kind}`;
    const stacks = stacksByEnds.get(ends) ?? new Map<number, Waiting[]>();
    if (stacks.size === 0) stacksByEnds.set(ends, stacks);
    const present = { position, call, source, seconds: wholeSeconds(startedAt), fraction: fractionOf(startedAt) };

    let nearest: Waiting | undefined;
    for (let duration = durationSeconds - WITHIN; duration <= durationSeconds + WITHIN; duration++) {
      const top = stacks.get(duration)?.at(-1);
      if (top === undefined || top.source === source || !isWithin(top, present)) continue;
      if (nearest === undefined || top.position > nearest.position) nearest = top;
    }
    if (nearest === undefined) {
      addToList(stacks, durationSeconds, present);
      continue;
    }
    stacks.get(nearest.call.record.durationSeconds)?.pop();
    result[nearest.position] = joined(nearest.call, call);
    result[position] = undefined;
  }
  return result.filter((call) => call !== undefined);
};
