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
/** Judgement: decibans of evidence that no forced passenger leaves behind, below which nobody is a participant. */
const leastOfOwnWill = 6;
/** Judgement: at or below this weight (about one in seven) there is no evidence of a part worth the name. */
const noPart = -8;

const kinds = (testimonies: readonly Testimony[]): ReadonlyMap<Predicate, readonly Testimony[]> => {
  const byPredicate = new Map<Predicate, Testimony[]>();
  for (const testimony of testimonies) {
    const known = byPredicate.get(testimony.claim.predicate);
    if (known === undefined) byPredicate.set(testimony.claim.predicate, [testimony]);
    else known.push(testimony);
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

const isParticipant = (role: RoleWeight): boolean =>
  role.weight >= 0 && sumFor(role, ({ indicator }) => indicator.mayBeForced !== true) >= leastOfOwnWill;

const isNeutral = (view: CaseView, actor: ActorId): boolean => {
  const status = view.statusOf(actor);
  return status.has("service") || status.has("official") || status.has("family");
};

/**
 * Where the evidence places an actor, before any role (analysis-json.md, "Standing"): one first-hand record of
 * travelling suffices for `migrant` unless first-hand claims of an active part, or call evidence of it, outweigh it.
 */
export const standingOf = (view: CaseView, actor: ActorId, roles: readonly RoleWeight[]): Standing => {
  const active = activeTestimony(view, actor);
  if (looksLikePassenger(view, actor)) {
    const listed = view.statusOf(actor).has("migrant") ? recordWeight : 0;
    const travelling = listed + weightOf(passengerTestimony(view, actor));
    const acting = weightOf(active.filter(({ claim }) => claim.firsthand)) + fromCalls(roles);
    if (acting <= travelling) return "migrant";
  }
  if (roles.some(isParticipant)) return "participant";
  const best = roles.reduce((most, role) => Math.max(most, role.weight), Number.NEGATIVE_INFINITY);
  if (isNeutral(view, actor) && best <= noPart) return "contact";
  return view.trafficOf(actor) >= 3 && active.length === 0 && best <= noPart ? "contact" : "undetermined";
};
