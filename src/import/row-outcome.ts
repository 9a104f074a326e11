import type { Instant } from "../exact/instant.js";
import type { RowKind } from "./words.js";

/** Something odd about a row that became a call: what, and what was done about it. */
export interface RowNote {
  readonly code: string;
  readonly message: string;
}

/** What is wrong with a row, in which column, and what would be right. */
export interface RowFault {
  /** The column's name in the file, or its number where it has none; absent where the row is wrong as a whole. */
  readonly column?: string;
  readonly code: string;
  readonly message: string;
}

/** An end of a record, before its id is known. */
export interface RowEnd {
  /** Absent of a caller who does not show a number. */
  readonly key?: string;
  readonly cell?: RowCell;
  readonly device?: string;
}

/** A cell as a row tells of it. */
export interface RowCell {
  readonly key: string;
  /** Decimal degrees, as a text; both or none. */
  readonly latitude?: string;
  readonly longitude?: string;
  readonly place?: string;
}

/** A row read as a call record. */
export interface RowCall {
  readonly caller: RowEnd;
  /** More than one where a row tells of a conference. */
  readonly callees: readonly RowEnd[];
  readonly startedAt: Instant;
  readonly durationSeconds: number;
  readonly kind: Exclude<RowKind, "data" | "other">;
  /** Seen from one subscriber: which way the row went. */
  readonly direction?: "out" | "in";
  /** Whether the row says the second at which it started. */
  readonly hasSeconds: boolean;
  /** Whether its time says its own offset from UTC, so that no zone was needed. */
  readonly hasOffset: boolean;
  readonly operatorId?: string;
  readonly notes: readonly RowNote[];
}

/** Why a row is a record, but no call record. */
export type OtherReason =
  | "total"
  | "blank-row"
  | "repeated-header"
  | "data"
  | "no-second-party"
  | "one-number"
  | "not-a-call"
  | "other-sheet";

/** What a row came to. */
export type RowOutcome =
  | { readonly became: "call"; readonly call: RowCall }
  | { readonly became: "other"; readonly why: OtherReason }
  | { readonly became: "error"; readonly faults: readonly RowFault[] };
