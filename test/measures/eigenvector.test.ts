import { describe, expect, it } from "vitest";
import { eigenvector } from "../../src/measures/eigenvector.js";
import { numbered, onTies } from "./on-ties.js";

const path = (from: number, to: number, strength = 1): (readonly [string, string, number])[] =>
  Array.from({ length: to - from }, (_, i) => [numbered(from + i), numbered(from + i + 1), strength]);

const clique = (from: number, size: number, strength = 1): (readonly [string, string, number])[] =>
  Array.from({ length: size }, (_, i) => i).flatMap((i) =>
    Array.from({ length: i }, (_, j) => [numbered(from + j), numbered(from + i), strength] as const),
  );

/** How far the scores are from being what their neighbours demand, relative to each score: 0 for the eigenvector. */
const spread = (scores: ReadonlyMap<string, number>, ties: readonly (readonly [string, string, number])[]): number => {
  const sums = new Map<string, number>();
  for (const [a, b, strength] of ties) {
    sums.set(a, (sums.get(a) ?? 0) + strength * scores.get(b)!);
    sums.set(b, (sums.get(b) ?? 0) + strength * scores.get(a)!);
  }
  const ratios = [...sums].map(([node, sum]) => sum / scores.get(node)!);
  return (Math.max(...ratios) - Math.min(...ratios)) / Math.max(...ratios);
};

/** The same numbers for the same graph, without the engine's own generator. */
const scattered = (nodes: number, ties: number, most: number): (readonly [string, string, number])[] => {
  let state = 12345;
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const found = new Map<string, readonly [string, string, number]>();
  for (let node = 1; node < nodes; node += 1) found.set(`${next(node)} ${node}`, [numbered(0), numbered(node), 1]);
  const list: (readonly [string, string, number])[] = [...found.keys()].map((pair) => {
    const [a, b] = pair.split(" ").map(Number);
    return [numbered(a!), numbered(b!), 1 + next(most)];
  });
  const known = new Set(found.keys());
  while (list.length < ties) {
    const [a, b] = [next(nodes), next(nodes)];
    if (a >= b || known.has(`${a} ${b}`)) continue;
    known.add(`${a} ${b}`);
    list.push([numbered(a), numbered(b), 1 + next(most)]);
  }
  return list;
};

describe("eigenvector", () => {
  it("is 0 without ties", () => {
    expect(eigenvector(onTies([]))).toEqual(new Map());
    expect([...eigenvector(onTies([], ["person:a", "person:b"])).values()]).toEqual([0, 0]);
  });

  it("takes the largest component, of equally large ones that with the smallest key", () => {
    const scores = eigenvector(onTies([...path(5, 6, 100), ...path(1, 2), ...path(3, 4)]));
    expect([...scores.values()]).toEqual([1, 1, 0, 0, 0, 0]);
  });

  it("is right on a path of 5,000, where iteration alone would take a million rounds", () => {
    const scores = eigenvector(onTies(path(1, 4999)));
    for (const node of [1, 2, 100, 2500, 4000, 4999]) {
      const expected = Math.sin((Math.PI * node) / 5000) / Math.sin(Math.PI / 2);
      expect(scores.get(numbered(node))! / expected).toBeCloseTo(1, 9);
    }
  });

  it("is as precise on small scores as on great ones", () => {
    const ties = [...clique(0, 6, 1000), ...path(5, 60)];
    expect(spread(eigenvector(onTies(ties)), ties)).toBeLessThan(1e-9);
    expect(eigenvector(onTies(ties)).get(numbered(60))).toBeLessThan(1e-100);
  });

  it("tells two like groups far apart from two unlike ones", () => {
    const alike = [...clique(0, 10), ...path(9, 60), ...clique(60, 10)];
    const both = eigenvector(onTies(alike));
    for (let i = 0; i < 9; i += 1) expect(both.get(numbered(69 - i))! / both.get(numbered(i))!).toBeCloseTo(1, 6);
    const unlike = [...alike.slice(0, -1), [alike.at(-1)![0], alike.at(-1)![1], 1.000001] as const];
    const one = eigenvector(onTies(unlike));
    expect(one.get(numbered(69))!).toBeGreaterThan(0.98);
    expect(one.get(numbered(0))!).toBeLessThan(1e-30);
  });

  it("is right on graphs too dense to eliminate", () => {
    for (const most of [1, 6, 1_000_000]) {
      const ties = scattered(3000, 18_000, most);
      expect(spread(eigenvector(onTies(ties)), ties)).toBeLessThan(1e-9);
    }
  });

  it("is right on a dense graph with long tails", () => {
    const ties = [
      ...scattered(2000, 14_000, 50),
      ...path(1999, 2100),
      ...path(10_000, 10_100),
      [numbered(5), numbered(10_000), 3] as const,
    ];
    expect(spread(eigenvector(onTies(ties)), ties)).toBeLessThan(1e-9);
  });
});
