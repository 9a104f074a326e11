import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { eigenvectorScores } from "../kernels/eigenvector.js";
import { scoresByNode } from "./scores-by-node.js";

/**
 * Eigenvector centrality, weighted by strength, of the largest component: who deals much with those who deal much.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected; strength is the edges' `weight`, 1 where absent
 * @returns by node key, sorted by code unit: from 0 to 1, the greatest value 1; 0 outside the largest component (of equally large
 * ones the one with the smallest key is taken) and where there are no ties
 * @throws RangeError at a weight that is not a finite number above 0
 *
 * Thin graphs are solved in about O(nodes), others in O(steps · (ties + 40 · nodes)).
 *
 * [Reference] P. Bonacich, Factoring and weighting approaches to status scores and clique identification,
 * Journal of Mathematical Sociology 2, 1972.
 */
export const eigenvector = (graph: MeasurableGraph): Map<string, number> => {
  const { nodes, compact } = compactGraphOf(graph);
  return scoresByNode(nodes, eigenvectorScores(compact));
};
