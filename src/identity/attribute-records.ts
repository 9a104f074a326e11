import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { CaseRecords } from "../records/case-records.js";
import type { Claim } from "../records/claim.js";
import { claimPeriod } from "../records/claim-period.js";
import { namedPersons } from "../records/named.js";
import type { ActorId, PhoneRef } from "../records/reference.js";
import { holderThroughout, soleHolder, takerAt } from "./holder-of.js";
import type { Identity } from "./resolve-identity.js";

/** Who stands at either end of each record. */
export interface Attribution {
  /** Every actor, sorted by code unit. */
  readonly actors: readonly ActorId[];
  /** Beside `records.calls`, each end with the probability that it is this actor's: 1 where it stays with the phone itself. */
  readonly calls: readonly {
    readonly caller: ActorId;
    readonly callee: ActorId;
    readonly callerProbability: number;
    readonly calleeProbability: number;
  }[];
  /** Beside `records.ties`; the probability of an end is the least of its phone's times, and 1 for a person or a phone itself. */
  readonly ties: readonly {
    readonly source: ActorId;
    readonly target: ActorId;
    readonly sourceProbability: number;
    readonly targetProbability: number;
  }[];
  /** The actor of a person or phone that a claim names as its object; undefined for events and absent objects. */
  claimObject(claim: Claim): ActorId | undefined;
}

/**
 * Gives each end of every call, row and `called` claim to the person who held the phone then, or to the phone itself
 * (case-folder.md, "Who held a phone"), and names all actors (analysis-json.md, "Who is an actor"). O(records).
 *
 * @param known - of other records with the very same calls, rows and identity: who stands at their ends is then known
 */
export const attributeRecords = (records: CaseRecords, identity: Identity, known?: Attribution): Attribution => {
  const { tenures, personOf, phoneOf } = identity;
  const actorOfPhone = new Map<string, ActorId>();
  // One text for each phone, and not one for each call: whatever is sorted by actor looks it up faster.
  const phoneActor = (key: string): ActorId => {
    const known = actorOfPhone.get(key);
    if (known !== undefined) return known;
    const actor = phoneOf(`phone:${key}`);
    actorOfPhone.set(key, actor);
    return actor;
  };
  const wholeCase = (end: ActorId): ActorId => {
    if (end.startsWith("person:")) return personOf(end as `person:${string}`);
    const key = end.slice("phone:".length);
    return soleHolder(tenures, key) ?? phoneActor(key);
  };
  const claimObject = (claim: Claim): ActorId | undefined => {
    const { object } = claim;
    if (object === undefined) return undefined;
    if (object.startsWith("person:")) return personOf(object as `person:${string}`);
    if (!object.startsWith("phone:")) return undefined;
    const period = claimPeriod(claim);
    if (period === undefined) return wholeCase(object as PhoneRef);
    const key = object.slice("phone:".length);
    return holderThroughout(tenures, key, period) ?? phoneActor(key);
  };
  const endsOfCalls = () =>
    records.calls.map((call) => {
      const caller = takerAt(tenures, call.caller, call.startedAt);
      const callee = takerAt(tenures, call.callee, call.startedAt);
      return {
        caller: caller?.person ?? phoneActor(call.caller),
        callee: callee?.person ?? phoneActor(call.callee),
        callerProbability: caller?.probability ?? 1,
        calleeProbability: callee?.probability ?? 1,
      };
    });
  const probabilityOf = (end: ActorId, actor: ActorId): number =>
    end.startsWith("person:") || actor.startsWith("phone:")
      ? 1
      : (tenures.get(end.slice("phone:".length)) ?? []).reduce(
          (least, { holders: [best] }) => Math.min(least, best.probability),
          1,
        );
  const endsOfTies = () =>
    records.ties.map((row) => {
      const [source, target] = [wholeCase(row.source), wholeCase(row.target)];
      return {
        source,
        target,
        sourceProbability: probabilityOf(row.source, source),
        targetProbability: probabilityOf(row.target, target),
      };
    });
  const { calls, ties } = known ?? { calls: endsOfCalls(), ties: endsOfTies() };
  const actors = new Set<ActorId>();
  for (const person of namedPersons(records)) actors.add(personOf(person));
  for (const { caller, callee } of calls) actors.add(caller).add(callee);
  for (const { source, target } of ties) actors.add(source).add(target);
  for (const statement of records.statements)
    for (const claim of statement.claims) {
      const object = claim.predicate === "called" ? claimObject(claim) : undefined;
      if (object !== undefined) actors.add(object);
    }
  return { actors: [...actors].sort(compareCodeUnits), calls, ties, claimObject };
};
