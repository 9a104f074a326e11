import type { CompactGraph } from "./compact-graph.js";

/** Sum of the strengths of every node's ties, added in the order of the neighbours. O(ties). */
export const strengthScores = ({ order, offsets, strengths }: CompactGraph): Float64Array => {
  const scores = new Float64Array(order);
  for (let node = 0; node < order; node += 1) {
    let sum = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) sum += strengths[at]!;
    scores[node] = sum;
  }
  return scores;
};
