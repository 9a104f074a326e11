import { oncePerActor } from "../activity/once-per-actor.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { probabilityOfDecibans } from "../exact/decibans.js";
import { roundSignificant } from "../exact/round-significant.js";
import type { PhoneTenures } from "../identity/resolve-tenure.js";
import type { ActorId } from "../records/reference.js";
import type { CaseGround, CaseView, FirstPass } from "./case-view.js";
import { caseView, withFirstPass } from "./case-view.js";
import { cautionsOf, saidToBeForced } from "./cautions.js";
import type { RoleModel } from "./model.js";
import { leastByOneThread } from "./one-thread.js";
import { shownCites } from "./shown-cites.js";
import { standingOf } from "./standing.js";
import type { ActorFinding, RoleScore, Standing } from "./taxonomy.js";
import type { RoleWeight } from "./weigh.js";
import {
  findBesides,
  findInCalls,
  findIndicators,
  heaviestFirst,
  inCallsOnRequest,
  ofBasis,
  readingCalls,
  weighRoles,
} from "./weigh.js";
import type { Found } from "./weighed.js";

/** Listed are roles at least this probable. */
const leastProbability = 0.01;
/** Judgement: to a participant, the most probable role is assigned from 28 per cent on, where no other comes within a deciban. */
const [leastWeight, leastLead] = [-4, 1];
/** Judgement: for an act that may have been forced, without evidence of a part otherwise, from 61 per cent on. */
const leastForced = 2;

const mostProbableFirst = (x: RoleWeight, y: RoleWeight): number =>
  y.weight - x.weight || compareCodeUnits(x.role.id, y.role.id);

/** Every role of an actor, in the order of the model, and how probably it travelled as a passenger. */
interface Weights {
  readonly roles: readonly RoleWeight[];
  readonly passenger: number;
}

const weighAll = (model: RoleModel, found: readonly Found[]): Weights => {
  const { roles, passenger } = model;
  if (passenger === undefined) return { roles: weighRoles(model, roles, found), passenger: 0 };
  const weights = weighRoles(model, [...roles, passenger], found);
  const last = weights.at(-1);
  const travelled = last?.weighed.some((one) => one.weight > 0) === true;
  return { roles: weights.slice(0, -1), passenger: travelled ? probabilityOfDecibans(last.weight) : 0 };
};

/** People who are recorded to have held one phone at one time, and those whose phone is less probably theirs than not. */
const sharersOf = (tenures: PhoneTenures): ReadonlySet<ActorId> =>
  new Set(
    [...tenures.values()].flatMap((segments) =>
      segments.flatMap(({ holders }) =>
        holders.length > 1 || holders[0].probability < 0.5 ? holders.map(({ person }) => person) : [],
      ),
    ),
  );

type CitesOf = ReturnType<typeof shownCites>;

const scoreOf = (role: RoleWeight, citesOf: CitesOf): RoleScore => ({
  role: role.role.id,
  probability: roundSignificant(probabilityOfDecibans(role.weight)),
  weight: role.weight,
  prior: role.role.prior,
  indicators: [...role.weighed].sort(heaviestFirst).map(({ indicator, finding, weight }) => {
    const { id } = indicator;
    const { cites, citesTotal } = citesOf(finding.evidence());
    if (cites.length === 0) throw new RangeError(`The indicator "${id}" cites no record`);
    return citesTotal === undefined ? { id, weight, cites } : { id, weight, cites, citesTotal };
  }),
});

const mayBeListed = (standing: Standing, role: RoleWeight): boolean => {
  if (standing === "contact" || !role.weighed.some((one) => one.weight > 0)) return false;
  return standing !== "migrant" || role.role.mayBeForced === true;
};

/**
 * Which listed role is assigned, if any: abstains where the evidence is thin or two roles are close. A migrant is
 * assigned none, and of somebody undetermined only an act that nobody says was forced.
 */
const assignedOf = (
  standing: Standing,
  listed: readonly RoleWeight[],
  { forced, least }: { readonly forced: boolean; readonly least: number | undefined },
): RoleWeight | undefined => {
  const [first, second] = listed;
  if (first === undefined || first.weight < (least ?? leastWeight)) return undefined;
  if (second !== undefined && first.weight - second.weight < leastLead) return undefined;
  if (standing === "participant") return first;
  if (standing !== "undetermined" || first.role.mayBeForced !== true || first.weight < leastForced) return undefined;
  return forced ? undefined : first;
};

/** What is decided of one actor, before it is written down with its evidence. */
export interface Decided {
  readonly standing: Standing;
  /** By probability downwards, then role. */
  readonly listed: readonly RoleWeight[];
  /** One of those listed. */
  readonly assigned: RoleWeight | undefined;
}

const decided = (view: CaseView, actor: ActorId, { roles: inOrderOfModel, passenger }: Weights): Decided => {
  const roles = [...inOrderOfModel].sort(mostProbableFirst);
  const least = leastByOneThread(view, actor);
  const standing = standingOf(view, actor, roles, { passenger, least });
  const listed = roles.filter(
    (role) => mayBeListed(standing, role) && probabilityOfDecibans(role.weight) >= leastProbability,
  );
  const forced = saidToBeForced(view, actor);
  return { standing, listed, assigned: assignedOf(standing, listed, { forced, least }) };
};

