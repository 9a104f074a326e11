import type { Predicate } from "../records/claim.js";

/** The predicates that tie two actors where a first-hand claim that is not negated relates them (analysis-json.md, "Ties"). */
export const relatingPredicates: ReadonlySet<Predicate> = new Set<Predicate>([
  "recruited",
  "directed",
  "paid",
  "drove",
  "guided",
  "housed",
  "guarded",
  "supplied",
  "met",
  "called",
]);
