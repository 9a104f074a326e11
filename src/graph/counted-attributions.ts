import { leastCertain } from "../identity/holder-of.js";

/**
 * How calls count whose ends are not certainly whose they are taken to be: whole (`as-held`), by the probability of both ends (`weighted`), or not at
 * all where either end is less probable than 0.9 (`certain-only`).
 */
export type CountedAttributions = "as-held" | "weighted" | "certain-only";

/** All of {@link CountedAttributions}, the default first. */
export const countedAttributions: readonly CountedAttributions[] = ["as-held", "weighted", "certain-only"];

/** What one call counts, from 0 to 1, by the probabilities of its two ends. */
export const countOf = (counted: CountedAttributions, one: number, other: number): number =>
  counted === "as-held" ? 1 : counted === "weighted" ? one * other : Math.min(one, other) < leastCertain ? 0 : 1;
