import { compareCodeUnits } from "../exact/compare-code-units.js";
import { probabilityOfDecibans } from "../exact/decibans.js";
import type { ActorId } from "../records/reference.js";
import type { CaseNow } from "./case-now.js";

/** What something is expected to change, and which roles most. */
export interface Estimate {
  readonly change: number;
  readonly touched: number;
  /** At most two role ids, the most changed first. */
  readonly between: readonly string[];
}

/** How much an actor's roles change if evidence moves to it (or from it), times how probable that is. O(roles). */
export const changeIfAdded = (
  now: CaseNow,
  actor: ActorId,
  added: readonly number[],
  probability: number,
): Estimate => {
  const changed = now
    .weightsOf(actor)
    .flatMap(({ role, weight }, i) => {
      const after = probabilityOfDecibans(weight + (added[i] ?? 0));
      const change = probability * Math.abs(after - probabilityOfDecibans(weight));
      return change > 0 && now.counts(actor, role) ? [{ role: role.id, change }] : [];
    })
    .sort((x, y) => y.change - x.change || compareCodeUnits(x.role, y.role));
  return {
    change: changed.reduce((sum, { change }) => sum + change, 0),
    touched: changed.length,
    between: changed.slice(0, 2).map(({ role }) => role),
  };
};

/** Several estimates as one; its roles are those of the greatest. */
export const together = (estimates: readonly Estimate[]): Estimate => ({
  change: estimates.reduce((sum, { change }) => sum + change, 0),
  touched: estimates.reduce((sum, { touched }) => sum + touched, 0),
  between: estimates.reduce<Estimate>((most, one) => (one.change > most.change ? one : most), {
    change: 0,
    touched: 0,
    between: [],
  }).between,
});

/** What calls weigh on each role of an actor, in the model's order. */
export const evidenceFromCalls = (now: CaseNow, actor: ActorId): readonly number[] =>
  now.weightsOf(actor).map(({ fromCalls }) => fromCalls);

/** All that weighs on each role of an actor, the prior aside. */
export const allEvidence = (now: CaseNow, actor: ActorId): readonly number[] =>
  now.weightsOf(actor).map(({ role, weight }) => weight - role.prior);
