import { addToList } from "../exact/add-to-list.js";
import { probabilityOfDecibans } from "../exact/decibans.js";
import type { Predicate } from "../records/claim.js";
import type { ActorId } from "../records/reference.js";
import { activeTestimony } from "./active-part.js";
import type { CaseView } from "./case-view.js";
import { corroborate } from "./corroborate.js";
import { looksLikePassenger, passengerTestimony } from "./passenger.js";
import type { Standing } from "./taxonomy.js";
import type { Testimony } from "./testimony.js";
import type { RoleWeight } from "./weigh.js";

/** Judgement: what one first-hand record of travelling, or of an active part, weighs at full grade, in decibans. */
const recordWeight = 12;
/** Judgement: call evidence of a part weighs at most this against records of travelling. */
const mostFromCalls = 12;
/** Judgement: decibans of evidence that no forced passenger leaves behind, without which steering makes nobody a participant. */
const leastOfOwnWill = 6;
/** A participant more probably takes a part than not. */
const participates = 0.5;
/** Judgement: below this probability of any part there is no evidence of one worth the name. */
const noPart = 0.3;
/** Judgement: from this probability on, behaviour alone says that somebody travelled as a passenger. */
const travelled = 0.8;
/** Judgement: from this probability on of having travelled, nobody is a participant. */
const mayHaveTravelled = 0.3;
/** Judgement: the same where first-hand claims of a part already outweigh the first-hand records of travelling. */
const probablyTravelled = 0.5;

const kinds = (testimonies: readonly Testimony[]): ReadonlyMap<Predicate, readonly Testimony[]> => {
  const byPredicate = new Map<Predicate, Testimony[]>();
  for (const testimony of testimonies) {
    addToList(byPredicate, testimony.claim.predicate, testimony);
  }
  return byPredicate;
};

const weightOf = (testimonies: readonly Testimony[]): number =>
  [...kinds(testimonies).values()].reduce(
    (sum, claims) => sum + ((corroborate(claims)?.percent ?? 0) * recordWeight) / 100,
    0,
  );

const sumFor = (role: RoleWeight, counts: (one: RoleWeight["weighed"][number]) => boolean): number =>
  role.weighed.reduce((sum, one) => (one.weight > 0 && counts(one) ? sum + one.weight : sum), 0);

const fromCalls = (roles: readonly RoleWeight[]): number =>
  Math.min(
    mostFromCalls,
    roles.reduce(
      (most, role) =>
        Math.max(
          most,
          sumFor(role, ({ indicator }) => indicator.basis === "calls" && indicator.mayBeForced !== true),
        ),
      0,
    ),
  );

/** Whether a role tells of somebody's own will: an act that passengers are made to do needs more than the act. */
const ofOwnWill = (role: RoleWeight): boolean =>
  role.role.mayBeForced !== true || sumFor(role, ({ indicator }) => indicator.mayBeForced !== true) >= leastOfOwnWill;

/** How probably an actor plays any of the roles, each taken as independent of the others; nobody does on priors alone. */
const anyPart = (roles: readonly RoleWeight[]): number =>
  1 -
  roles
    .filter((role) => ofOwnWill(role) && role.weighed.some((one) => one.weight > 0))
    .reduce((none, role) => none * (1 - probabilityOfDecibans(role.weight)), 1);

const isNeutral = (view: CaseView, actor: ActorId): boolean => {
  const status = view.statusOf(actor);
  return status.has("service") || status.has("official") || status.has("family");
};

/**
 * Where the evidence places an actor, before any role (analysis-json.md, "Standing"): one first-hand record of
 * travelling suffices for `migrant` unless first-hand claims of an active part, or call evidence of it, outweigh it.
 * `passenger` is how probably the actor travelled, as far as all records together tell; `least`, what a role must reach where the part hangs by
 * one thread.
 */
export const standingOf = (
  view: CaseView,
  actor: ActorId,
  roles: readonly RoleWeight[],
  { passenger, least }: { readonly passenger: number; readonly least: number | undefined },
): Standing => {
  const active = activeTestimony(view, actor);
  const told = active.filter(({ claim }) => claim.firsthand);
  const seenTravelling = looksLikePassenger(view, actor);
  if (seenTravelling) {
    const listed = view.statusOf(actor).has("migrant") ? recordWeight : 0;
    const travelling = listed + weightOf(passengerTestimony(view, actor));
    const acting = weightOf(told) + fromCalls(roles);
    // Behaviour alone never outweighs somebody who saw them travel.
    if (acting <= travelling || (told.length === 0 && passengerTestimony(view, actor).length > 0)) return "migrant";
  }
  const part = anyPart(roles);
  const bears = least === undefined || roles.some(({ weight }) => weight >= least);
  const mostAsPassenger = told.length > 0 && seenTravelling ? probablyTravelled : mayHaveTravelled;
  if (part >= participates && bears && passenger < mostAsPassenger) return "participant";
  if (isNeutral(view, actor) && part < noPart) return "contact";
  if (passenger >= travelled && told.length === 0) return "migrant";
  return view.trafficOf(actor) >= 3 && active.length === 0 && part < noPart ? "contact" : "undetermined";
};
