import { UndirectedGraph } from "graphology";

/** A graph from its ties, `[a, b]` or `[a, b, strength]`, and from nodes that have none. */
export const onTies = (
  ties: readonly (readonly [string, string, number?])[],
  nodes: readonly string[] = [],
): UndirectedGraph => {
  const graph = new UndirectedGraph();
  for (const node of nodes) graph.mergeNode(node);
  for (const [a, b, weight] of ties) {
    graph.mergeNode(a);
    graph.mergeNode(b);
    graph.addEdge(a, b, weight === undefined ? {} : { weight });
  }
  return graph;
};

/** Nodes `person:0001`, `person:0002`, … so that their order by code unit is that of their numbers. */
export const numbered = (node: number): string => `person:${String(node).padStart(6, "0")}`;
