import type { Instant } from "../exact/instant.js";

/** One row of `coverage.csv`: for which phone or cell, and when, records were obtained at all. */
export interface CoverageRow {
  readonly phone?: string;
  readonly cell?: string;
  readonly from?: Instant;
  readonly to?: Instant;
  readonly source?: string;
}
