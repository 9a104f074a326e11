import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { harmonicClosenessScores } from "../kernels/closeness.js";
import { distanceSums } from "../kernels/distance-sums.js";
import { scoresByNode } from "./scores-by-node.js";

/**
 * Harmonic closeness, by number of ties: the sum of 1 / distance to every other node reached, divided by n − 1.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected; strengths play no part
 * @returns by node key, sorted by code unit: from 0 to 1; 0 for a node without ties
 * @throws RangeError at a weight that is not a finite number above 0
 *
 * O(nodes · ties), 32 searches at a time.
 *
 * [Reference] M. Marchiori, V. Latora, Harmony in the small-world, Physica A 285, 2000.
 */
export const harmonicCloseness = (graph: MeasurableGraph): Map<string, number> => {
  const { nodes, compact } = compactGraphOf(graph);
  return scoresByNode(nodes, harmonicClosenessScores(distanceSums(compact)));
};
