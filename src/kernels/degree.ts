import type { CompactGraph } from "./compact-graph.js";

/** Number of ties of every node. O(nodes). */
export const degreeScores = ({ order, offsets }: CompactGraph): Float64Array => {
  const scores = new Float64Array(order);
  for (let node = 0; node < order; node += 1) scores[node] = offsets[node + 1]! - offsets[node]!;
  return scores;
};
