import { roundSignificant } from "../exact/round-significant.js";

/** Where most of several values lie. */
export interface Interval {
  /** The 5th percentile. */
  readonly low: number;
  readonly median: number;
  /** The 95th percentile. */
  readonly high: number;
}

/** A percentile of values in ascending order, between two of them in proportion (type 7 of Hyndman and Fan 1996, as in R and NumPy). */
const percentile = (ascending: readonly number[], share: number): number => {
  const at = (ascending.length - 1) * share;
  const [lower, upper] = [ascending[Math.floor(at)] ?? 0, ascending[Math.ceil(at)] ?? 0];
  return roundSignificant(lower + (upper - lower) * (at - Math.floor(at)));
};

/** Median, 5th and 95th percentile of at least one value, at 9 significant digits. O(n log n). */
export const intervalOf = (values: readonly number[]): Interval => {
  const ascending = [...values].sort((x, y) => x - y);
  return { low: percentile(ascending, 0.05), median: percentile(ascending, 0.5), high: percentile(ascending, 0.95) };
};
