import type { Reliability } from "./statement.js";

/** One row of `sources.csv`. */
export interface Source {
  readonly id: string;
  readonly kind?: string;
  readonly reliability?: Reliability;
  readonly handling?: string;
  readonly title?: string;
  /** ISO 3166 alpha-2 code of the authority that supplied it. */
  readonly state?: string;
}
