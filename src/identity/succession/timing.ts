import { decibansOfLogarithm } from "../../exact/decibans.js";
import { naturalLogarithm } from "../../exact/natural-logarithm.js";
import type { PhoneHistories } from "./phone-histories.js";
import type { RateChanges } from "./rate-changes.js";
import { changePrior } from "./rate-changes.js";

/**
 * How probably the new phone begins so many days before or after the old one ends (by day, either way): both are used for a few days at most, as a
 * rule. By judgement, made steeper on simulated cases.
 */
const lagWeights = [30, 20, 12, 8, 5, 3, 2, 1.2, 0.8, 0.5, 0.4, 0.3, 0.2, 0.2, 0.2] as const;

/** What is left of a phone's rate, and bursts, are taken with so much caution that times say more than they come to: fitted on simulated cases, rounded. */
const saysMore = 1.3;

/** Judgement: an ending and a beginning that do not meet speak against a succession by no more than this, in decibans. */
const floor = -40;

const lagKernel = (daysPerBin: number): readonly number[] => {
  const reach = Math.max(1, Math.floor((lagWeights.length - 1) / daysPerBin));
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => lagWeights[Math.abs(i - reach) * daysPerBin] ?? 0.2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
};

/** How well the end of one phone and the beginning of another meet, in decibans. */
export interface Timing {
  readonly weight: (earlier: number, later: number) => number;
}

/**
 * Compares the change of two phones: how probable it is that one was given up when the other was taken into use, against how probable it is
 * that the other was taken into use then by anybody (as many phones of the case begin in that week). O(phones · bins), then O(bins) a pair.
 */
export const timingOf = ({ bins, daysPerBin }: PhoneHistories, changes: readonly RateChanges[]): Timing => {
  const kernel = lagKernel(daysPerBin);
  const reach = (kernel.length - 1) / 2;
  const even = changePrior / bins;
  const begun = new Float64Array(bins);
  for (const { up } of changes) for (let bin = 0; bin < bins; bin++) begun[bin] = (begun[bin] ?? 0) + (up[bin] ?? 0);
  // Neighbouring bins lend each other some of what they have: a week has a rate, not a day.
  const rate = Float64Array.from(begun, (_, bin) => {
    let [sum, n] = [0, 0];
    for (let at = Math.max(0, bin - 3); at <= Math.min(bins - 1, bin + 3); at++) {
      sum += begun[at] ?? 0;
      n += 1;
    }
    return (sum / n + 5 * even) / (changes.length + 5);
  });
  const spread = new Map<number, Float64Array>();
  const spreadOf = (earlier: number): Float64Array => {
    const known = spread.get(earlier);
    if (known !== undefined) return known;
    const { down } = changes[earlier] ?? { down: new Float64Array(bins) };
    const ends = new Float64Array(bins);
    for (let bin = 0; bin < bins; bin++) {
      const p = down[bin] ?? 0;
      if (p < 1e-9) continue;
      for (let lag = -reach; lag <= reach; lag++) {
        const at = bin + lag;
        if (at >= 0 && at < bins) ends[at] = (ends[at] ?? 0) + (p * (kernel[lag + reach] ?? 0)) / (rate[at] ?? 1);
      }
    }
    spread.set(earlier, ends);
    return ends;
  };
  return {
    weight: (earlier, later) => {
      const ends = spreadOf(earlier);
      const { up } = changes[later] ?? { up: new Float64Array(bins) };
      let sum = 0;
      for (let bin = 0; bin < bins; bin++) sum += (ends[bin] ?? 0) * (up[bin] ?? 0);
      return Math.max(floor, decibansOfLogarithm(naturalLogarithm(sum / changePrior + 1e-9) * saysMore));
    },
  };
};
