import type { Instant } from "../exact/instant.js";
import type { IdentityKind } from "../records/judgement.js";
import type { PersonRef, PhoneRef } from "../records/reference.js";

/** Two ids are, or are not, one person; or one phone was, or was not, used after the other. */
export interface AssumedIdentity {
  readonly kind: "identity";
  readonly identity: IdentityKind;
  /** Two persons, or two phones of which `a` is the earlier; both occur in the case. */
  readonly a: PersonRef | PhoneRef;
  readonly b: PersonRef | PhoneRef;
  readonly holds: boolean;
}

/** A person held, or did not hold, a phone over [from, to); an absent bound is open. */
export interface AssumedTenure {
  readonly kind: "tenure";
  readonly phone: PhoneRef;
  readonly person: PersonRef;
  readonly from?: Instant;
  readonly to?: Instant;
  readonly holds: boolean;
}

/** What a claim says was so (of a negated one: was not so), or may be left aside. */
export interface AssumedClaim {
  readonly kind: "claim";
  readonly claim: `claim:${string}`;
  readonly holds: boolean;
}

/** A record is not in the case. */
export interface LeftOutRecord {
  readonly kind: "left-out";
  /** `call:`, `statement:`, `claim:`, `tie:`, `tenure:`, `event:`, `cell:`, `source:` (with all that it supplied), `judgement:` or `person:` (its element of `people.json`). */
  readonly record: string;
}

/** Something taken to be so, to see what follows. */
export type Assumption = AssumedIdentity | AssumedTenure | AssumedClaim | LeftOutRecord;
