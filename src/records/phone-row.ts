import * as z from "zod/mini";
import { key } from "./fields/key.js";
import type { FieldFault, RawFields, RecordOf } from "./fields/read-fields.js";
import { text } from "./fields/text.js";
import { endsBeforeItBegins, lowerBound, upperBound } from "./fields/time.js";

const fields = (zone: string) => ({
  /** Bare key. */
  phone: key(),
  /** Bare key. */
  person: key(),
  from: z.exactOptional(lowerBound(zone)),
  to: z.exactOptional(upperBound(zone)),
  /** `subscriber`, `seized`, `statement`, `analyst` or free text. */
  basis: z.exactOptional(text()),
  /** Bare key. */
  source: z.exactOptional(key()),
});

/** One row of `phones.csv`: who is recorded to have held which phone, [from, to). */
export interface PhoneRow extends RecordOf<ReturnType<typeof fields>> {
  /** `from` as it stands in the file: the reference `tenure:PHONE/PERSON/FROM` is written with it. */
  readonly fromText?: string;
}

const between = (row: Partial<PhoneRow>, _wrong: ReadonlySet<string>, raw: RawFields): readonly FieldFault[] =>
  endsBeforeItBegins("from", row.from, "to", row.to, raw);

/** How a row of `phones.csv` is read; bare dates are days of the zone. */
export const phoneRules = (zone: string) => ({ fields: fields(zone), describing: ["basis"] as const, between });
