import type { CompactGraph } from "./compact-graph.js";

/** The ties of a simple undirected graph in columns: each pair once, source < target, sorted by source, then target. */
export interface TieColumns {
  /** Number of nodes. */
  readonly order: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Above 0. */
  readonly strengths: Float64Array;
}

/**
 * Lays the ties out as rows of neighbours. Throws a RangeError where the columns break their rules.
 * O(nodes + ties).
 */
export const buildCompactGraph = ({ order, sources, targets, strengths }: TieColumns): CompactGraph => {
  const size = sources.length;
  const offsets = new Int32Array(order + 1);
  let lastSource = -1;
  let lastTarget = -1;
  for (let tie = 0; tie < size; tie += 1) {
    const source = sources[tie]!;
    const target = targets[tie]!;
    const inOrder = source > lastSource || (source === lastSource && target > lastTarget);
    if (!inOrder || source < 0 || source >= target || target >= order || !(strengths[tie]! > 0)) {
      throw new RangeError(
        `Tie ${tie} (${source}, ${target}, ${strengths[tie]}) is not source < target, sorted, once, with a strength above 0.`,
      );
    }
    lastSource = source;
    lastTarget = target;
    offsets[source + 1]! += 1;
    offsets[target + 1]! += 1;
  }
  for (let node = 0; node < order; node += 1) offsets[node + 1]! += offsets[node]!;

  // All smaller neighbours first, then all greater ones: both passes run in sorted order, so every row comes out ascending.
  const next = offsets.slice(0, order);
  const neighbors = new Int32Array(2 * size);
  const rowStrengths = new Float64Array(2 * size);
  const put = (node: number, neighbor: number, strength: number): void => {
    const at = next[node]!;
    neighbors[at] = neighbor;
    rowStrengths[at] = strength;
    next[node] = at + 1;
  };
  for (let tie = 0; tie < size; tie += 1) put(targets[tie]!, sources[tie]!, strengths[tie]!);
  for (let tie = 0; tie < size; tie += 1) put(sources[tie]!, targets[tie]!, strengths[tie]!);
  return { order, offsets, neighbors, strengths: rowStrengths };
};
