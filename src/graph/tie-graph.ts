import type { Instant } from "../exact/instant.js";
import type { CompactGraph } from "../kernels/compact-graph.js";
import type { ActorId } from "../records/reference.js";

/** Everything that relates two actors, both directions added up. */
export interface Tie {
  readonly source: ActorId;
  /** Greater than `source` by code unit. */
  readonly target: ActorId;
  /** Voice and missed calls. */
  readonly calls: number;
  readonly seconds: number;
  readonly messages: number;
  readonly first?: Instant;
  readonly last?: Instant;
  /** Statements, not claims. */
  readonly claims: number;
  /** Where calls count by the probability of their attribution: what measures are taken with instead of calls + messages + claims. */
  readonly strength?: number;
}

/** The simple, undirected, weighted graph of actors, in canonical order. */
export interface TieGraph {
  /** Sorted by code unit; the position is the index in `compact`. */
  readonly actors: readonly ActorId[];
  /** Sorted by source, then target. */
  readonly ties: readonly Tie[];
  /** The same as typed arrays; a tie's strength is calls + messages + claims, or the tie's own. */
  readonly compact: CompactGraph;
}
