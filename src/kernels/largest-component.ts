import type { CompactGraph } from "./compact-graph.js";
import { connectedComponents } from "./components.js";

/** The largest connected component as a graph of its own. */
export interface LargestComponent {
  readonly graph: CompactGraph;
  /** By node of the component: its number in the whole graph, ascending. */
  readonly nodes: Int32Array;
}

/** The largest component; among equals the one with the smallest node. O(nodes + ties). */
export const largestComponent = (whole: CompactGraph): LargestComponent => {
  const { componentOf, sizes } = connectedComponents(whole);
  let largest = 0;
  for (let component = 1; component < sizes.length; component += 1)
    if (sizes[component]! > sizes[largest]!) largest = component;
  const order = sizes[largest] ?? 0;
  const nodes = new Int32Array(order);
  const numberOf = new Int32Array(whole.order);
  let count = 0;
  for (let node = 0; node < whole.order; node += 1) {
    if (componentOf[node] !== largest) continue;
    numberOf[node] = count;
    nodes[count++] = node;
  }
  const offsets = new Int32Array(order + 1);
  for (let index = 0; index < order; index += 1) {
    offsets[index + 1] = offsets[index]! + whole.offsets[nodes[index]! + 1]! - whole.offsets[nodes[index]!]!;
  }
  const neighbors = new Int32Array(offsets[order]!);
  const strengths = new Float64Array(offsets[order]!);
  for (let index = 0; index < order; index += 1) {
    let at = offsets[index]!;
    for (let from = whole.offsets[nodes[index]!]!; from < whole.offsets[nodes[index]! + 1]!; from += 1) {
      neighbors[at] = numberOf[whole.neighbors[from]!]!;
      strengths[at++] = whole.strengths[from]!;
    }
  }
  return { graph: { order, offsets, neighbors, strengths }, nodes };
};
