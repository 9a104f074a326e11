import type { ActorId, PersonRef, PhoneRef } from "../records/reference.js";

/** What one human of a simulated world really was. */
export interface TrueHuman {
  /** The world's own number of the human: `h1`, `h2`, … */
  readonly id: string;
  /** The ids under which records name the human; none where they are known by a phone alone, several where offices wrote them down twice. Sorted. */
  readonly persons: readonly PersonRef[];
  /** The actor that stands for the human in an analysis: the person id with most records, else the phone with most calls. */
  readonly actor: ActorId;
  readonly standing: "participant" | "migrant" | "contact";
  /** Built-in role ids really played, the main one first; empty for everybody but participants and forced steersmen. */
  readonly roles: readonly string[];
  /** The crew worked for; absent for migrants and bystanders, and for providers who serve several. */
  readonly crew?: string;
  /** True for a passenger who was made to steer or to lead. */
  readonly coerced: boolean;
  /** What else is told of the human, for a reader: `hawala`, `taxi`, `former migrant`, `boss who rides along`, … */
  readonly notes: readonly string[];
}

/** Who really used a phone, [from, to) in epoch seconds. */
export interface TrueTenure {
  readonly phone: PhoneRef;
  readonly human: string;
  readonly from: number;
  readonly to: number;
}

/** What is true of a simulated case and does not stand in its records. */
export interface SimulationTruth {
  readonly format: "faisceau-truth/1";
  readonly profile: string;
  readonly seed: number;
  /** Every human who occurs in the records by a person id or by a phone that has a call. By number. */
  readonly humans: readonly TrueHuman[];
  /** By phone, then time. */
  readonly phones: readonly TrueTenure[];
  /** Pairs of ids in the records that are one human or one human's successive phones; `a` as in the contract. */
  readonly identities: readonly {
    readonly kind: "handset-succession" | "same-person";
    readonly a: string;
    readonly b: string;
  }[];
}
