import type { IdentityKind } from "../records/judgement.js";
import type { PersonRef, PhoneRef } from "../records/reference.js";

/** One line of the evidence for or against a proposal, or a tenure. */
export interface ProposalLine {
  /** What was looked at: `contacts`, `timing`, `device`, `name`, … */
  readonly id: string;
  /** Whole decibans; above 0 where it speaks for one person, or for the holder. */
  readonly weight: number;
  /** How many things were found: contacts or handsets in common, calls between the two; absent where nothing is counted. */
  readonly count?: number;
  /** The records that show it, sorted: at most 20. */
  readonly cites: readonly string[];
}

/** Two ids that may be one person's: a proposal, which changes nothing until a judgement says yes. */
export interface IdentityProposal {
  readonly kind: IdentityKind;
  /** In a succession the earlier phone; of two persons the smaller id. */
  readonly a: PersonRef | PhoneRef;
  readonly b: PersonRef | PhoneRef;
  /** 1 / (1 + 10^(−weight/10)). */
  readonly probability: number;
  /** `prior` and all lines together, in whole decibans. */
  readonly weight: number;
  /** Before anything is looked at, by the size of the case; whole decibans. */
  readonly prior: number;
  /** By weight away from 0, then id; a line of 0 is left out. */
  readonly lines: readonly ProposalLine[];
  /** Every record that a line cites, sorted. */
  readonly cites: readonly string[];
}