const findingOf = (
  view: CaseView,
  actor: ActorId,
  { standing, listed, assigned: role }: Decided,
  citesOf: CitesOf,
  marks: { readonly sharesPhone: boolean; readonly isProtected: boolean },
): ActorFinding => ({
  standing,
  role: role?.role.id ?? null,
  cautions: cautionsOf(view, actor, { standing, shown: role ?? listed[0], assigned: role !== undefined }, marks),
  roles: listed.map((one) => scoreOf(one, citesOf)),
});

const passOf = (weights: ReadonlyMap<ActorId, Weights>): ReadonlyMap<ActorId, FirstPass> =>
  new Map(
    [...weights].map(([actor, { roles: weights, passenger }]) => {
      const roles = new Map(weights.map(({ role, weight }) => [role.id, probabilityOfDecibans(weight)] as const));
      const crew = [...roles.values()].reduce((most, p) => Math.max(most, p), 0);
      return [actor, { roles, crew, passenger }] as const;
    }),
  );

/** What each actor's own records support, by themselves. */
export const firstPassOf = (
  model: RoleModel,
  own: ReadonlyMap<ActorId, readonly Found[]>,
): ReadonlyMap<ActorId, FirstPass> =>
  passOf(new Map([...own].map(([actor, found]) => [actor, weighAll(model, found)] as const)));

/** What is decided of every actor in both passes; `inCalls` may be kept from a case with the same calls. */
export const decideRoles = (
  view: CaseView,
  model: RoleModel,
  inCalls: ReadonlyMap<ActorId, readonly Found[]> = findInCalls(model, view),
): ReadonlyMap<ActorId, Decided> => {
  const own = findBesides(model, view, inCalls);
  const first = new Map([...own].map(([actor, found]) => [actor, weighAll(model, found)] as const));
  const second = withFirstPass(view, passOf(first));
  const relations = ofBasis(model, "relations");
  return new Map(
    [...first].map(([actor, alone]) => {
      const found = findIndicators(relations, second, actor);
      const weights = found.length === 0 ? alone : weighAll(model, [...(own.get(actor) ?? []), ...found]);
      return [actor, decided(view, actor, weights)] as const;
    }),
  );
};

/** What is decided of one actor, and everything that was found, before groups are capped. */
export interface DecidedAlone extends Decided {
  readonly found: readonly Found[];
}

/**
 * What {@link decideRoles} decides, of whoever is asked about: first passes are made of that actor and those whom it speaks to, and of
 * nobody else. For a model whose relations read acquaintances alone, as those of the built-in model do. Undefined where the case knows
 * no such actor.
 */
export const decideOnRequest = (
  view: CaseView,
  model: RoleModel,
  inCalls: (actor: ActorId) => readonly Found[] = inCallsOnRequest(model, view),
): ((actor: ActorId) => DecidedAlone | undefined) => {
  const actors = new Set(view.attribution.actors);
  const [relations, besides] = [ofBasis(model, "relations"), readingCalls(model, false)];
  const own = oncePerActor((actor) => [...findIndicators(besides, view, actor), ...inCalls(actor)]);
  const alone = oncePerActor((actor) => weighAll(model, own(actor)));
  return oncePerActor((actor) => {
    if (!actors.has(actor)) return undefined;
    const near = [...view.contactsOf(actor).keys()].filter((other) => actors.has(other));
    const first = passOf(new Map(near.map((other) => [other, alone(other)] as const)));
    const related = findIndicators(relations, withFirstPass(view, first), actor);
    const found = related.length === 0 ? own(actor) : [...own(actor), ...related];
    return { ...decided(view, actor, related.length === 0 ? alone(actor) : weighAll(model, found)), found };
  });
};

/** Options of {@link inferRoles}. */
export interface RoleInferenceOptions {
  readonly model: RoleModel;
  /** The actors who carry the caution `protected`. */
  readonly protectedActors: ReadonlySet<string>;
}

/**
 * Infers standing, roles and cautions of every actor: each actor's own records first, then one damped round of
 * relations in which a neighbour counts by what its own records support, never by what this one's do.
 * O(actors × indicators) look-ups; an indicator that reads calls is linear in the actor's calls. Evidence is gathered for
 * the roles that are listed.
 *
 * @throws RangeError where an indicator of a caller's own says that it rests on records and cites none
 */
export const inferRoles = (
  ground: CaseGround,
  { model, protectedActors }: RoleInferenceOptions,
): ReadonlyMap<ActorId, ActorFinding> => {
  const view = caseView(ground);
  const sharers = sharersOf(ground.identity.tenures);
  const citesOf = shownCites();
  return new Map(
    [...decideRoles(view, model)].map(([actor, one]) => {
      const marks = { sharesPhone: sharers.has(actor), isProtected: protectedActors.has(actor) };
      return [actor, findingOf(view, actor, one, citesOf, marks)] as const;
    }),
  );
};
