import type { CompactGraph } from "./compact-graph.js";
import { eliminationOrder } from "./elimination-order.js";
import { inverseIteration } from "./inverse-iteration.js";
import { lanczosIteration } from "./lanczos.js";
import { largestComponent } from "./largest-component.js";
import { shiftedSystem } from "./shifted-system.js";

/**
 * Eigenvector centrality weighted by strength, on the largest component taken alone (among equals the one with the smallest node),
 * greatest value 1; elsewhere, and without ties, 0.
 *
 * Thin graphs, long paths among them, are eliminated exactly; dense ones are iterated, and there iteration is quick.
 *
 * [Reference] P. Bonacich, Factoring and weighting approaches to status scores and clique identification, J. Math. Sociology 2, 1972.
 */
export const eigenvectorScores = (whole: CompactGraph): Float64Array => {
  const scores = new Float64Array(whole.order);
  const { graph, nodes } = largestComponent(whole);
  if (graph.order < 2) return scores;
  const elimination = eliminationOrder(graph);
  const vector =
    elimination === undefined ? lanczosIteration(graph) : inverseIteration(graph, shiftedSystem(graph, elimination));
  for (let index = 0; index < nodes.length; index += 1) scores[nodes[index]!] = vector[index]!;
  return scores;
};
