import type { Predicate } from "../records/claim.js";
import type { ActorId } from "../records/reference.js";
import type { CaseView } from "./case-view.js";
import type { Testimony } from "./testimony.js";

/** What only somebody with a part in the smuggling is said to do; steering is not among it, since passengers are made to. */
export const activePredicates: ReadonlySet<Predicate> = new Set<Predicate>([
  "recruited",
  "directed",
  "drove",
  "guided",
  "housed",
  "guarded",
  "supplied",
  "identifiedAs",
]);

/** The claims that are not negated by which an actor took an active part, hearsay among them. */
export const activeTestimony = (view: CaseView, actor: ActorId): readonly Testimony[] =>
  view
    .saidOf(actor)
    .filter(
      ({ claim }) =>
        activePredicates.has(claim.predicate) &&
        !claim.negated &&
        claim.coerced !== true &&
        !(claim.predicate === "identifiedAs" && claim.role === "boat-captain"),
    );
