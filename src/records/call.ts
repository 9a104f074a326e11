import * as z from "zod/mini";
import { key } from "./fields/key.js";
import { oneOf } from "./fields/one-of.js";
import type { FieldFault, RecordOf } from "./fields/read-fields.js";
import { instant } from "./fields/time.js";
import { wholeNumber } from "./fields/whole-number.js";

const fields = () => ({
  id: key(),
  /** Bare key of the phone that called; never that of `callee`. */
  caller: key(),
  /** Bare key of the phone that was called. */
  callee: key(),
  startedAt: instant(),
  /** Whole seconds; 0 for `sms` and `missed`. */
  durationSeconds: wholeNumber(),
  /** `voice` where the row does not say. */
  kind: z._default(oneOf("voice", "sms", "missed"), "voice"),
  callerCell: z.exactOptional(key()),
  calleeCell: z.exactOptional(key()),
  /** IMEI or other. */
  callerDevice: z.exactOptional(key()),
  /** IMEI or other. */
  calleeDevice: z.exactOptional(key()),
  source: z.exactOptional(key()),
});

/** One row of `calls.csv`; where two operators recorded it, the row with the smaller id, completed from the other. */
export interface Call extends RecordOf<ReturnType<typeof fields>> {
  /** The same call seen from the other side: its id and source. Both ids may be cited. */
  readonly otherLeg?: { readonly id: string; readonly source: string };
}

/** What a call record is of: a conversation, a text message, or an attempt that nobody answered. */
export type CallKind = Call["kind"];

const between = ({ caller, callee, kind, durationSeconds }: Partial<Call>): readonly FieldFault[] => {
  const faults: FieldFault[] = [];
  if (caller !== undefined && caller === callee) {
    faults.push({ column: "callee", code: "same-ends", message: "The callee is the caller; a call has two phones" });
  }
  if ((kind === "sms" || kind === "missed") && durationSeconds !== undefined && durationSeconds > 0) {
    const message = `This ${kind} lasts ${durationSeconds} s; it has 0`;
    faults.push({ column: "durationSeconds", code: "has-duration", message });
  }
  return faults;
};

/** How a row of `calls.csv` is read. */
export const callRules = () => ({ fields: fields(), between });
