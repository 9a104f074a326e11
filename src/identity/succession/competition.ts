import { ratioOfDecibans } from "../../exact/decibans.js";

/** One possible succession: its ends, and the odds that its own evidence gives it, in decibans. */
export interface Possible {
  readonly earlier: number;
  readonly later: number;
  readonly weight: number;
}

/** Messages settle far sooner; a fixed number keeps the result the same everywhere. */
const rounds = 12;
const most = 90;

/**
 * Solves all possible successions as one matching: no phone has two successors or two predecessors, so the sum over all matchings, each
 * weighed by its odds, leaves every pair a probability (sum-product messages on the bipartite graph; Bayati, Shah and Sharma 2008 show that
 * they find the best matching). Beside `possible`: odds after competition, from 0 up. O(rounds · pairs).
 */
export const oddsInCompetition = (possible: readonly Possible[]): readonly number[] => {
  const odds = possible.map(({ weight }) => ratioOfDecibans(Math.max(-most, Math.min(most, weight))));
  // Each pair's odds as its earlier phone sees them, where its later one is as free as the other pairs leave it; and the other way round.
  let forward: readonly number[] = odds;
  let backward: readonly number[] = odds;
  const sums = (by: "earlier" | "later", values: readonly number[]): ReadonlyMap<number, number> => {
    const total = new Map<number, number>();
    possible.forEach((pair, i) => {
      total.set(pair[by], (total.get(pair[by]) ?? 0) + (values[i] ?? 0));
    });
    return total;
  };
  const others = (total: number | undefined, own: number): number => Math.max(0, (total ?? 0) - own);
  for (let round = 0; round < rounds; round++) {
    const [atEarlier, atLater] = [sums("earlier", backward), sums("later", forward)];
    const nextForward = possible.map(
      ({ earlier }, i) => (odds[i] ?? 0) / (1 + others(atEarlier.get(earlier), backward[i] ?? 0)),
    );
    const nextBackward = possible.map(
      ({ later }, i) => (odds[i] ?? 0) / (1 + others(atLater.get(later), forward[i] ?? 0)),
    );
    [forward, backward] = [nextForward, nextBackward];
  }
  const [atEarlier, atLater] = [sums("earlier", backward), sums("later", forward)];
  return possible.map(
    ({ earlier, later }, i) =>
      (odds[i] ?? 0) /
      ((1 + others(atEarlier.get(earlier), backward[i] ?? 0)) * (1 + others(atLater.get(later), forward[i] ?? 0))),
  );
};
