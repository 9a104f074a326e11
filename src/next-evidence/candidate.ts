import type { Period } from "../records/period.js";
import type { ActorId } from "../records/reference.js";
import type { Said } from "../words/evidence-words.js";
import type { HeldBy } from "./held-by.js";

/** What can be asked for: a phone's call records, an answer of a witness, who somebody is. */
export type EvidenceKind = "call-records" | "identity" | "question";

/** Something to ask for, on real ids; what is shown of it goes through the veil. */
export interface Candidate {
  readonly kind: EvidenceKind;
  /** `phone:` for records, the `person:` who is asked, `claim:` in question, or the two ids that may be one. */
  readonly what: readonly string[];
  /** Whom it would tell of, the most changed first. */
  readonly about: readonly ActorId[];
  /** Sum of the expected |Δp| over roles and actors. */
  readonly change: number;
  /** How many roles of actors that sum is over: the change is never more. */
  readonly touched: number;
  /** Role ids, the most changed first. */
  readonly between: readonly string[];
  /** What to ask, in the words of a language. */
  readonly request: Said;
  /** Why, in the words of a language. */
  readonly reason: Said;
  readonly heldBy: HeldBy;
  /** The records that suggest it. */
  readonly cites: readonly string[];
  /** Of call records: for which time. */
  readonly period?: Period;
  /** True where the change was found by inferring anew and not estimated. */
  readonly inferredAnew?: boolean;
}
