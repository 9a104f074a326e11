import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { betweenness } from "../../src/measures/betweenness.js";
import { weightedBetweenness } from "../../src/measures/weighted-betweenness.js";
import { numbered, onTies } from "./on-ties.js";

for (const [name, measure] of Object.entries({ betweenness, weightedBetweenness })) {
  describe(name, () => {
    it("is 0 below three actors", () => {
      expect(measure(onTies([]))).toEqual(new Map());
      expect([...measure(onTies([], ["person:a"])).values()]).toEqual([0]);
      expect([...measure(onTies([["person:a", "person:b"]])).values()]).toEqual([0, 0]);
    });

    it("counts the pairs that stand on either side on a path with parallel ties", () => {
      // Measured with the library's own index for multigraphs, every actor here gets the same.
      const graph = new MultiDirectedGraph();
      for (const node of "abcde") graph.addNode(`person:${node}`);
      for (const [a, b] of ["ab", "ab", "ab", "bc", "cd", "de"]) graph.addEdge(`person:${a}`, `person:${b}`);
      expect([...measure(graph).values()].map((share) => share * 6)).toEqual([0, 3, 4, 3, 0]);
    });

    it("shares a pair among all its shortest paths", () => {
      const square = onTies([
        ["person:a", "person:b"],
        ["person:b", "person:c"],
        ["person:c", "person:d"],
        ["person:d", "person:a"],
      ]);
      expect([...measure(square).values()].map((share) => share * 3)).toEqual([0.5, 0.5, 0.5, 0.5]);
    });

    it("counts more shortest paths than a double can hold", () => {
      // A chain of 1,300 diamonds has 2^1300 shortest paths from end to end.
      const diamonds = 1300;
      const graph = onTies(
        Array.from({ length: diamonds }, (_, d) =>
          [
            [3 * d, 3 * d + 1],
            [3 * d, 3 * d + 2],
            [3 * d + 1, 3 * d + 3],
            [3 * d + 2, 3 * d + 3],
          ].map(([a, b]) => [numbered(a!), numbered(b!)] as const),
        ).flat(),
      );
      const scores = measure(graph);
      const order = 3 * diamonds + 1;
      const pairs = ((order - 1) * (order - 2)) / 2;
      // By hand: what lies left of a joint times what lies right of it, and half of that of its two sides for each way around.
      const joint = 3 * 650;
      const left = joint;
      expect((scores.get(numbered(joint))! * pairs) / (left * (order - 1 - left) + 0.5 + 0.5)).toBeCloseTo(1, 9);
      expect((scores.get(numbered(joint + 1))! * pairs) / (((left + 1) * (order - left - 3)) / 2)).toBeCloseTo(1, 9);
    });
  });
}

describe("weightedBetweenness", () => {
  it("takes strong ties for short ones", () => {
    const graph = onTies([
      ["person:a", "person:b", 1],
      ["person:a", "person:c", 3],
      ["person:c", "person:b", 3],
    ]);
    expect([...weightedBetweenness(graph).values()]).toEqual([0, 0, 1]);
  });

  it("takes paths for equally short whose exact lengths are equal, not their doubles", () => {
    // 1/6 + 1/3 and 1/4 + 1/4, and 1/10 + 1/10 + 1/10 against 3/10: their doubles differ.
    const graph = onTies([
      ["person:a", "person:b", 6],
      ["person:b", "person:d", 3],
      ["person:a", "person:c", 4],
      ["person:c", "person:d", 4],
      ["person:e", "person:f", 10],
      ["person:f", "person:g", 10],
      ["person:g", "person:h", 10],
      ["person:e", "person:i", 5],
      ["person:i", "person:h", 10],
    ]);
    const scores = weightedBetweenness(graph);
    expect(scores.get("person:b")! * 28).toBeCloseTo(0.5, 12);
    expect(scores.get("person:c")! * 28).toBeCloseTo(0.5, 12);
  });

  it("tells very strong ties apart", () => {
    const graph = onTies([
      ["person:a", "person:b", 1_000_000],
      ["person:b", "person:d", 999_999],
      ["person:a", "person:c", 1_000_000],
      ["person:c", "person:d", 1_000_000],
    ]);
    expect(weightedBetweenness(graph).get("person:b")).toBe(0);
    expect(weightedBetweenness(graph).get("person:c")! * 3).toBe(1);
  });

  it("bears strengths of very different size", () => {
    const graph = onTies([
      ["person:a", "person:b", 1e9],
      ["person:b", "person:c", 1e-9],
      ["person:c", "person:d", 1],
      ["person:d", "person:a", 1e-9],
      ["person:d", "person:e", 1e9],
    ]);
    // By hand: a between b and {d, e}; b between a and c; d between e and the three others.
    expect([...weightedBetweenness(graph).values()].map((share) => share * 6)).toEqual([2, 1, 0, 3, 0]);
  });
});
