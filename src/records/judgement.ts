import type { Period } from "./period.js";

/** What a judgement, and a proposal, is about: two phones used one after the other, or one person under two ids. */
export type IdentityKind = "handset-succession" | "same-person";

/** One line of `judgements.jsonl`: what a person decided about a proposal. */
export interface Judgement {
  readonly id: string;
  readonly kind: IdentityKind;
  /** Whole references: two phones, or two persons. */
  readonly a: string;
  readonly b: string;
  readonly verdict: "yes" | "no" | "unsure";
  readonly by?: string;
  readonly on?: Period;
  readonly reason?: string;
  /** Bare id of an earlier judgement. */
  readonly supersedes?: string;
}
