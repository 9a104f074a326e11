import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { ActorId } from "../records/reference.js";
import type { CaseView } from "./case-view.js";
import type { Indicator, IndicatorFinding, RoleDefinition, RoleModel } from "./model.js";

/** An indicator that found something about an actor. */
export interface Found {
  readonly indicator: Indicator;
  readonly finding: IndicatorFinding;
}

/** An indicator's weight on one role, in whole decibans, never 0. */
export interface Weighed extends Found {
  readonly weight: number;
}

/** One role of one actor, added up. */
export interface RoleWeight {
  readonly role: RoleDefinition;
  /** The prior and all weights. */
  readonly weight: number;
  /** By |weight| downwards, then id. */
  readonly weighed: readonly Weighed[];
}

/** What the model's indicators find about an actor, those of relations only where a first pass is known. */
export const findIndicators = (model: RoleModel, view: CaseView, actor: ActorId): readonly Found[] =>
  model.indicators.flatMap((indicator): readonly Found[] => {
    if (indicator.basis === "relations" && view.firstPass === undefined) return [];
    // A step of a scale to which fitting gave no weight need not be looked for.
    if (indicator.weights.size === 0) return [];
    const finding = indicator.find(view, actor);
    return finding === undefined || finding.cites.length === 0 ? [] : [{ indicator, finding }];
  });

/** Half away from zero, so that evidence for and against is rounded alike. */
const rounded = (x: number): number => (x < 0 ? -Math.floor(0.5 - x) : Math.floor(x + 0.5));

const heaviestFirst = (x: Weighed, y: Weighed): number =>
  Math.abs(y.weight) - Math.abs(x.weight) || compareCodeUnits(x.indicator.id, y.indicator.id);

/** Cuts what a group weighs together down to its cap, the heaviest first, each direction by itself. */
const capped = (weighed: readonly Weighed[], caps: ReadonlyMap<string, number>): readonly Weighed[] => {
  const spent = new Map<string, number>();
  return weighed.flatMap((one): readonly Weighed[] => {
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

/** Whom somebody deals with strengthens a role that other records speak for, and never starts one. */
const withoutLoneRelations = (weighed: readonly Weighed[]): readonly Weighed[] =>
  weighed.some((one) => one.weight > 0 && one.indicator.basis !== "relations")
    ? weighed
    : weighed.filter((one) => one.weight < 0 || one.indicator.basis !== "relations");

/**
 * Adds up what was found for one role: prior + Σ weight × percent, each rounded once, groups capped. Relations count
 * for a role only where another indicator speaks for it.
 */
export const weighRole = (model: RoleModel, role: RoleDefinition, found: readonly Found[]): RoleWeight => {
  const weighed: Weighed[] = [];
  for (const one of found) {
    const full = one.indicator.weights.get(role.id);
    const weight = full === undefined ? 0 : rounded((full * one.finding.percent) / 100);
    if (weight !== 0) weighed.push({ ...one, weight });
  }
  weighed.sort(heaviestFirst);
  // Cutting a group can change the order, so it is restored.
  const kept = [...withoutLoneRelations(capped(weighed, model.groupCaps))].sort(heaviestFirst);
  return { role, weight: kept.reduce((sum, one) => sum + one.weight, role.prior), weighed: kept };
};
