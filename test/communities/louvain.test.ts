import { MultiGraph, UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { louvain } from "../../src/communities/louvain.js";
import { modularity } from "../../src/communities/modularity.js";

/** Groups of actors who all deal with each other, chained by one weak tie each. */
const chainOfGroups = (groups: readonly (readonly string[])[]): UndirectedGraph => {
  const graph = new UndirectedGraph();
  for (const group of groups) for (const member of group) graph.addNode(member);
  for (const group of groups)
    for (const [index, member] of group.entries())
      for (const other of group.slice(index + 1)) graph.addEdge(member, other, { weight: 5 });
  for (const [index, group] of groups.slice(1).entries()) graph.addEdge(groups[index]![0]!, group[0]!);
  return graph;
};

describe("louvain", () => {
  it("finds groups, the largest first, and how stable they are", () => {
    const graph = chainOfGroups([
      ["person:x", "person:y", "person:z"],
      ["person:d", "person:a", "person:c", "person:b"],
      ["phone:1", "phone:2", "phone:3"],
    ]);
    graph.addNode("person:alone");
    const { communities, communityOf, modularity: found } = louvain(graph);
    expect(communities).toEqual([
      { id: 0, members: ["person:a", "person:b", "person:c", "person:d"], stability: 1 },
      { id: 1, members: ["person:x", "person:y", "person:z"], stability: 1 },
      { id: 2, members: ["phone:1", "phone:2", "phone:3"], stability: 1 },
      { id: 3, members: ["person:alone"], stability: 1 },
    ]);
    expect([...communityOf.keys()]).toEqual([...communityOf.keys()].sort());
    expect(communityOf.get("phone:2")).toBe(2);
    expect(found).toBe(modularity(graph, communityOf));
  });

  it("gives empty graphs, single actors and graphs without ties a modularity of 0", () => {
    expect(louvain(new UndirectedGraph())).toEqual({ communities: [], communityOf: new Map(), modularity: 0 });
    const graph = new UndirectedGraph();
    graph.addNode("person:b");
    graph.addNode("person:a");
    expect(louvain(graph)).toEqual({
      communities: [
        { id: 0, members: ["person:a"], stability: 1 },
        { id: 1, members: ["person:b"], stability: 1 },
      ],
      communityOf: new Map([
        ["person:a", 0],
        ["person:b", 1],
      ]),
      modularity: 0,
    });
  });

  it("does not depend on the order in which actors and ties came, nor on the kind of graph", () => {
    const ties = Array.from({ length: 60 }, (_, tie) => [`person:${(tie * 7) % 24}`, `person:${(tie * tie + 5) % 24}`]);
    const results = [ties, ties.toReversed(), ties.map(([a, b]) => [b, a])].map((list) => {
      const graph = new MultiGraph();
      for (const [a, b] of list) {
        graph.mergeNode(a);
        graph.mergeNode(b);
        graph.addEdge(a, b);
      }
      return louvain(graph);
    });
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it("says the share of the runs that found a community", () => {
    // A ring of equal ties has many equally good cuts: no seed alone tells that.
    const graph = new UndirectedGraph();
    for (let node = 0; node < 30; node += 1) graph.addNode(`person:${node}`);
    for (let node = 0; node < 30; node += 1) graph.addEdge(`person:${node}`, `person:${(node + 1) % 30}`);
    const { communities } = louvain(graph, { seeds: 20 });
    for (const { stability } of communities) {
      expect(stability).toBeGreaterThan(0);
      expect(Number.isInteger(Math.round(stability * 20 * 1e9) / 1e9)).toBe(true);
    }
    expect(communities.some(({ stability }) => stability < 1)).toBe(true);
  });

  it("takes keys that are names of built-in properties", () => {
    const graph = chainOfGroups([["person:__proto__", "phone:constructor", "person:toString"]]);
    expect(louvain(graph).communities.map(({ members }) => members)).toEqual([
      ["person:__proto__", "person:toString", "phone:constructor"],
    ]);
  });

  it("refuses a number of runs or a seed that is not a whole number", () => {
    expect(() => louvain(new UndirectedGraph(), { seeds: 0 })).toThrow(RangeError);
    expect(() => louvain(new UndirectedGraph(), { seeds: 1.5 })).toThrow(/whole number/);
    expect(() => louvain(new UndirectedGraph(), { seed: Number.NaN })).toThrow(RangeError);
  });
});
