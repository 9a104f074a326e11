import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { constraintScores } from "../kernels/constraint.js";
import { scoresByNode } from "./scores-by-node.js";

/**
 * Burt's constraint, weighted by strength, over direct neighbours: how far a node's ties lead to people who deal with each other.
 * Low for a broker.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected; strength is the edges' `weight`, 1 where absent
 * @returns by node key, sorted by code unit: above 0, mostly up to 1; null for a node without ties
 * @throws RangeError at a weight that is not a finite number above 0
 *
 * O(Σ degree²).
 *
 * [Reference] R. S. Burt, Structural holes and good ideas, American Journal of Sociology 110, 2004.
 */
export const constraint = (graph: MeasurableGraph): Map<string, number | null> => {
  const { nodes, compact } = compactGraphOf(graph);
  const scores = scoresByNode(nodes, constraintScores(compact));
  return new Map([...scores].map(([node, score]) => [node, Number.isNaN(score) ? null : score]));
};
