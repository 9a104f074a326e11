import { decibansOfLogarithm, ratioOfDecibans } from "../../exact/decibans.js";
import { naturalLogarithm } from "../../exact/natural-logarithm.js";
import type { PhoneHistories, PhoneHistory } from "./phone-histories.js";

/** Judgement: how probable it is, before its calls are looked at, that a phone was given up, or taken into use, within the records. */
export const changePrior = 0.4;

/** Judgement: calls come in bursts, so a count says less than as many independent events would. */
const burstiness = 0.6;

/** Judgement: a phone that was given up keeps at most this share of its rate, and a new one had at most this share before. */
const mostLeft = 0.3;

/** A ratio above this is as good as certain, and far from where numbers overflow. */
const mostDecibans = 200;

/** In which bin a phone was probably given up, or taken into use: probabilities that add up to at most 1; the rest is that neither happened. */
export interface RateChanges {
  readonly down: Float64Array;
  readonly up: Float64Array;
  readonly downMass: number;
  readonly upMass: number;
}

/** Log-likelihood of a count at a rate over an exposure, without what does not depend on the rate. */
const logLikelihood = (count: number, rate: number, exposure: number): number =>
  (count === 0 ? 0 : count * naturalLogarithm(rate)) - rate * exposure;

const posterior = (weights: readonly number[]): Float64Array => {
  const ratios = weights.map((logarithm) => {
    return ratioOfDecibans(Math.max(-mostDecibans, Math.min(mostDecibans, decibansOfLogarithm(logarithm))));
  });
  const each = changePrior / weights.length;
  const total = 1 - changePrior + ratios.reduce((sum, ratio) => sum + ratio * each, 0);
  return Float64Array.from(ratios, (ratio) => (ratio * each) / total);
};

/**
 * When the rate of a phone fell or rose: each bin's likelihood ratio of two Poisson rates, one on each side of it, against one rate
 * throughout. `exposure` is how far each bin could show a call at all. O(bins).
 */
export const rateChanges = (
  { sessions }: PhoneHistory,
  { bins }: PhoneHistories,
  exposure: Float64Array,
): RateChanges => {
  let [count, seen] = [0, 0];
  for (let bin = 0; bin < bins; bin++) {
    count += sessions[bin] ?? 0;
    seen += exposure[bin] ?? 0;
  }
  const none = logLikelihood(count, count / seen, seen);
  const penalty = naturalLogarithm(count + 1) / 2;
  const down: number[] = [];
  const up: number[] = [];
  let [before, exposedBefore] = [0, 0];
  for (let bin = 0; bin < bins; bin++) {
    // The change is at the beginning of this bin.
    const [after, exposedAfter] = [count - before, seen - exposedBefore];
    if (exposedBefore <= 0 || exposedAfter <= 0) {
      down.push(-mostDecibans);
      up.push(-mostDecibans);
    } else {
      const [early, late] = [(before + 0.5) / (exposedBefore + 0.5), (after + 0.5) / (exposedAfter + 0.5)];
      const two = (x: number, y: number): number =>
        (logLikelihood(before, x, exposedBefore) + logLikelihood(after, y, exposedAfter) - none - penalty) * burstiness;
      down.push(two(early, Math.min(late, early * mostLeft)));
      up.push(two(Math.min(early, late * mostLeft), late));
    }
    before += sessions[bin] ?? 0;
    exposedBefore += exposure[bin] ?? 0;
  }
  const [downs, ups] = [posterior(down), posterior(up)];
  const mass = (list: Float64Array): number => list.reduce((sum, p) => sum + p, 0);
  return { down: downs, up: ups, downMass: mass(downs), upMass: mass(ups) };
};
