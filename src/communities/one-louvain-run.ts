import { UndirectedGraph } from "graphology";
import { seededGenerator } from "../exact/seeded-generator.js";
import type { CompactGraph } from "../kernels/compact-graph.js";
import { connectedCommunities } from "../kernels/connected-communities.js";
import { listTies } from "../kernels/list-ties.js";
import { libraryLouvain } from "./louvain-library.js";

/**
 * The graph as Louvain gets it: nodes and edges in canonical order, every edge with a key of its own, for the result depends on all
 * three. Nodes are called by their number: a bare key such as `constructor` never enters graphology.
 */
export const libraryGraph = (graph: CompactGraph): UndirectedGraph => {
  const library = new UndirectedGraph();
  for (let node = 0; node < graph.order; node += 1) library.addNode(`n${node}`);
  const { sources, targets, strengths } = listTies(graph);
  sources.forEach((source, tie) => {
    library.addEdgeWithKey(`t${tie}`, `n${source}`, `n${targets[tie]}`, { weight: strengths[tie] });
  });
  return library;
};

/** One partition by one seed, its communities connected inside, in canonical form. */
export const oneLouvainRun = (graph: CompactGraph, library: UndirectedGraph, seed: number): Int32Array => {
  // Without ties there is nothing to find, and the library divides by their number.
  if (library.size === 0) return connectedCommunities(graph, new Int32Array(graph.order));
  const found = libraryLouvain(library, { getEdgeWeight: "weight", rng: seededGenerator(seed) });
  const communityOf = Int32Array.from({ length: graph.order }, (_, node) => found[`n${node}`] ?? -1);
  return connectedCommunities(graph, communityOf);
};
