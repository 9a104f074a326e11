import type { UndirectedGraph } from "graphology";
import packaged from "graphology-communities-louvain/index.js";

/** Louvain as the library does it: a community number by node key. */
type LouvainFunction = (
  graph: UndirectedGraph,
  options: { readonly getEdgeWeight: string; readonly rng: () => number },
) => Readonly<Record<string, number>>;

// The package is CommonJS and exports the function itself; its types, and some bundlers, put it under `default`.
const unwrapped: unknown = typeof packaged === "function" ? packaged : packaged.default;

/** graphology-communities-louvain, unwrapped. */
export const libraryLouvain = unwrapped as LouvainFunction;
