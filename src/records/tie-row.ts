import type { Instant } from "../exact/instant.js";
import type { ActorId } from "./reference.js";

/** One row of `ties.csv`: calls from one actor to another, already added up. */
export interface TieRow {
  readonly source: ActorId;
  readonly target: ActorId;
  /** Voice and missed calls, source to target. */
  readonly calls: number;
  readonly seconds?: number;
  readonly messages?: number;
  readonly first?: Instant;
  readonly last?: Instant;
}
