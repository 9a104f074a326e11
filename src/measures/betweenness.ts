import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { betweennessScores } from "../kernels/betweenness.js";
import { scoresByNode } from "./scores-by-node.js";

/**
 * Share of the pairs of other nodes whose shortest paths, by number of ties, lead over a node: who stands between others.
 * Of several shortest paths each counts its part.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected; strengths play no part
 * @returns by node key, sorted by code unit: from 0 to 1, divided by (n − 1)(n − 2) / 2; 0 where n < 3
 * @throws RangeError at a weight that is not a finite number above 0
 *
 * O(nodes · ties) on what is left when hanging trees are cut off; these are counted exactly in O(nodes).
 *
 * [Reference] U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25, 2001.
 */
export const betweenness = (graph: MeasurableGraph): Map<string, number> => {
  const { nodes, compact } = compactGraphOf(graph);
  return scoresByNode(nodes, betweennessScores(compact));
};
