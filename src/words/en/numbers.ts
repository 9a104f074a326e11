import type { NumberWords } from "../language.js";

/** Numbers in English. */
export const numbers: NumberWords = {
  grouped: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ","),
  decimal: (text) => text,
  withUnit: (number, unit) => `${number} ${unit}`,
  isSingular: (n) => n === 1,
};
