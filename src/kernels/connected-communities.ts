import type { CompactGraph } from "./compact-graph.js";

/**
 * Splits every community into parts that hang together by ties inside it, numbered by their smallest node: the canonical form of
 * a partition. Two partitions are the same where their canonical forms are equal. O(nodes + ties).
 */
export const connectedCommunities = (graph: CompactGraph, communityOf: Int32Array): Int32Array => {
  const { order, offsets, neighbors } = graph;
  const partOf = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  let parts = 0;
  for (let first = 0; first < order; first += 1) {
    if (partOf[first]! >= 0) continue;
    let tail = 0;
    queue[tail++] = first;
    partOf[first] = parts;
    for (let head = 0; head < tail; head += 1) {
      const node = queue[head]!;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const neighbor = neighbors[at]!;
        if (partOf[neighbor]! >= 0 || communityOf[neighbor] !== communityOf[first]) continue;
        partOf[neighbor] = parts;
        queue[tail++] = neighbor;
      }
    }
    parts += 1;
  }
  return partOf;
};
