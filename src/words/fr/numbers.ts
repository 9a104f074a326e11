import type { NumberWords } from "../language.js";
import { NO_BREAK, THIN } from "./spacing.js";

/** Numbers in French. */
export const numbers: NumberWords = {
  grouped: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, THIN),
  decimal: (text) => text.replace(".", ",").replaceAll(" ", NO_BREAK),
  withUnit: (number, unit) => `${number}${NO_BREAK}${unit}`,
  isSingular: (n) => n < 2,
};
