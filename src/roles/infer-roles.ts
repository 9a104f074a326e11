import { compareCodeUnits } from "../exact/compare-code-units.js";
import { probabilityOfDecibans } from "../exact/decibans.js";
import { roundSignificant } from "../exact/round-significant.js";
import type { PhoneTenures } from "../identity/resolve-tenure.js";
import type { ActorId } from "../records/reference.js";
import type { CaseGround, CaseView, FirstPass } from "./case-view.js";
import { caseView, withFirstPass } from "./case-view.js";
import { cautionsOf, saidToBeForced } from "./cautions.js";
import type { RoleModel } from "./model.js";
import { standingOf } from "./standing.js";
import type { ActorFinding, RoleScore, Standing, WeighedIndicator } from "./taxonomy.js";
import type { Found, RoleWeight } from "./weigh.js";
import { findIndicators, weighRole } from "./weigh.js";

/** Listed are roles at least this probable. */
const leastProbability = 0.01;
/** Judgement: to a participant, the most probable role is assigned from 24 per cent on, where no other comes within a deciban. */
const [leastWeight, leastLead] = [-5, 1];
/** Judgement: for an act that may have been forced, without evidence of a part otherwise, from 61 per cent on. */
const leastForced = 2;
const mostCites = 100;

const mostProbableFirst = (x: RoleWeight, y: RoleWeight): number =>
  y.weight - x.weight || compareCodeUnits(x.role.id, y.role.id);

const weighAll = (model: RoleModel, found: readonly Found[]): readonly RoleWeight[] =>
  model.roles.map((role) => weighRole(model, role, found)).sort(mostProbableFirst);

/** People who are recorded to have held one phone at one time. */
const sharersOf = (tenures: PhoneTenures): ReadonlySet<ActorId> =>
  new Set(
    [...tenures.values()].flatMap((segments) =>
      segments.flatMap(({ holders }) => (holders.length > 1 ? holders.map(({ person }) => person) : [])),
    ),
  );

const indicatorOf = ({ indicator, finding, weight }: RoleWeight["weighed"][number]): WeighedIndicator => {
  const cites = [...new Set(finding.cites)];
  const shown = cites.slice(0, mostCites).sort(compareCodeUnits);
  return {
    id: indicator.id,
    weight,
    cites: shown,
    ...(cites.length > mostCites ? { citesTotal: cites.length } : {}),
  };
};

const scoreOf = (role: RoleWeight): RoleScore => ({
  role: role.role.id,
  probability: roundSignificant(probabilityOfDecibans(role.weight)),
  weight: role.weight,
  prior: role.role.prior,
  indicators: role.weighed.map(indicatorOf),
});

const mayBeListed = (standing: Standing, role: RoleWeight): boolean => {
  if (standing === "contact" || !role.weighed.some((one) => one.weight > 0)) return false;
  return standing !== "migrant" || role.role.mayBeForced === true;
};

/**
 * Which listed role is assigned, if any: abstains where the evidence is thin or two roles are close. A migrant is
 * assigned none, and of somebody undetermined only an act that nobody says was forced.
 */
const assigned = (standing: Standing, listed: readonly RoleWeight[], forced: boolean): RoleWeight | undefined => {
  const [first, second] = listed;
  if (first === undefined || first.weight < leastWeight) return undefined;
  if (second !== undefined && first.weight - second.weight < leastLead) return undefined;
  if (standing === "participant") return first;
  if (standing !== "undetermined" || first.role.mayBeForced !== true || first.weight < leastForced) return undefined;
  return forced ? undefined : first;
};

const findingOf = (
  view: CaseView,
  actor: ActorId,
  roles: readonly RoleWeight[],
  passenger: number,
  marks: { readonly sharesPhone: boolean; readonly isProtected: boolean },
): ActorFinding => {
  const standing = standingOf(view, actor, roles, passenger);
  const listed = roles.filter(
    (role) => mayBeListed(standing, role) && probabilityOfDecibans(role.weight) >= leastProbability,
  );
  const role = assigned(standing, listed, saidToBeForced(view, actor));
  const shown = role ?? listed[0];
  return {
    standing,
    role: role?.role.id ?? null,
    cautions: cautionsOf(view, actor, { standing, shown, assigned: role !== undefined }, marks),
    roles: listed.map(scoreOf),
  };
};

const passengerOf = (model: RoleModel, found: readonly Found[]): number => {
  if (model.passenger === undefined) return 0;
  const { weight, weighed } = weighRole(model, model.passenger, found);
  return weighed.some((one) => one.weight > 0) ? probabilityOfDecibans(weight) : 0;
};

/** What each actor's own records support, by themselves. */
export const firstPassOf = (
  model: RoleModel,
  own: ReadonlyMap<ActorId, readonly Found[]>,
): ReadonlyMap<ActorId, FirstPass> =>
  new Map(
    [...own].map(([actor, found]) => {
      const roles = new Map(
        model.roles.map((role) => [role.id, probabilityOfDecibans(weighRole(model, role, found).weight)] as const),
      );
      const crew = [...roles.values()].reduce((most, p) => Math.max(most, p), 0);
      return [actor, { roles, crew, passenger: passengerOf(model, found) }] as const;
    }),
  );

/** Options of {@link inferRoles}. */
export interface RoleInferenceOptions {
  readonly model: RoleModel;
  /** The actors who carry the caution `protected`. */
  readonly protectedActors: ReadonlySet<string>;
}

/**
 * Infers standing, roles and cautions of every actor: each actor's own records first, then one damped round of
 * relations in which a neighbour counts by what its own records support, never by what this one's do.
 * O(actors × indicators) look-ups; an indicator that reads calls is linear in the actor's calls.
 */
export const inferRoles = (
  ground: CaseGround,
  { model, protectedActors }: RoleInferenceOptions,
): ReadonlyMap<ActorId, ActorFinding> => {
  const view = caseView(ground);
  const { actors } = ground.attribution;
  const own = new Map(actors.map((actor) => [actor, findIndicators(model, view, actor)] as const));
  const firstPass = firstPassOf(model, own);
  const second = withFirstPass(view, firstPass);
  const relations: RoleModel = { ...model, indicators: model.indicators.filter(({ basis }) => basis === "relations") };
  const sharers = sharersOf(ground.identity.tenures);
  return new Map(
    actors.map((actor) => {
      const found = [...(own.get(actor) ?? []), ...findIndicators(relations, second, actor)];
      const marks = { sharesPhone: sharers.has(actor), isProtected: protectedActors.has(actor) };
      return [actor, findingOf(view, actor, weighAll(model, found), passengerOf(model, found), marks)] as const;
    }),
  );
};
