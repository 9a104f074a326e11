import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { degreeScores } from "../kernels/degree.js";
import { scoresByNode } from "./scores-by-node.js";

/**
 * Number of ties of every node: how many others it deals with.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected
 * @returns by node key, sorted by code unit: a whole number from 0 to n − 1
 * @throws RangeError at a weight that is not a finite number above 0
 *
 * O(nodes + ties).
 *
 * [Reference] L. C. Freeman, Centrality in social networks: conceptual clarification, Social Networks 1, 1979.
 */
export const degree = (graph: MeasurableGraph): Map<string, number> => {
  const { nodes, compact } = compactGraphOf(graph);
  return scoresByNode(nodes, degreeScores(compact));
};
