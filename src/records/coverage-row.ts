import * as z from "zod/mini";
import { key } from "./fields/key.js";
import type { FieldFault, RawFields, RecordOf } from "./fields/read-fields.js";
import { endsBeforeItBegins, lowerBound, upperBound } from "./fields/time.js";

const fields = (zone: string) => ({
  /** Bare key; a row has either a phone or a cell. */
  phone: z.exactOptional(key()),
  /** Bare key. */
  cell: z.exactOptional(key()),
  from: z.exactOptional(lowerBound(zone)),
  to: z.exactOptional(upperBound(zone)),
  /** Bare key. */
  source: z.exactOptional(key()),
});

/** One row of `coverage.csv`: for which phone or cell, and when, records were obtained at all. */
export interface CoverageRow extends RecordOf<ReturnType<typeof fields>> {}

/** A row is about a phone or a cell. */
const subjectFaults = ({ phone, cell }: Partial<CoverageRow>, wrong: ReadonlySet<string>): readonly FieldFault[] => {
  if (phone !== undefined && cell !== undefined)
    return [
      { column: "cell", code: "two-subjects", message: "The row names a phone and a cell; write a row for each" },
    ];
  if (phone !== undefined || cell !== undefined || wrong.has("phone") || wrong.has("cell")) return [];
  return [{ column: "phone", code: "missing", message: "The row names neither a phone nor a cell; write one of them" }];
};

const between = (row: Partial<CoverageRow>, wrong: ReadonlySet<string>, raw: RawFields): readonly FieldFault[] => [
  ...endsBeforeItBegins("from", row.from, "to", row.to, raw),
  ...subjectFaults(row, wrong),
];

/** How a row of `coverage.csv` is read; bare dates are days of the zone. */
export const coverageRules = (zone: string) => ({ fields: fields(zone), between });
