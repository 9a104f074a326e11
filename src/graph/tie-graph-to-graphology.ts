import { UndirectedGraph } from "graphology";
import { tieReference } from "../records/record-reference.js";
import type { Tie, TieGraph } from "./tie-graph.js";

/** What a tie carries in graphology: everything that it adds up, and its strength as `weight`. */
export type TieAttributes = Omit<Tie, "source" | "target"> & { readonly weight: number };

/**
 * The tie graph as a graphology graph, for any tool of its library: actors in canonical order as nodes, one undirected
 * edge per tie with an explicit key (`tie:a→b`) and its strength as `weight`. O(actors + ties).
 */
export const tieGraphToGraphology = ({
  actors,
  ties,
}: TieGraph): UndirectedGraph<Record<string, never>, TieAttributes> => {
  const graph = new UndirectedGraph<Record<string, never>, TieAttributes>({ allowSelfLoops: false });
  for (const actor of actors) graph.addNode(actor);
  for (const { source, target, ...sums } of ties)
    graph.addEdgeWithKey(tieReference({ source, target }), source, target, {
      ...sums,
      weight: sums.calls + sums.messages + sums.claims,
    });
  return graph;
};
