import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { strengthScores } from "../kernels/strength.js";
import { scoresByNode } from "./scores-by-node.js";

/**
 * Sum of the strengths of every node's ties: how much it deals with others.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected; strength is the edges' `weight`, 1 where absent
 * @returns by node key, sorted by code unit: 0 or more, in the unit of the strengths
 * @throws RangeError at a weight that is not a finite number above 0
 *
 * O(nodes + ties).
 *
 * [Reference] A. Barrat et al., The architecture of complex weighted networks, PNAS 101, 2004.
 */
export const strength = (graph: MeasurableGraph): Map<string, number> => {
  const { nodes, compact } = compactGraphOf(graph);
  return scoresByNode(nodes, strengthScores(compact));
};
