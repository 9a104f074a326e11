import type { CompactGraph } from "./compact-graph.js";

/**
 * The k of the deepest k-core that every node is in. O(nodes + ties).
 *
 * [Reference] V. Batagelj, M. Zaversnik, An O(m) algorithm for cores decomposition of networks, 2003.
 */
export const coreNumberScores = ({ order, offsets, neighbors }: CompactGraph): Float64Array => {
  const degree = new Int32Array(order);
  let greatest = 0;
  for (let node = 0; node < order; node += 1) {
    degree[node] = offsets[node + 1]! - offsets[node]!;
    if (degree[node]! > greatest) greatest = degree[node]!;
  }

  // Nodes sorted by degree, with the position where each degree begins, so that a node moves down one degree by one swap.
  const starts = new Int32Array(greatest + 2);
  for (let node = 0; node < order; node += 1) starts[degree[node]! + 1]! += 1;
  for (let k = 0; k <= greatest; k += 1) starts[k + 1]! += starts[k]!;
  const sorted = new Int32Array(order);
  const position = new Int32Array(order);
  const next = starts.slice();
  for (let node = 0; node < order; node += 1) {
    const at = next[degree[node]!]!;
    next[degree[node]!] = at + 1;
    sorted[at] = node;
    position[node] = at;
  }

  for (let at = 0; at < order; at += 1) {
    const node = sorted[at]!;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      const neighbor = neighbors[arc]!;
      const k = degree[neighbor]!;
      if (k <= degree[node]!) continue;
      const from = position[neighbor]!;
      // The places up to `at` are taken, also where the run of degree k began earlier.
      const to = starts[k]! > at ? starts[k]! : at + 1;
      const other = sorted[to]!;
      sorted[from] = other;
      position[other] = from;
      sorted[to] = neighbor;
      position[neighbor] = to;
      starts[k] = to + 1;
      degree[neighbor] = k - 1;
    }
  }
  return Float64Array.from(degree);
};
