import { protectedIds } from "../identity/protected-actors.js";
import type { CaseRecords } from "../records/case-records.js";
import type { ActorId, PhoneRef } from "../records/reference.js";
import type { CaseView } from "../roles/case-view.js";
import { caseView, withFirstPass } from "../roles/case-view.js";
import { firstPassOf } from "../roles/infer-roles.js";
import type { RoleDefinition } from "../roles/model.js";
import type { Testimony } from "../roles/testimony.js";
import { findIndicators, ofBasis, weighRoles } from "../roles/weigh.js";
import type { Found } from "../roles/weighed.js";
import type { RolePass, RolePassOptions } from "../sensitivity/role-pass.js";
import { rolePass } from "../sensitivity/role-pass.js";

/** How one role of one actor is weighed now. */
export interface RoleNow {
  readonly role: RoleDefinition;
  /** The prior and all indicators, in whole decibans, whether or not the role is listed. */
  readonly weight: number;
  /** What of it comes from calls, the actor's own and those of whom it speaks to. */
  readonly fromCalls: number;
}

/** What a case supports now, and what it would support if other things were said. */
export interface CaseNow {
  readonly records: CaseRecords;
  readonly pass: RolePass;
  readonly view: CaseView;
  /** Every role of the model, in its order. */
  readonly weightsOf: (actor: ActorId) => readonly RoleNow[];
  /** The same roles' weights if this, and nothing else, were said of an actor. */
  readonly weightsIfSaid: (actor: ActorId, said: readonly Testimony[]) => readonly number[];
  /** True where somebody must not be exposed. */
  readonly isProtected: (actor: ActorId) => boolean;
  /** True where nothing may be asked for, or about: protected people, and those listed as `service`, `official` or `family`. */
  readonly isOutOfReach: (actor: ActorId) => boolean;
  /** The same for a phone, whoever of them ever held it. */
  readonly isPhoneOutOfReach: (phone: PhoneRef) => boolean;
  /** True where the records show somebody smuggled. */
  readonly isMigrant: (actor: ActorId) => boolean;
  /** True where a change of this role of this actor counts: none of people out of reach, of migrants only what passengers are made to do. */
  readonly counts: (actor: ActorId, role: RoleDefinition) => boolean;
}

const neutral = ["service", "official", "family"] as const;

/** One pass over a case, with every role's weight at hand and a way to ask what would follow from other testimony. */
export const caseNow = (records: CaseRecords, options: RolePassOptions): CaseNow => {
  const pass = rolePass(records, options);
  const { model, ground } = pass;
  const { actors } = ground.attribution;
  const first = caseView(ground);
  const own = new Map(actors.map((actor) => [actor, findIndicators(model, first, actor)] as const));
  const view = withFirstPass(first, firstPassOf(model, own));
  const [claims, relations] = [ofBasis(model, "claims"), ofBasis(model, "relations")];
  const found = new Map(
    actors.map((actor) => [actor, [...(own.get(actor) ?? []), ...findIndicators(relations, view, actor)]] as const),
  );
  const foundOf = (actor: ActorId): readonly Found[] => found.get(actor) ?? [];
  const known = new Map<ActorId, readonly RoleNow[]>();
  const hidden = protectedIds(records, ground.identity);
  // Whoever is only said to use a phone is not asked through it either.
  const saidToUse = records.statements.flatMap(({ claims }) =>
    claims.filter(({ predicate, negated }) => predicate === "uses" && !negated),
  );
  const isProtected = (actor: ActorId): boolean =>
    hidden.persons.has(actor as `person:${string}`) || hidden.phones.has(actor as PhoneRef);
  const isOutOfReach = (actor: ActorId): boolean => {
    if (isProtected(actor)) return true;
    const status = view.statusOf(actor);
    return neutral.some((one) => status.has(one));
  };
  const isMigrant = (actor: ActorId): boolean => pass.actors.get(actor)?.standing === "migrant";
  const phonesOutOfReach = new Set<string>([
    ...[...ground.identity.tenures].flatMap(([key, segments]) =>
      segments.some(({ holders }) => holders.some(({ person }) => isOutOfReach(person))) ? [`phone:${key}`] : [],
    ),
    ...saidToUse.flatMap(({ subject, object }) =>
      object !== undefined && isOutOfReach(ground.identity.personOf(subject)) ? [object] : [],
    ),
  ]);
  return {
    records,
    pass,
    view,
    weightsOf: (actor) => {
      const weighed =
        known.get(actor) ??
        weighRoles(model, model.roles, foundOf(actor)).map(({ role, weight, weighed }): RoleNow => {
          const calls = weighed.filter(({ indicator: { basis } }) => basis === "calls" || basis === "relations");
          return { role, weight, fromCalls: calls.reduce((sum, one) => sum + one.weight, 0) };
        });
      known.set(actor, weighed);
      return weighed;
    },
    weightsIfSaid: (actor, said) => {
      const supposed = { ...view, saidOf: (who: ActorId) => (who === actor ? said : view.saidOf(who)) };
      const others = foundOf(actor).filter(({ indicator }) => indicator.basis !== "claims");
      const all = [...findIndicators(claims, supposed, actor), ...others];
      return weighRoles(model, model.roles, all).map(({ weight }) => weight);
    },
    isProtected,
    isOutOfReach,
    isPhoneOutOfReach: (phone) => phonesOutOfReach.has(phone) || hidden.phones.has(phone),
    isMigrant,
    counts: (actor, role) => !isOutOfReach(actor) && (role.mayBeForced === true || !isMigrant(actor)),
  };
};
