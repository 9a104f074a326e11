import * as z from "zod/mini";
import { key } from "./fields/key.js";
import type { FieldFault, RecordOf } from "./fields/read-fields.js";
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

const between = (row: Partial<CoverageRow>): readonly FieldFault[] => [
  ...endsBeforeItBegins("from", row.from, "to", row.to),
  ...(row.phone !== undefined && row.cell !== undefined
    ? [{ column: "cell", code: "two-subjects", message: "The row names a phone and a cell; write a row for each" }]
    : []),
];

/** How a row of `coverage.csv` is read; bare dates are days of the zone. */
export const coverageRules = (zone: string) => ({ fields: fields(zone), between });
