import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { pagerankScores } from "../kernels/pagerank.js";
import { scoresByNode } from "./scores-by-node.js";

/**
 * PageRank, weighted by strength, damping 0.85: where a walk along the ties, at times starting anew, is found.
 * The mass of nodes without ties is spread evenly.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected; strength is the edges' `weight`, 1 where absent
 * @returns by node key, sorted by code unit: from 0 to 1, all together 1
 * @throws RangeError at a weight that is not a finite number above 0
 *
 * O(rounds · ties), some 200 rounds.
 *
 * [Reference] L. Page, S. Brin, R. Motwani, T. Winograd, The PageRank citation ranking: bringing order to the web, 1999.
 */
export const pagerank = (graph: MeasurableGraph): Map<string, number> => {
  const { nodes, compact } = compactGraphOf(graph);
  return scoresByNode(nodes, pagerankScores(compact));
};
