import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { weightedBetweennessScores } from "../kernels/weighted-betweenness.js";
import { scoresByNode } from "./scores-by-node.js";

/**
 * Share of the pairs of other nodes whose shortest paths, a tie being 1 / strength long, lead over a node: who stands between
 * others along strong ties. Paths are equally short when their lengths differ by less than 1e-10 of their sum.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected; strength is the edges' `weight`, 1 where absent
 * @returns by node key, sorted by code unit: from 0 to 1, divided by (n − 1)(n − 2) / 2; 0 where n < 3
 * @throws RangeError at a weight that is not a finite number above 0
 *
 * About O(nodes · ties) on what is left when hanging trees are cut off.
 *
 * [Reference] U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25, 2001;
 * M. E. J. Newman, Scientific collaboration networks II, Physical Review E 64, 2001 (distance 1 / strength).
 */
export const weightedBetweenness = (graph: MeasurableGraph): Map<string, number> => {
  const { nodes, compact } = compactGraphOf(graph);
  return scoresByNode(nodes, weightedBetweennessScores(compact));
};
