import { finishBetweenness, prepareBetweenness } from "./betweenness.js";
import { type Chunk, chunksOf } from "./chunks.js";
import type { CompactGraph } from "./compact-graph.js";
import { shortestPathsSpace, visitNearestFirst } from "./nearest-first.js";
import type { PrunedGraph } from "./prune-trees.js";

/**
 * What the shortest paths by distance 1 / strength from the sources of a chunk add to every core node (Brandes), over ordered pairs,
 * each pair as often as its ends represent pairs of the whole graph.
 */
export const weightedBetweennessOfChunk = ({ core, represents }: PrunedGraph, { from, to }: Chunk): Float64Array => {
  const sums = new Float64Array(core.order);
  const depends = new Float64Array(core.order);
  const space = shortestPathsSpace(core);
  const { visited, beforeStart, before, beforeShare } = space;
  for (let source = from; source < to; source += 1) {
    const count = visitNearestFirst(core, source, space);
    depends.fill(0);
    const weight = represents[source]!;
    for (let index = count - 1; index > 0; index -= 1) {
      const node = visited[index]!;
      const sum = depends[node]!;
      sums[node]! += weight * sum;
      const carried = represents[node]! + sum;
      const stop = beforeStart[index + 1]!;
      for (let at = beforeStart[index]!; at < stop; at += 1) depends[before[at]!]! += beforeShare[at]! * carried;
    }
  }
  return sums;
};

/**
 * Betweenness by distance 1 / strength; two paths are equally short when the relative difference of their lengths is below 1e-10.
 * About O(core nodes · core ties): see {@link visitNearestFirst}.
 *
 * [Reference] U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25, 2001.
 */
export const weightedBetweennessScores = (graph: CompactGraph): Float64Array => {
  const pruned = prepareBetweenness(graph);
  return finishBetweenness(
    pruned,
    chunksOf(pruned.core.order).map((chunk) => weightedBetweennessOfChunk(pruned, chunk)),
  );
};
