import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { clusteringScores } from "../kernels/clustering.js";
import { scoresByNode } from "./scores-by-node.js";

/**
 * Local clustering coefficient: the share of the pairs of a node's neighbours that have a tie themselves.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected; strengths play no part
 * @returns by node key, sorted by code unit: from 0 to 1; 0 below two ties
 * @throws RangeError at a weight that is not a finite number above 0
 *
 * O(ties^1.5).
 *
 * [Reference] D. J. Watts, S. H. Strogatz, Collective dynamics of 'small-world' networks, Nature 393, 1998.
 */
export const clustering = (graph: MeasurableGraph): Map<string, number> => {
  const { nodes, compact } = compactGraphOf(graph);
  return scoresByNode(nodes, clusteringScores(compact));
};
