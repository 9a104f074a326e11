import { field } from "./field.js";
import { quoted } from "./quoted.js";

/** Degrees of latitude or longitude (WGS 84) of a CSV: a decimal number with a point, from −limit to limit. */
export const degrees = (limit: number) =>
  field((raw, fail): number => {
    if (typeof raw !== "string" || !/^[+-]?[0-9]+(\.[0-9]+)?$/.test(raw)) {
      return fail("not-a-number", `${quoted(raw)} is no number of degrees; write it like 32.8925`);
    }
    const value = Number(raw);
    if (Math.abs(value) > limit) return fail("out-of-range", `${quoted(raw)} is beyond ±${limit} degrees`);
    return value === 0 ? 0 : value;
  });
