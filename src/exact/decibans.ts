import { naturalLogarithm } from "./natural-logarithm.js";

/** 10^(i/10) for i from 0 to 9, to the last bit of a double. Literals, since `10 ** x` differs between engines. */
const TENTHS = [
  1, 1.2589254117941673, 1.5848931924611134, 1.9952623149688795, 2.51188643150958, 3.1622776601683795,
  3.9810717055349727, 5.011872336272723, 6.3095734448019325, 7.943282347242815,
] as const;

const decibansPerUnit = 4.3429448190325175;

/** A natural logarithm of a ratio, in whole decibans. */
export const decibansOfLogarithm = (logarithm: number): number => Math.round(logarithm * decibansPerUnit);

/** A likelihood ratio above 0 in whole decibans. @throws RangeError where it is not above 0 and finite */
export const decibansOfRatio = (ratio: number): number => decibansOfLogarithm(naturalLogarithm(ratio));

/** 10^(k/10) for a whole k: a likelihood ratio from its weight in decibans. */
export const ratioOfDecibans = (k: number): number => {
  const tens = Math.floor(k / 10);
  // Number("1e3") is the nearest double of the power in every engine.
  return (TENTHS[k - tens * 10] ?? 1) * Number(`1e${tens}`);
};

/**
 * The probability that a weight of evidence of `k` whole decibans comes to: 1 / (1 + 10^(−k/10)), the same bits in every engine.
 * @throws RangeError where `k` is not whole.
 */
export const probabilityOfDecibans = (k: number): number => {
  if (!Number.isSafeInteger(k)) throw new RangeError(`A weight is a whole number of decibans, not ${k}`);
  return 1 / (1 + ratioOfDecibans(-k));
};
