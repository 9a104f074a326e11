import { UndirectedGraph } from "graphology";
import { expect, it } from "vitest";
import { modularity } from "../../src/communities/modularity.js";

const twoPairs = new UndirectedGraph();
for (const node of ["a", "b", "c", "d"]) twoPairs.addNode(`person:${node}`);
twoPairs.addEdge("person:a", "person:b", { weight: 2 });
twoPairs.addEdge("person:c", "person:d", { weight: 2 });
twoPairs.addEdge("person:b", "person:c");

const partition = (labels: string): Map<string, string> =>
  new Map([..."abcd"].map((node, index) => [`person:${node}`, labels[index]!]));

it("weighs ties by their strength", () => {
  // By hand: inside 4 of 5; each side has half of all ends.
  expect(modularity(twoPairs, partition("xxyy"))).toBeCloseTo(4 / 5 - 1 / 2, 12);
  expect(modularity(twoPairs, partition("xxxx"))).toBeCloseTo(0, 12);
  expect(modularity(twoPairs, partition("wxyz"))).toBeCloseTo(-(2 * 0.2 ** 2 + 2 * 0.3 ** 2), 12);
});

it("is 0 without ties", () => {
  const graph = new UndirectedGraph();
  graph.addNode("person:a");
  expect(modularity(graph, new Map([["person:a", 0]]))).toBe(0);
  expect(modularity(new UndirectedGraph(), new Map())).toBe(0);
});

it("refuses a partition that leaves a node out", () => {
  expect(() => modularity(twoPairs, new Map([["person:a", 1]]))).toThrow(/person:b is in no community/);
});
