import * as z from "zod/mini";
import type { FieldFault, RawFields, RecordOf } from "./fields/read-fields.js";
import { reference } from "./fields/reference.js";
import { endsBeforeItBegins, lowerBound, upperBound } from "./fields/time.js";
import { wholeNumber } from "./fields/whole-number.js";

const fields = (zone: string) => ({
  source: reference("person", "phone"),
  /** Never `source`. */
  target: reference("person", "phone"),
  /** Voice and missed calls, source to target. */
  calls: wholeNumber(),
  seconds: z.exactOptional(wholeNumber()),
  messages: z.exactOptional(wholeNumber()),
  first: z.exactOptional(lowerBound(zone)),
  last: z.exactOptional(upperBound(zone)),
});

/** One row of `ties.csv`: calls from one actor to another, already added up. */
export interface TieRow extends RecordOf<ReturnType<typeof fields>> {}

const between = (row: Partial<TieRow>, wrong: ReadonlySet<string>, raw: RawFields): readonly FieldFault[] => {
  const faults: FieldFault[] = [...endsBeforeItBegins("first", row.first, "last", row.last, raw)];
  if (row.source !== undefined && row.source === row.target) {
    faults.push({ column: "target", code: "same-ends", message: "The target is the source; a tie has two actors" });
  }
  if (row.calls === 0 && (row.messages ?? 0) === 0 && !wrong.has("messages")) {
    const message = "The row has neither a call nor a message; leave it out, or write how many there were";
    faults.push({ column: "calls", code: "nothing-counted", message });
  }
  return faults;
};

/** How a row of `ties.csv` is read; bare dates are days of the zone. */
export const tieRules = (zone: string) => ({ fields: fields(zone), between });
