import { DirectedGraph, MultiDirectedGraph, MultiGraph, UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { compactGraphOf } from "../../src/graph/compact-graph-of.js";
import type { TieGraph } from "../../src/graph/tie-graph.js";

/** The ties of a graph as one line each. */
const tiesOf = (graph: Parameters<typeof compactGraphOf>[0]): readonly string[] => {
  const { nodes, compact } = compactGraphOf(graph);
  const { offsets, neighbors, strengths } = compact;
  return nodes.flatMap((node, i) =>
    Array.from({ length: offsets[i + 1]! - offsets[i]! }, (_, k) => offsets[i]! + k)
      .filter((at) => neighbors[at]! > i)
      .map((at) => `${node} ${nodes[neighbors[at]!]} ${strengths[at]}`),
  );
};

describe("compactGraphOf", () => {
  it("adds parallel edges and both directions up and leaves loops out", () => {
    const graph = new MultiGraph();
    for (const node of ["person:c", "person:a", "person:b"]) graph.addNode(node);
    graph.addDirectedEdge("person:a", "person:b", { weight: 2 });
    graph.addDirectedEdge("person:a", "person:b", { weight: 0.5 });
    graph.addDirectedEdge("person:b", "person:a");
    graph.addUndirectedEdge("person:b", "person:a", { weight: 3 });
    graph.addUndirectedEdge("person:c", "person:b");
    graph.addDirectedEdge("person:c", "person:c", { weight: 9 });
    graph.addUndirectedEdge("person:a", "person:a");
    expect(tiesOf(graph)).toEqual(["person:a person:b 6.5", "person:b person:c 1"]);
  });

  it("takes every kind of graphology graph", () => {
    for (const graph of [new UndirectedGraph(), new DirectedGraph(), new MultiDirectedGraph()]) {
      graph.addNode("person:b");
      graph.addNode("person:a");
      graph.addEdge("person:b", "person:a", { weight: 4, colour: "red" });
      expect(tiesOf(graph)).toEqual(["person:a person:b 4"]);
    }
  });

  it("sorts nodes by code unit, not by language or code point", () => {
    const graph = new UndirectedGraph();
    for (const node of ["person:é", "person:z", "person:\uff5e", "person:\u{1f600}", "person:Z"]) graph.addNode(node);
    expect(compactGraphOf(graph).nodes).toEqual([
      "person:Z",
      "person:z",
      "person:é",
      "person:\u{1f600}",
      "person:\uff5e",
    ]);
  });

  it("adds what runs between the same two in an order of its own", () => {
    const weights = [0.1, 0.2, 0.3, 1e16, 0.7, 3];
    const ties = [weights, weights.toReversed(), weights.toSorted((x, y) => x - y)].map((list) => {
      const graph = new MultiGraph();
      graph.addNode("person:a");
      graph.addNode("person:b");
      for (const weight of list) graph.addEdge("person:a", "person:b", { weight });
      return tiesOf(graph);
    });
    expect(ties[1]).toEqual(ties[0]);
    expect(ties[2]).toEqual(ties[0]);
  });

  it("takes keys that are names of built-in properties", () => {
    const graph = new MultiGraph();
    for (const node of ["phone:constructor", "person:__proto__"]) graph.addNode(node);
    graph.addEdge("phone:constructor", "person:__proto__");
    graph.addEdge("person:__proto__", "phone:constructor");
    expect(tiesOf(graph)).toEqual(["person:__proto__ phone:constructor 2"]);
  });

  it("passes a tie graph through", () => {
    const compact = compactGraphOf(new UndirectedGraph()).compact;
    const graph: TieGraph = { actors: [], ties: [], compact };
    expect(compactGraphOf(graph).compact).toBe(compact);
  });

  it("refuses a weight that is no strength, and says which", () => {
    for (const weight of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "3", null]) {
      const graph = new UndirectedGraph();
      graph.addNode("person:a");
      graph.addNode("person:b");
      graph.addEdgeWithKey("call:7", "person:a", "person:b", { weight });
      expect(() => compactGraphOf(graph)).toThrow(
        new RangeError(
          `The weight of edge call:7 (person:a, person:b) is ${weight}; a finite number above 0 is needed.`,
        ),
      );
    }
  });
});
