import type { Instant } from "../exact/instant.js";

/** A stretch of time [from, to); of a single instant both bounds are that instant. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}
