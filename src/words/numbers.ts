import type { Language } from "./language.js";

/** A probability as a number with two digits, never as a word, and never rounded to certainty. */
export const probabilityIn = ({ numbers }: Language, p: number): string =>
  numbers.decimal(p > 0.99 ? "> 0.99" : p < 0.01 ? "< 0.01" : p.toFixed(2));
