/** How the evidence places somebody, before any role. */
export type Standing = "participant" | "migrant" | "contact" | "undetermined";

/** What a reader must know beside a role. */
export type Caution =
  | "possibly-coerced"
  | "single-source"
  | "hearsay-only"
  | "contradicted"
  | "identity-uncertain"
  | "calls-only"
  | "protected";

/** One clue as it weighs on one role of one actor, after grading, damping and caps. */
export interface WeighedIndicator {
  readonly id: string;
  /** Whole decibans, never 0. */
  readonly weight: number;
  /** At most 100, the weightiest; sorted. */
  readonly cites: readonly string[];
  /** How many records it rests on, where that is more than are cited. */
  readonly citesTotal?: number;
}

/** How far the records support one role of one actor. */
export interface RoleScore {
  readonly role: string;
  readonly probability: number;
  /** `prior` and the indicators' weights, added. */
  readonly weight: number;
  readonly prior: number;
  /** By |weight| downwards, then id. */
  readonly indicators: readonly WeighedIndicator[];
}

/** What the records support about one actor. */
export interface ActorFinding {
  readonly standing: Standing;
  /** The role assigned; null: abstained, or not a participant. */
  readonly role: string | null;
  /** Sorted. */
  readonly cautions: readonly Caution[];
  /** By probability downwards, then role. */
  readonly roles: readonly RoleScore[];
}
