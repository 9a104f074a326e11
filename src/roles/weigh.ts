import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { ActorId } from "../records/reference.js";
import type { CaseView } from "./case-view.js";
import { gathered } from "./gathered-evidence.js";
import { leadOfRoles } from "./lead-of-roles.js";
import type { Indicator, IndicatorBasis, RoleDefinition, RoleModel } from "./model.js";
import type { Found, Weighed } from "./weighed.js";

/** One role of one actor, added up. */
export interface RoleWeight {
  readonly role: RoleDefinition;
  /** The prior and all weights. */
  readonly weight: number;
  /** In the order of the model; {@link heaviestFirst} is the order in which they are listed. */
  readonly weighed: readonly Weighed[];
}

const findAll = (indicators: readonly Indicator[], view: CaseView, actor: ActorId): readonly Found[] => {
  const found: Found[] = [];
  for (const indicator of indicators) {
    if (indicator.basis === "relations" && view.firstPass === undefined) continue;
    // A step of a scale to which fitting gave no weight need not be looked for.
    if (indicator.weights.size === 0) continue;
    const finding = indicator.find(view, actor);
    if (finding !== undefined && finding.restsOn > 0) found.push({ indicator, finding });
  }
  return found;
};

/** A model with the indicators of one basis alone. */
export const ofBasis = (model: RoleModel, basis: IndicatorBasis): RoleModel => ({
  ...model,
  indicators: model.indicators.filter((indicator) => indicator.basis === basis),
});

/** A model with the indicators that read calls alone, or with the others. */
export const readingCalls = (model: RoleModel, only: boolean): RoleModel => ({
  ...model,
  indicators: model.indicators.filter(({ reads }) => (reads === "calls") === only),
});

/** What the model's indicators find about an actor, those of relations only where a first pass is known. */
export const findIndicators = (model: RoleModel, view: CaseView, actor: ActorId): readonly Found[] =>
  findAll(model.indicators, view, actor);

/** What the indicators that read calls alone find about each actor with calls. */
export const findInCalls = (model: RoleModel, view: CaseView): ReadonlyMap<ActorId, readonly Found[]> => {
  const { indicators } = readingCalls(model, true);
  return new Map([...view.log.keys()].map((actor) => [actor, findAll(indicators, view, actor)] as const));
};

/** {@link findInCalls} of whoever is asked about. */
export const inCallsOnRequest = (model: RoleModel, view: CaseView): ((actor: ActorId) => readonly Found[]) => {
  const { indicators } = readingCalls(model, true);
  return (actor) => (view.log.has(actor) ? findAll(indicators, view, actor) : []);
};

/** What all indicators find about each actor, relations aside, where it is known what those find that read calls alone. */
export const findBesides = (
  model: RoleModel,
  view: CaseView,
  inCalls: ReadonlyMap<ActorId, readonly Found[]>,
): ReadonlyMap<ActorId, readonly Found[]> => {
  const { indicators } = readingCalls(model, false);
  return new Map(
    view.attribution.actors.map(
      (actor) => [actor, [...findAll(indicators, view, actor), ...(inCalls.get(actor) ?? [])]] as const,
    ),
  );
};

/** Half away from zero, so that evidence for and against is rounded alike. */
const rounded = (x: number): number => (x < 0 ? -Math.floor(0.5 - x) : Math.floor(x + 0.5));

/** By |weight| downwards, then id. */
export const heaviestFirst = (x: Weighed, y: Weighed): number =>
  Math.abs(y.weight) - Math.abs(x.weight) || compareCodeUnits(x.indicator.id, y.indicator.id);

/** True where a group weighs more, in one direction, than its cap. */
const overCap = (weighed: readonly Weighed[], caps: ReadonlyMap<string, number>): boolean => {
  const sums = new Map<string, { up: number; down: number }>();
  for (const { indicator, weight } of weighed) {
    if (indicator.group === undefined) continue;
    const cap = caps.get(indicator.group);
    if (cap === undefined) continue;
    const sum = sums.get(indicator.group) ?? { up: 0, down: 0 };
    sums.set(indicator.group, sum);
    if (weight > 0) sum.up += weight;
    else sum.down -= weight;
    if (sum.up > cap || sum.down > cap) return true;
  }
  return false;
};

