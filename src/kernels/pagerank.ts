import type { CompactGraph } from "./compact-graph.js";
import { strengthScores } from "./strength.js";

const DAMPING = 0.85;
// 0.85^250 is below 1e-17: by then the rounding, not the iteration, limits the result.
const MOST_ROUNDS = 250;
const SETTLED = 1e-15;

/**
 * PageRank weighted by strength, damping 0.85, the mass of nodes without ties spread evenly; the scores add up to 1.
 * O(rounds · ties), about 200 rounds.
 *
 * [Reference] L. Page, S. Brin, R. Motwani, T. Winograd, The PageRank citation ranking: bringing order to the web, 1999.
 */
export const pagerankScores = (graph: CompactGraph): Float64Array => {
  const { order, offsets, neighbors, strengths } = graph;
  const total = strengthScores(graph);
  let scores = new Float64Array(order).fill(1 / order);
  let next = new Float64Array(order);
  const perStrength = new Float64Array(order);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let loose = 0;
    for (let node = 0; node < order; node += 1) {
      if (total[node] === 0) loose += scores[node]!;
      else perStrength[node] = scores[node]! / total[node]!;
    }
    const everywhere = (1 - DAMPING + DAMPING * loose) / order;
    let change = 0;
    for (let node = 0; node < order; node += 1) {
      let sum = 0;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1)
        sum += strengths[at]! * perStrength[neighbors[at]!]!;
      const score = everywhere + DAMPING * sum;
      change += Math.abs(score - scores[node]!);
      next[node] = score;
    }
    [scores, next] = [next, scores];
    if (change < SETTLED) break;
  }
  return scores;
};
