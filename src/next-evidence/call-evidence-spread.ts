import type { ActorId, PhoneRef } from "../records/reference.js";
import type { CaseNow } from "./case-now.js";
import type { WeightCounts } from "./expected-change.js";
import { expectedChangeAmong } from "./expected-change.js";

/** Judgement: fewer actors than this show no spread. */
const fewestWatched = 10;

/** How much call records are expected to change one role of one actor. */
export interface RoleChangeExpected {
  readonly role: string;
  readonly change: number;
}

/** The actors whose calls on these phones are in the records, sorted. O(calls). */
export const actorsOn = ({ pass }: CaseNow, phones: ReadonlySet<PhoneRef>): readonly ActorId[] => {
  const { records, attribution } = pass.ground;
  const on = new Set<ActorId>();
  records.calls.forEach(({ caller, callee }, i) => {
    const ends = attribution.calls[i];
    if (ends === undefined) return;
    if (phones.has(`phone:${caller}`)) on.add(ends.caller);
    if (phones.has(`phone:${callee}`)) on.add(ends.callee);
  });
  return attribution.actors.filter((actor) => on.has(actor));
};

/** The most that any single indicator from calls weighs on a role, for or against. */
const strongest = ({ pass }: CaseNow, role: string): number =>
  pass.model.indicators
    .filter(({ basis }) => basis === "calls" || basis === "relations")
    .reduce((most, { weights }) => Math.max(most, Math.abs(weights.get(role) ?? 0)), 0);

/**
 * How much an actor's roles are expected to change once its call records are obtained, role by role.
 *
 * What call records may show of an actor is what they show of those of this case whose records were obtained: the weights that calls and
 * relations give those on each role, in place of what they give this actor now. Where fewer than 10 are, a role's weight is taken to go up
 * or down by the strongest single indicator from calls. Nothing is expected of people out of reach, nor of migrants, who are never ranked
 * by their calls.
 *
 * O(watched actors · roles), then O(roles) an actor.
 */
export const callEvidenceSpread = (
  now: CaseNow,
  watched: ReadonlySet<PhoneRef>,
): ((actor: ActorId) => readonly RoleChangeExpected[]) => {
  const shown = actorsOn(now, watched);
  const counts = now.pass.model.roles.map((_, i): WeightCounts => {
    const ofRole = new Map<number, number>();
    for (const actor of shown) {
      const weight = now.weightsOf(actor)[i]?.fromCalls ?? 0;
      ofRole.set(weight, (ofRole.get(weight) ?? 0) + 1);
    }
    return new Map([...ofRole].sort(([x], [y]) => x - y));
  });
  const steps = now.pass.model.roles.map(({ id }) => strongest(now, id));
  const known = new Map<ActorId, readonly RoleChangeExpected[]>();
  return (actor) => {
    if (now.isOutOfReach(actor) || now.isMigrant(actor)) return [];
    const changes =
      known.get(actor) ??
      now.weightsOf(actor).map(({ role, weight, fromCalls }, i): RoleChangeExpected => {
        const step = steps[i] ?? 0;
        const found: WeightCounts =
          shown.length < fewestWatched
            ? new Map([
                [fromCalls - step, 1],
                [fromCalls + step, 1],
              ])
            : (counts[i] ?? new Map());
        return { role: role.id, change: expectedChangeAmong(weight - fromCalls, weight, found) };
      });
    known.set(actor, changes);
    return changes;
  };
};