/** Cuts what a group weighs together down to its cap, the heaviest first, each direction by itself. */
const capped = (weighed: readonly Weighed[], caps: ReadonlyMap<string, number>): readonly Weighed[] => {
  if (!overCap(weighed, caps)) return weighed;
  const spent = new Map<string, number>();
  return [...weighed].sort(heaviestFirst).flatMap((one): readonly Weighed[] => {
    const { group } = one.indicator;
    const cap = group === undefined ? undefined : caps.get(group);
    if (cap === undefined) return [one];
    const key = `${group} ${one.weight > 0 ? "for" : "against"}`;
    const before = spent.get(key) ?? 0;
    const size = Math.min(Math.abs(one.weight), cap - before);
    spent.set(key, before + size);
    return size <= 0 ? [] : [{ ...one, weight: one.weight > 0 ? size : -size }];
  });
};

/** Whom somebody deals with, say, strengthens a role that other records speak for, and never starts one. */
const startsNone = ({ indicator }: Weighed): boolean =>
  indicator.basis === "relations" || indicator.neverAlone === true;

const withoutLoneSupport = (weighed: readonly Weighed[]): readonly Weighed[] =>
  weighed.some((one) => one.weight > 0 && !startsNone(one))
    ? weighed
    : weighed.filter((one) => one.weight < 0 || !startsNone(one));

const roleWeight = (model: RoleModel, role: RoleDefinition, weighed: readonly Weighed[]): RoleWeight => {
  const kept = withoutLoneSupport(capped(weighed, model.groupCaps));
  return { role, weight: kept.reduce((sum, one) => sum + one.weight, role.prior), weighed: kept };
};

/** With how far what is told of each role goes beyond what is told of the others; a passenger's is no part to compare. */
const withLeads = (
  model: RoleModel,
  roles: readonly RoleDefinition[],
  weighed: readonly (readonly Weighed[])[],
): readonly (readonly Weighed[])[] => {
  const parts = weighed.filter((_, i) => roles[i]?.id !== model.passenger?.id);
  if (!parts.some((part) => part.some(({ indicator }) => indicator.basis === "claims"))) return weighed;
  const steps = model.indicators.filter(({ lead }) => lead !== undefined);
  const leads = leadOfRoles(parts);
  return weighed.map((own, i) => {
    const of = leads[parts.indexOf(own)];
    const role = roles[i];
    if (of === undefined || role === undefined || of.told.length === 0) return own;
    const step = steps.find(({ lead: at }) => at !== undefined && of.lead >= at.least && of.lead < at.below);
    const weight = step?.weights.get(role.id) ?? 0;
    if (step === undefined || weight === 0) return own;
    return [...own, { indicator: step, finding: gathered(of.told.map(({ finding }) => finding)), weight }];
  });
};

/**
 * Adds up what was found for each of some roles: prior + Σ weight × percent, each rounded once, groups capped; then how
 * what is told of the role compares with the others. Relations count for a role only where another indicator speaks for it. O(weights of what was found).
 */
export const weighRoles = (
  model: RoleModel,
  roles: readonly RoleDefinition[],
  found: readonly Found[],
): readonly RoleWeight[] => {
  const byRole = new Map(roles.map((role) => [role.id, [] as Weighed[]] as const));
  for (const { indicator, finding } of found)
    for (const [role, full] of indicator.weights) {
      const weight = rounded((full * finding.percent) / 100);
      if (weight !== 0) byRole.get(role)?.push({ indicator, finding, weight });
    }
  const compared = withLeads(
    model,
    roles,
    roles.map((role) => byRole.get(role.id) ?? []),
  );
  return roles.map((role, i) => roleWeight(model, role, compared[i] ?? []));
};
