import type { Language } from "./language.js";

/** 10 to the power of k/10, for k from 0 to 9, in tenths. */
const mantissas = [10, 13, 16, 20, 25, 32, 40, 50, 63, 79] as const;

/** Above this ratio (in decibans) figures say nothing that a person could weigh. */
const mostDecibans = 60;

/**
 * How many times as likely the records are if a thing is so as if it is not, to two digits: 13 dB are about "20" times, 51 about "130,000". From a
 * million on it is "1,000,000", and the caller says that it is more.
 *
 * @param decibans - whole, from 0 on
 */
export const timesAsLikely = (decibans: number, { numbers }: Language): string => {
  const capped = Math.min(decibans, mostDecibans);
  const [tens, rest] = [Math.floor(capped / 10), capped % 10];
  const tenths = (mantissas[rest] ?? 10) * Number(`1e${tens}`);
  return tenths < 100 && tenths % 10 !== 0
    ? numbers.decimal((tenths / 10).toFixed(1))
    : numbers.grouped(Math.round(tenths / 10));
};
