import type { Instant } from "../exact/instant.js";

/** What a call record is of: a conversation, a text message, or an attempt that nobody answered. */
export type CallKind = "voice" | "sms" | "missed";

/** One row of `calls.csv`; where two operators recorded it, the row with the smaller id, completed from the other. */
export interface Call {
  readonly id: string;
  /** Bare phone keys; never equal. */
  readonly caller: string;
  readonly callee: string;
  readonly startedAt: Instant;
  /** Whole seconds; 0 for `sms` and `missed`. */
  readonly durationSeconds: number;
  readonly kind: CallKind;
  readonly callerCell?: string;
  readonly calleeCell?: string;
  readonly callerDevice?: string;
  readonly calleeDevice?: string;
  readonly source?: string;
  /** The same call seen from the other side: its id and source. Both ids may be cited. */
  readonly otherLeg?: { readonly id: string; readonly source: string };
}
