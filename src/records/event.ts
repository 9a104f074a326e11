import * as z from "zod/mini";
import { key } from "./fields/key.js";
import { oneOf } from "./fields/one-of.js";
import type { RecordOf } from "./fields/read-fields.js";
import { text } from "./fields/text.js";
import { period } from "./fields/time.js";

const fields = (zone: string) => ({
  id: key(),
  kind: oneOf("departure", "landing", "interception", "wreck", "rescue", "transfer", "other"),
  /** The instant, or the whole day where only a date is known. */
  at: z.exactOptional(period(zone)),
  /** Bare key. */
  place: z.exactOptional(key()),
  title: z.exactOptional(text()),
});

/** One element of `events.json`. */
export interface CaseEvent extends RecordOf<ReturnType<typeof fields>> {}

/** What happened. */
export type EventKind = CaseEvent["kind"];

/** How an element of `events.json` is read; bare dates are days of the zone. */
export const eventRules = (zone: string) => ({ fields: fields(zone), describing: ["title"] as const });
