import { BASELINES } from "./outcome-of-case.mjs";

/** B: the best of the baselines, taken for each figure alone; NaN where none has it. */
export const bestBaseline = (figures, { id, better }) => {
  const known = Object.keys(BASELINES)
    .map((name) => figures[name][id])
    .filter((value) => !Number.isNaN(value));
  if (known.length === 0) return Number.NaN;
  return better === "more" ? Math.max(...known) : Math.min(...known);
};
