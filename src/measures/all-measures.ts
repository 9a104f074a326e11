import { compactGraphOf, type MeasurableGraph } from "../graph/compact-graph-of.js";
import { betweennessScores } from "../kernels/betweenness.js";
import { closenessScores, harmonicClosenessScores } from "../kernels/closeness.js";
import { clusteringScores } from "../kernels/clustering.js";
import { constraintScores } from "../kernels/constraint.js";
import { coreNumberScores } from "../kernels/core-number.js";
import { degreeScores } from "../kernels/degree.js";
import { distanceSums } from "../kernels/distance-sums.js";
import { eigenvectorScores } from "../kernels/eigenvector.js";
import { pagerankScores } from "../kernels/pagerank.js";
import { strengthScores } from "../kernels/strength.js";
import { weightedBetweennessScores } from "../kernels/weighted-betweenness.js";

/** Every measure of one node, unrounded; what each of them is stands with the function of its name. */
export interface Measures {
  readonly degree: number;
  readonly strength: number;
  readonly betweenness: number;
  readonly weightedBetweenness: number;
  readonly closeness: number;
  readonly harmonicCloseness: number;
  readonly eigenvector: number;
  readonly pagerank: number;
  /** Null for a node without ties. */
  readonly constraint: number | null;
  readonly coreNumber: number;
  readonly clustering: number;
}

/**
 * Every measure of every node in one go: the same numbers as from each function alone, with the graph put in order and the distances
 * searched only once.
 *
 * @param graph - a tie graph or any graphology graph, taken as simple and undirected; strength is the edges' `weight`, 1 where absent
 * @returns by node key, sorted by code unit
 * @throws RangeError at a weight that is not a finite number above 0
 *
 * About O(nodes · ties).
 */
export const measureAll = (graph: MeasurableGraph): Map<string, Measures> => {
  const { nodes, compact } = compactGraphOf(graph);
  const distances = distanceSums(compact);
  const degree = degreeScores(compact);
  const strength = strengthScores(compact);
  const betweenness = betweennessScores(compact);
  const weightedBetweenness = weightedBetweennessScores(compact);
  const closeness = closenessScores(distances);
  const harmonicCloseness = harmonicClosenessScores(distances);
  const eigenvector = eigenvectorScores(compact);
  const pagerank = pagerankScores(compact);
  const constraint = constraintScores(compact);
  const coreNumber = coreNumberScores(compact);
  const clustering = clusteringScores(compact);
  const at = (scores: Float64Array, index: number): number => scores[index] ?? Number.NaN;
  return new Map(
    nodes.map((node, index) => [
      node,
      {
        degree: at(degree, index),
        strength: at(strength, index),
        betweenness: at(betweenness, index),
        weightedBetweenness: at(weightedBetweenness, index),
        closeness: at(closeness, index),
        harmonicCloseness: at(harmonicCloseness, index),
        eigenvector: at(eigenvector, index),
        pagerank: at(pagerank, index),
        constraint: Number.isNaN(at(constraint, index)) ? null : at(constraint, index),
        coreNumber: at(coreNumber, index),
        clustering: at(clustering, index),
      },
    ]),
  );
};
