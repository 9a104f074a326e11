/**
 * A simple undirected weighted graph as typed arrays (compressed sparse rows): the neighbours of node i are
 * `neighbors[offsets[i]] … neighbors[offsets[i + 1] - 1]`, ascending, each tie standing once at either end.
 */
export interface CompactGraph {
  /** Number of nodes. */
  readonly order: number;
  /** `order + 1` positions. */
  readonly offsets: Int32Array;
  readonly neighbors: Int32Array;
  /** Beside `neighbors`: the strength of the tie, above 0. */
  readonly strengths: Float64Array;
}
