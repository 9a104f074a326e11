import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { ActorId } from "../records/reference.js";
import type { ActorFinding } from "../roles/taxonomy.js";

/** How much the role probabilities of one actor differ between two results. */
export interface ProbabilityChange {
  readonly actor: ActorId;
  /** Sum over roles of |Δp|. */
  readonly change: number;
  /** The roles that differ, the most first. */
  readonly roles: readonly { readonly role: string; readonly change: number }[];
}

type Findings = ReadonlyMap<ActorId, ActorFinding>;

const probabilities = (finding: ActorFinding | undefined): ReadonlyMap<string, number> =>
  new Map((finding?.roles ?? []).map(({ role, probability }) => [role, probability]));

/** The actors whose role probabilities differ between two results, the most first; a role that is not listed counts as 0. O(actors · roles). */
export const probabilityChanges = (before: Findings, after: Findings): readonly ProbabilityChange[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((actor): readonly ProbabilityChange[] => {
      const [x, y] = [probabilities(before.get(actor)), probabilities(after.get(actor))];
      const roles = [...new Set([...x.keys(), ...y.keys()])]
        .map((role) => ({ role, change: Math.abs((x.get(role) ?? 0) - (y.get(role) ?? 0)) }))
        .filter(({ change }) => change > 0)
        .sort((a, b) => b.change - a.change || compareCodeUnits(a.role, b.role));
      return roles.length === 0 ? [] : [{ actor, change: roles.reduce((sum, { change }) => sum + change, 0), roles }];
    })
    .sort((a, b) => b.change - a.change || compareCodeUnits(a.actor, b.actor));
