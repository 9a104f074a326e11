import { field } from "./field.js";
import { quoted } from "./quoted.js";

/** A whole number of a CSV, digits only: no sign, point, exponent or blank. */
export const wholeNumber = () =>
  field((raw, fail): number => {
    if (typeof raw !== "string" || !/^[0-9]+$/.test(raw)) {
      return fail("not-a-whole-number", `${quoted(raw)} is no whole number; write it in digits only`);
    }
    const value = Number(raw);
    return Number.isSafeInteger(value)
      ? value
      : fail("out-of-range", `${quoted(raw)} is too great a number to be counted exactly`);
  });
