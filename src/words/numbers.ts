/** A whole number with thin groups of three: 12,345. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/** "1 call", "2 calls". */
export const counted = (n: number, one: string, many: string = `${one}s`): string =>
  `${grouped(n)} ${n === 1 ? one : many}`;

/** A probability as a number with two digits, never as a word, and never rounded to certainty. */
export const probabilityText = (p: number): string => (p > 0.99 ? "> 0.99" : p < 0.01 ? "< 0.01" : p.toFixed(2));

/** Decibans with their sign: +12 dB, −3 dB. */
export const decibansText = (weight: number): string => `${weight < 0 ? "−" : "+"}${Math.abs(weight)} dB`;
