import { probabilityOfDecibans } from "../exact/decibans.js";

/** How many outcomes have each weight, in whole decibans. */
export type WeightCounts = ReadonlyMap<number, number>;

/**
 * How much a probability is expected to change, up or down, when one of two things is found out: 0 to 0.5.
 *
 * How probable either is follows from the probabilities themselves. What is expected of a probability is what it is now (it is a
 * martingale: whoever expected it to rise would have raised it already), so the first has the probability (now − second) / (first − second),
 * and the change that is expected is 2 (first − now) (now − second) / (first − second). Where both lie on one side of it, nothing is expected.
 */
export const expectedChange = (now: number, first: number, second: number): number => {
  const [high, low] = first > second ? [first, second] : [second, first];
  return high > now && low < now ? (2 * (high - now) * (now - low)) / (high - low) : 0;
};

/**
 * {@link expectedChange} where many things may be found: those that would raise the probability count by their mean, and those that would lower it.
 *
 * @param without - the weight without what may be found, in whole decibans
 * @param now - the weight as it is
 *
 * O(different weights).
 */
export const expectedChangeAmong = (without: number, now: number, found: WeightCounts): number => {
  const p = probabilityOfDecibans(now);
  let [raised, raising, lowered, lowering] = [0, 0, 0, 0];
  for (const [weight, count] of found) {
    const after = probabilityOfDecibans(without + weight);
    if (after > p) {
      raised += after * count;
      raising += count;
    } else if (after < p) {
      lowered += after * count;
      lowering += count;
    }
  }
  return raising === 0 || lowering === 0 ? 0 : expectedChange(p, raised / raising, lowered / lowering);
};
