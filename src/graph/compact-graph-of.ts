import { compareCodeUnits } from "../exact/compare-code-units.js";
import { addUpTies } from "../kernels/add-up-ties.js";
import { buildCompactGraph } from "../kernels/build-compact-graph.js";
import type { CompactGraph } from "../kernels/compact-graph.js";
import type { TieGraph } from "./tie-graph.js";

/** What is read of a graphology graph; every kind of them has it. */
export interface GraphologyGraph {
  readonly order: number;
  readonly size: number;
  /** Calls back with every node's key. */
  forEachNode(callback: (node: string) => void): void;
  /** Calls back with every edge's key, attributes and ends. */
  forEachEdge(
    callback: (edge: string, attributes: { readonly weight?: unknown }, source: string, target: string) => void,
  ): void;
}

/**
 * A graph that can be measured: a tie graph, or any graphology graph. Of the latter the simple undirected graph is measured:
 * parallel edges and both directions add up by their attribute `weight` (1 where absent), loops are left out.
 */
export type MeasurableGraph = GraphologyGraph | TieGraph;

/** A graph as typed arrays, beside the keys of its nodes. */
export interface IndexedGraph {
  /** Sorted by code unit; the position is the index in `compact`. */
  readonly nodes: readonly string[];
  readonly compact: CompactGraph;
}

/**
 * The simple undirected graph of any graph in canonical order: the same whatever the order in which nodes and edges were added.
 * Throws a RangeError at a weight that is not a finite number above 0. O(nodes · log nodes + edges).
 */
export const compactGraphOf = (graph: MeasurableGraph): IndexedGraph => {
  if ("compact" in graph) return { nodes: graph.actors, compact: graph.compact };
  const nodes: string[] = [];
  graph.forEachNode((node) => nodes.push(node));
  nodes.sort(compareCodeUnits);
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const sources = new Int32Array(graph.size);
  const targets = new Int32Array(graph.size);
  const strengths = new Float64Array(graph.size);
  let edges = 0;
  graph.forEachEdge((edge, { weight = 1 }, source, target) => {
    if (typeof weight !== "number" || !(weight > 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RangeError(
        `The weight of edge ${edge} (${source}, ${target}) is ${String(weight)}; a finite number above 0 is needed.`,
      );
    }
    sources[edges] = indexOf.get(source) ?? -1;
    targets[edges] = indexOf.get(target) ?? -1;
    strengths[edges] = weight;
    edges += 1;
  });
  return { nodes, compact: buildCompactGraph(addUpTies({ order: nodes.length, sources, targets, strengths })) };
};
