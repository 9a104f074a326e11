import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { coreNumberScores } from "../kernels/core-number.js";
import { scoresByNode } from "./scores-by-node.js";

/**
 * Core number: the greatest k for which a node is in a group whose members all have k ties or more inside it.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected; strengths play no part
 * @returns by node key, sorted by code unit: a whole number, 0 or more
 * @throws RangeError at a weight that is not a finite number above 0
 *
 * O(nodes + ties).
 *
 * [Reference] S. B. Seidman, Network structure and minimum degree, Social Networks 5, 1983;
 * V. Batagelj, M. Zaversnik, An O(m) algorithm for cores decomposition of networks, 2003.
 */
export const coreNumber = (graph: MeasurableGraph): Map<string, number> => {
  const { nodes, compact } = compactGraphOf(graph);
  return scoresByNode(nodes, coreNumberScores(compact));
};
