import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { Identity } from "../identity/resolve-identity.js";
import type { ActorId, PersonRef, PhoneRef } from "../records/reference.js";
import type { RoleChange, Verdict } from "./role-changes.js";
import { changeOf } from "./role-changes.js";

/** What becomes of one actor's role and standing when it is decided who is who. */
export interface IdentityChange extends RoleChange {
  /** Under which id that actor was, before the decision. */
  readonly wasPartOf: ActorId;
  /** Under which id that actor is, after it. */
  readonly becomes: ActorId;
}

/** A case with one set of judgements, as far as roles go. */
export interface Decided {
  readonly identity: Identity;
  readonly actors: ReadonlyMap<ActorId, Verdict>;
}

const bare = (phone: PhoneRef): string => phone.slice("phone:".length);

/** The actor who an id belongs to: itself, or whoever it was merged into, or the first holder of the phone. */
const actorOf = (id: ActorId, { identity, actors }: Decided): ActorId => {
  if (actors.has(id)) return id;
  if (id.startsWith("person:")) return identity.personOf(id as PersonRef);
  const phone = identity.phoneOf(id as PhoneRef);
  if (actors.has(phone)) return phone;
  return identity.tenures.get(bare(id as PhoneRef))?.[0]?.holders[0].person ?? phone;
};

/** True where the role assigned differs, or whether an active part is supported at all. */
export const changesRole = ({ before, after, standingBefore, standingAfter }: RoleChange): boolean =>
  before !== after || (standingBefore === "participant") !== (standingAfter === "participant");

/**
 * The actors whose assigned role or standing differs before and after a decision on who is who, sorted by id. An id that is part of
 * another actor, before or after, is compared under that one: what was `phone:200` may be a driver's by the decision.
 *
 * O(actors · log actors).
 */
export const identityChanges = (before: Decided, after: Decided): readonly IdentityChange[] =>
  [...new Set([...before.actors.keys(), ...after.actors.keys()])].sort(compareCodeUnits).flatMap((actor) => {
    const [wasPartOf, becomes] = [actorOf(actor, before), actorOf(actor, after)];
    const [x, y] = [before.actors.get(wasPartOf), after.actors.get(becomes)];
    const same =
      (x?.role ?? null) === (y?.role ?? null) && (x?.standing ?? "undetermined") === (y?.standing ?? "undetermined");
    return same ? [] : [{ ...changeOf(actor, x, y), wasPartOf, becomes }];
  });
