import { type Chunk, chunksOf } from "./chunks.js";
import type { CompactGraph } from "./compact-graph.js";
import { connectedComponents } from "./components.js";
import { type PrunedGraph, pruneTrees } from "./prune-trees.js";

// Numbers of shortest paths double with every diamond in a chain; a level beyond this is scaled down, which no ratio notices.
// Powers of two (2^500, 2^-500, 2^-1000), so that scaling does not round.
const MANY_PATHS = 3.273390607896142e150;
const FEWER = 3.054936363499605e-151;
const FEWEST = 9.332636185032189e-302;

const scaleDown = (paths: Float64Array, nodes: Int32Array, from: number, to: number): void => {
  for (let index = from; index < to; index += 1) {
    const node = nodes[index]!;
    paths[node] = Math.max(paths[node]! * FEWER, FEWEST);
  }
};

/**
 * What the shortest paths from the sources of a chunk add to every core node (Brandes), over ordered pairs, each pair as often as
 * its ends represent pairs of the whole graph.
 *
 * Level by level, and without a test inside the loops over ties: sums are gathered from, or scattered to, all neighbours, and what
 * lands on a wrong level is never read. Each level takes the side with fewer ties. Tests there would be as good as random, and
 * a mispredicted one costs more than the sum.
 */
export const betweennessOfChunk = ({ core, represents }: PrunedGraph, { from, to }: Chunk): Float64Array => {
  const { order, offsets, neighbors } = core;
  const sums = new Float64Array(order);
  const paths = new Float64Array(order);
  const gathered = new Float64Array(order);
  const share = new Float64Array(order);
  const unseen = new Uint8Array(order);
  // One place more: every look at a neighbour writes it to the end of the queue, and moves the end only if it is new.
  const queue = new Int32Array(order + 1);
  const levelStart = new Int32Array(order + 2);
  const levelArcs = new Int32Array(order + 2);
  const scaled = new Uint8Array(order + 2);

  for (let source = from; source < to; source += 1) {
    unseen.fill(1);
    paths.fill(0);
    gathered.fill(0);
    share.fill(0);
    queue[0] = source;
    unseen[source] = 0;
    paths[source] = 1;
    levelStart[1] = 1;
    levelArcs[0] = offsets[source + 1]! - offsets[source]!;
    let arcsLeft = neighbors.length - levelArcs[0]!;
    let level = 0;
    let tail = 1;
    for (;;) {
      const begin = levelStart[level]!;
      const end = tail;
      if (arcsLeft === 0) break;
      if (arcsLeft + (order >> 2) < levelArcs[level]!) {
        for (let node = 0; node < order; node += 1) {
          if (unseen[node] === 0) continue;
          let sum = 0;
          const stop = offsets[node + 1]!;
          for (let at = offsets[node]!; at < stop; at += 1) sum += paths[neighbors[at]!]!;
          if (sum === 0) continue;
          gathered[node] = sum;
          queue[tail++] = node;
        }
        for (let index = end; index < tail; index += 1) unseen[queue[index]!] = 0;
      } else {
        for (let index = begin; index < end; index += 1) {
          const node = queue[index]!;
          const count = paths[node]!;
          const stop = offsets[node + 1]!;
          for (let at = offsets[node]!; at < stop; at += 1) {
            const neighbor = neighbors[at]!;
            gathered[neighbor]! += count;
            queue[tail] = neighbor;
            tail += unseen[neighbor]!;
            unseen[neighbor] = 0;
          }
        }
      }
      if (tail === end) break;
      level += 1;
      let arcs = 0;
      let most = 0;
      for (let index = end; index < tail; index += 1) {
        const node = queue[index]!;
        const count = gathered[node]!;
        if (count > most) most = count;
        paths[node] = count;
        arcs += offsets[node + 1]! - offsets[node]!;
      }
      scaled[level] = most > MANY_PATHS ? 1 : 0;
      if (most > MANY_PATHS) scaleDown(paths, queue, end, tail);
      levelStart[level + 1] = tail;
      levelArcs[level] = arcs;
      arcsLeft -= arcs;
    }

    gathered.fill(0);
    for (let index = levelStart[level]!; index < tail; index += 1)
      share[queue[index]!] = represents[queue[index]!]! / paths[queue[index]!]!;
    const weight = represents[source]!;
    for (level -= 1; level > 0; level -= 1) {
      const begin = levelStart[level]!;
      const end = levelStart[level + 1]!;
      const beyond = levelStart[level + 2]!;
      if (levelArcs[level + 1]! < levelArcs[level]!) {
        for (let index = end; index < beyond; index += 1) {
          const node = queue[index]!;
          const part = share[node]!;
          const stop = offsets[node + 1]!;
          for (let at = offsets[node]!; at < stop; at += 1) gathered[neighbors[at]!]! += part;
        }
      } else {
        for (let index = begin; index < end; index += 1) {
          const node = queue[index]!;
          let sum = 0;
          const stop = offsets[node + 1]!;
          for (let at = offsets[node]!; at < stop; at += 1) sum += share[neighbors[at]!]!;
          gathered[node] = sum;
        }
      }
      const back = scaled[level + 1] === 1 ? FEWER : 1;
      for (let index = begin; index < end; index += 1) {
        const node = queue[index]!;
        const depends = gathered[node]! * paths[node]! * back;
        sums[node]! += weight * depends;
        share[node] = (represents[node]! + depends) / paths[node]!;
      }
    }
  }
  return sums;
};

/** The whole graph made ready for searches from the nodes of its core. */
export const prepareBetweenness = (graph: CompactGraph): PrunedGraph => {
  const { componentOf, sizes } = connectedComponents(graph);
  return pruneTrees(graph, componentOf, sizes);
};

/** Adds up the chunks in order, adds the pairs of the trees and divides by the number of pairs, (n − 1)(n − 2) / 2; 0 where n < 3. */
export const finishBetweenness = (pruned: PrunedGraph, chunks: readonly Float64Array[]): Float64Array => {
  const { coreNodes, treePairs } = pruned;
  const order = treePairs.length;
  const sums = new Float64Array(coreNodes.length);
  for (const chunk of chunks) for (let index = 0; index < sums.length; index += 1) sums[index]! += chunk[index]!;
  const scores = treePairs.slice();
  for (let index = 0; index < sums.length; index += 1) scores[coreNodes[index]!]! += sums[index]! / 2;
  const pairs = ((order - 1) * (order - 2)) / 2;
  return scores.map((score) => (order < 3 ? 0 : score / pairs));
};

/**
 * Betweenness by number of ties. O(core nodes · core ties).
 *
 * [Reference] U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25, 2001.
 */
export const betweennessScores = (graph: CompactGraph): Float64Array => {
  const pruned = prepareBetweenness(graph);
  return finishBetweenness(
    pruned,
    chunksOf(pruned.core.order).map((chunk) => betweennessOfChunk(pruned, chunk)),
  );
};
