import type { Period } from "./period.js";

/** What happened. */
export type EventKind = "departure" | "landing" | "interception" | "wreck" | "rescue" | "transfer" | "other";

/** One element of `events.json`. */
export interface CaseEvent {
  readonly id: string;
  readonly kind: EventKind;
  /** The instant, or the whole day where only a date is known. */
  readonly at?: Period;
  /** Bare key. */
  readonly place?: string;
  readonly title?: string;
}
