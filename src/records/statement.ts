import type { Claim } from "./claim.js";
import type { Period } from "./period.js";
import type { CallRef, PersonRef } from "./reference.js";

/** Admiralty grade of a source: A (completely reliable) to E (unreliable); F and absent: cannot be judged. */
export type Reliability = "A" | "B" | "C" | "D" | "E" | "F";

/** How a statement was taken, as far as it weighs on what it says. */
export interface Conditions {
  readonly interpreters?: readonly string[];
  readonly inCustody?: boolean;
  readonly benefitPromised?: boolean;
  readonly inGroup?: boolean;
  readonly identification?: "spontaneous" | "photo-array" | "single-photo" | "confrontation";
}

/** One line of `statements.jsonl`: an interview, or the summary of an intercepted call. */
export interface Statement {
  readonly id: string;
  readonly kind: "interview" | "intercept";
  readonly witness?: PersonRef;
  readonly call?: CallRef;
  readonly takenAt?: Period;
  readonly language?: string;
  /** Bare key of the source. */
  readonly source?: string;
  readonly reliability?: Reliability;
  /** True where the witness must never appear by name or number. */
  readonly protected: boolean;
  readonly conditions?: Conditions;
  readonly text?: string;
  readonly claims: readonly Claim[];
}
