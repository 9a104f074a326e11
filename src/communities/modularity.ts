import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { modularityScore } from "../kernels/modularity.js";

/**
 * Newman's modularity of a partition, weighted by strength: the share of strength inside communities beyond what chance would put
 * there.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected; strength is the edges' `weight`, 1 where absent
 * @param communityOf - by node key: which community it is in, any value standing for one
 * @returns from −0.5 to 1; 0 without ties
 * @throws RangeError where a node is in no community, and at a weight that is not a finite number above 0
 *
 * O(nodes + ties).
 *
 * [Reference] M. E. J. Newman, Analysis of weighted networks, Physical Review E 70, 2004.
 */
export const modularity = (graph: MeasurableGraph, communityOf: ReadonlyMap<string, unknown>): number => {
  const { nodes, compact } = compactGraphOf(graph);
  const numbers = new Map<unknown, number>();
  const partition = Int32Array.from(nodes, (node) => {
    if (!communityOf.has(node)) throw new RangeError(`Node ${node} is in no community.`);
    const community = communityOf.get(node);
    const number = numbers.get(community) ?? numbers.size;
    numbers.set(community, number);
    return number;
  });
  return modularityScore(compact, partition);
};
