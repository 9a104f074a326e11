import type { Predicate } from "../records/claim.js";
import type { ActorId } from "../records/reference.js";
import type { CaseView } from "./case-view.js";
import type { Testimony } from "./testimony.js";

/** What is done to passengers: brought to the journey, carried, led, kept, held. */
const doneToPassengers: ReadonlySet<Predicate> = new Set<Predicate>([
  "recruited",
  "drove",
  "guided",
  "housed",
  "guarded",
]);

/** The first-hand claims that are not negated by which an actor travelled, was carried, kept or held. */
export const passengerTestimony = (view: CaseView, actor: ActorId): readonly Testimony[] => [
  ...view.saidOf(actor).filter(({ claim }) => claim.predicate === "boarded" && claim.firsthand && !claim.negated),
  ...view
    .saidToward(actor)
    .filter(({ claim }) => doneToPassengers.has(claim.predicate) && claim.firsthand && !claim.negated),
];

/** True where the file or a first-hand claim shows an actor as somebody who was smuggled. */
export const looksLikePassenger = (view: CaseView, actor: ActorId): boolean =>
  view.statusOf(actor).has("migrant") || passengerTestimony(view, actor).length > 0;
