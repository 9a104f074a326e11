import type { CallKind } from "../records/call.js";
import type { Predicate } from "../records/claim.js";
import type { EventKind } from "../records/event.js";
import type { IdentityKind, Judgement } from "../records/judgement.js";
import type { PersonStatus } from "../records/person.js";
import type { Statement } from "../records/statement.js";
import type { roleIds } from "../roles/indicators/weights.js";
import type { Caution, Standing } from "../roles/taxonomy.js";

/** A role of the built-in model. */
export type RoleId = (typeof roleIds)[number];

/** What a role is called. */
export interface RoleWords {
  readonly name: string;
  /** Its plural, where it is counted. */
  readonly many: string;
  /** Completes "the records support that this person …". */
  readonly part: string;
}

/** The words of the field, by the word that the document has for them. */
export interface Terms {
  readonly roles: Readonly<Record<RoleId, RoleWords>>;
  /** Each standing's name, the name of several, and what it means. */
  readonly standings: Readonly<
    Record<Standing, { readonly name: string; readonly many: string; readonly sentence: string }>
  >;
  /** Each caution's name, and what it means, as a clause. */
  readonly cautions: Readonly<Record<Caution, { readonly name: string; readonly sentence: string }>>;
  /** What a claim says, between its subject and its object. */
  readonly predicates: Readonly<Record<Predicate, { readonly said: string; readonly denied: string }>>;
  readonly statementKinds: Readonly<Record<Statement["kind"], string>>;
  readonly callKinds: Readonly<Record<CallKind, string>>;
  readonly eventKinds: Readonly<Record<EventKind, string>>;
  readonly statuses: Readonly<Record<PersonStatus, string>>;
  readonly bases: Readonly<Record<"subscriber" | "seized" | "statement" | "analyst", string>>;
  readonly verdicts: Readonly<Record<Judgement["verdict"], string>>;
  readonly identityKinds: Readonly<Record<IdentityKind, string>>;
}
