import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { closenessScores } from "../kernels/closeness.js";
import { distanceSums } from "../kernels/distance-sums.js";
import { scoresByNode } from "./scores-by-node.js";

/**
 * Closeness after Wasserman and Faust, by number of ties: (r / (n − 1)) · (r / Σ distances), r the other nodes reached.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected; strengths play no part
 * @returns by node key, sorted by code unit: from 0 to 1; 0 for a node without ties
 * @throws RangeError at a weight that is not a finite number above 0
 *
 * O(nodes · ties), 32 searches at a time.
 *
 * [Reference] S. Wasserman, K. Faust, Social Network Analysis, 1994, p. 201.
 */
export const closeness = (graph: MeasurableGraph): Map<string, number> => {
  const { nodes, compact } = compactGraphOf(graph);
  return scoresByNode(nodes, closenessScores(distanceSums(compact)));
};
