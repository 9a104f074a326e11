import type { CompactGraph } from "./compact-graph.js";

/**
 * What is left of a graph when trees hanging on it are cut off, leaf after leaf, and what they add to betweenness.
 * Between two nodes of a hanging tree, and from it to anywhere else, there is exactly one way: those pairs are counted, not searched.
 */
export interface PrunedGraph {
  /** Nodes with two ties or more left, numbered anew, in the old order. */
  readonly core: CompactGraph;
  /** By core node: its number in the whole graph. */
  readonly coreNodes: Int32Array;
  /** By core node: itself and the nodes of the trees hanging on it. */
  readonly represents: Float64Array;
  /** By node of the whole graph: unordered pairs, at least one of them in a tree hanging on it, whose ways lead through it. */
  readonly treePairs: Float64Array;
}

/**
 * Cuts hanging trees off. O(nodes + ties).
 *
 * [Reference] M. Baglioni et al., Fast exact computation of betweenness centrality in social networks, ASONAM 2012.
 */
export const pruneTrees = (graph: CompactGraph, componentOf: Int32Array, componentSizes: Int32Array): PrunedGraph => {
  const { order, offsets, neighbors, strengths } = graph;
  const left = new Int32Array(order);
  const cut = new Uint8Array(order);
  const queue = new Int32Array(order);
  let tail = 0;
  for (let node = 0; node < order; node += 1) {
    left[node] = offsets[node + 1]! - offsets[node]!;
    if (left[node] === 1) queue[tail++] = node;
  }

  const hanging = new Float64Array(order);
  const treePairs = new Float64Array(order);
  for (let head = 0; head < tail; head += 1) {
    const leaf = queue[head]!;
    // The last two nodes of a tree are leaves of each other: the second one has no tie left when its turn comes.
    if (left[leaf] !== 1) continue;
    cut[leaf] = 1;
    left[leaf] = 0;
    for (let at = offsets[leaf]!; at < offsets[leaf + 1]!; at += 1) {
      const holder = neighbors[at]!;
      if (cut[holder] === 1) continue;
      const branch = hanging[leaf]! + 1;
      treePairs[holder]! += hanging[holder]! * branch;
      hanging[holder]! += branch;
      left[holder]! -= 1;
      if (left[holder] === 1) queue[tail++] = holder;
    }
  }

  const coreOf = new Int32Array(order).fill(-1);
  const coreNodes = new Int32Array(order);
  let coreOrder = 0;
  let arcs = 0;
  for (let node = 0; node < order; node += 1) {
    treePairs[node]! += hanging[node]! * (componentSizes[componentOf[node]!]! - 1 - hanging[node]!);
    if (left[node]! < 2) continue;
    coreOf[node] = coreOrder;
    coreNodes[coreOrder++] = node;
    arcs += left[node]!;
  }
  const core = {
    order: coreOrder,
    offsets: new Int32Array(coreOrder + 1),
    neighbors: new Int32Array(arcs),
    strengths: new Float64Array(arcs),
  };
  const represents = new Float64Array(coreOrder);
  let next = 0;
  for (let index = 0; index < coreOrder; index += 1) {
    const node = coreNodes[index]!;
    represents[index] = hanging[node]! + 1;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const neighbor = coreOf[neighbors[at]!]!;
      if (neighbor < 0) continue;
      core.neighbors[next] = neighbor;
      core.strengths[next++] = strengths[at]!;
    }
    core.offsets[index + 1] = next;
  }
  return { core, coreNodes: coreNodes.slice(0, coreOrder), represents, treePairs };
};
