import * as z from "zod/mini";
import type { Claim } from "./claim.js";
import type { Conditions } from "./conditions.js";
import { key } from "./fields/key.js";
import { list } from "./fields/list.js";
import { oneOf } from "./fields/one-of.js";
import type { RecordOf } from "./fields/read-fields.js";
import { reference } from "./fields/reference.js";
import { text } from "./fields/text.js";
import { period } from "./fields/time.js";
import { yesNo } from "./fields/yes-no.js";
import { reliability } from "./reliability.js";

export type { Conditions } from "./conditions.js";
export type { Reliability } from "./reliability.js";

const fields = (zone: string) => ({
  id: key(),
  kind: oneOf("interview", "intercept"),
  witness: z.exactOptional(reference("person")),
  /** The call record of which an intercept is the summary. */
  call: z.exactOptional(reference("call")),
  takenAt: z.exactOptional(period(zone)),
  language: z.exactOptional(text()),
  /** Bare key of the source. */
  source: z.exactOptional(key()),
  reliability: z.exactOptional(reliability()),
  /** True where the witness must never appear by name or number. */
  protected: z._default(yesNo(), false),
  /** The transcript, or the record of the interview. */
  text: z.exactOptional(text()),
});

/** One line of `statements.jsonl`: an interview, or the summary of an intercepted call. */
export interface Statement extends RecordOf<ReturnType<typeof fields>> {
  readonly conditions?: Conditions;
  /** Sorted by id. */
  readonly claims: readonly Claim[];
}

/** How a line of `statements.jsonl` is read, its claims and conditions aside; bare dates are days of the zone. */
export const statementRules = (zone: string) => ({
  fields: { ...fields(zone), claims: list() },
  describing: ["takenAt", "language", "reliability", "text"] as const,
});
