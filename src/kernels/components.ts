import type { CompactGraph } from "./compact-graph.js";

/** Which connected component every node is in. */
export interface Components {
  readonly count: number;
  /** By node; components are numbered by their smallest node. */
  readonly componentOf: Int32Array;
  /** By component: its number of nodes. */
  readonly sizes: Int32Array;
}

/** Connected components. O(nodes + ties). */
export const connectedComponents = ({ order, offsets, neighbors }: CompactGraph): Components => {
  const componentOf = new Int32Array(order).fill(-1);
  const sizes = new Int32Array(order);
  const queue = new Int32Array(order);
  let count = 0;
  for (let first = 0; first < order; first += 1) {
    if (componentOf[first]! >= 0) continue;
    let head = 0;
    let tail = 0;
    queue[tail++] = first;
    componentOf[first] = count;
    while (head < tail) {
      const node = queue[head++]!;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const neighbor = neighbors[at]!;
        if (componentOf[neighbor]! >= 0) continue;
        componentOf[neighbor] = count;
        queue[tail++] = neighbor;
      }
    }
    sizes[count] = tail;
    count += 1;
  }
  return { count, componentOf, sizes: sizes.slice(0, count) };
};
