import type { CompactGraph } from "./compact-graph.js";
import { strengthScores } from "./strength.js";

/**
 * Burt's constraint over direct neighbours: the sum over the neighbours j of (p(i,j) + Σ p(i,q)·p(q,j))², where p(i,j) is the
 * share of the tie in the strength of i and q a neighbour common to both. NaN for a node without ties. O(Σ degree²).
 *
 * [Reference] R. S. Burt, Structural holes and good ideas, American Journal of Sociology 110, 2004.
 */
export const constraintScores = (graph: CompactGraph): Float64Array => {
  const { order, offsets, neighbors, strengths } = graph;
  const total = strengthScores(graph);
  const scores = new Float64Array(order);
  const isNeighborOf = new Int32Array(order).fill(-1);
  const invested = new Float64Array(order);
  for (let node = 0; node < order; node += 1) {
    const from = offsets[node]!;
    const to = offsets[node + 1]!;
    for (let at = from; at < to; at += 1) {
      isNeighborOf[neighbors[at]!] = node;
      invested[neighbors[at]!] = strengths[at]! / total[node]!;
    }
    for (let at = from; at < to; at += 1) {
      const through = neighbors[at]!;
      const share = strengths[at]! / total[node]!;
      for (let next = offsets[through]!; next < offsets[through + 1]!; next += 1) {
        const reached = neighbors[next]!;
        if (isNeighborOf[reached] === node) invested[reached]! += share * (strengths[next]! / total[through]!);
      }
    }
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += invested[neighbors[at]!]! * invested[neighbors[at]!]!;
    scores[node] = from === to ? Number.NaN : sum;
  }
  return scores;
};
