import type { CompactGraph } from "./compact-graph.js";

/**
 * Newman's modularity, weighted by strength, of a partition given as a community number by node; 0 without ties. O(ties).
 *
 * [Reference] M. E. J. Newman, Analysis of weighted networks, Physical Review E 70, 2004.
 */
export const modularityScore = (graph: CompactGraph, communityOf: Int32Array): number => {
  const { order, offsets, neighbors, strengths } = graph;
  let count = 0;
  for (let node = 0; node < order; node += 1) if (communityOf[node]! >= count) count = communityOf[node]! + 1;
  const inside = new Float64Array(count);
  const total = new Float64Array(count);
  let all = 0;
  for (let node = 0; node < order; node += 1) {
    const community = communityOf[node]!;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const strength = strengths[at]!;
      total[community]! += strength;
      all += strength;
      if (communityOf[neighbors[at]!] === community) inside[community]! += strength;
    }
  }
  if (all === 0) return 0;
  let sum = 0;
  for (let community = 0; community < count; community += 1) {
    const share = total[community]! / all;
    sum += inside[community]! / all - share * share;
  }
  return sum;
};
