import type { TieColumns } from "./build-compact-graph.js";
import type { CompactGraph } from "./compact-graph.js";

/** The ties of a graph in columns, each once, sorted: the way back from rows of neighbours. O(nodes + ties). */
export const listTies = ({ order, offsets, neighbors, strengths }: CompactGraph): TieColumns => {
  const size = neighbors.length / 2;
  const columns = {
    order,
    sources: new Int32Array(size),
    targets: new Int32Array(size),
    strengths: new Float64Array(size),
  };
  let tie = 0;
  for (let source = 0; source < order; source += 1) {
    for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) {
      if (neighbors[at]! < source) continue;
      columns.sources[tie] = source;
      columns.targets[tie] = neighbors[at]!;
      columns.strengths[tie] = strengths[at]!;
      tie += 1;
    }
  }
  return columns;
};
