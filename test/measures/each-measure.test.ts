import { describe, expect, it } from "vitest";
import { measureAll } from "../../src/measures/all-measures.js";
import { betweenness } from "../../src/measures/betweenness.js";
import { closeness } from "../../src/measures/closeness.js";
import { clustering } from "../../src/measures/clustering.js";
import { constraint } from "../../src/measures/constraint.js";
import { coreNumber } from "../../src/measures/core-number.js";
import { degree } from "../../src/measures/degree.js";
import { eigenvector } from "../../src/measures/eigenvector.js";
import { harmonicCloseness } from "../../src/measures/harmonic-closeness.js";
import { pagerank } from "../../src/measures/pagerank.js";
import { strength } from "../../src/measures/strength.js";
import { weightedBetweenness } from "../../src/measures/weighted-betweenness.js";
import { numbered, onTies } from "./on-ties.js";

const each = {
  degree,
  strength,
  betweenness,
  weightedBetweenness,
  closeness,
  harmonicCloseness,
  eigenvector,
  pagerank,
  constraint,
  coreNumber,
  clustering,
};

/** A triangle a-b-c, d hanging on c, e alone. */
const kite = onTies(
  [
    ["person:b", "person:a", 2],
    ["person:c", "person:b", 3],
    ["person:a", "person:c", 4],
    ["person:c", "person:d", 5],
  ],
  ["person:e"],
);

describe("each measure", () => {
  it("is what its definition says on a kite and somebody alone", () => {
    const values = (name: keyof typeof each) => [...each[name](kite).values()];
    expect([...degree(kite).keys()]).toEqual(["person:a", "person:b", "person:c", "person:d", "person:e"]);
    expect(values("degree")).toEqual([2, 2, 3, 1, 0]);
    expect(values("strength")).toEqual([6, 5, 12, 5, 0]);
    expect(values("coreNumber")).toEqual([2, 2, 2, 1, 0]);
    expect(values("clustering")).toEqual([1, 1, 1 / 3, 0, 0]);
    expect(values("closeness")).toEqual([(3 / 4) * (3 / 4), (3 / 4) * (3 / 4), 3 / 4, (3 / 4) * (3 / 5), 0]);
    expect(values("harmonicCloseness")).toEqual([2.5 / 4, 2.5 / 4, 3 / 4, 2 / 4, 0]);
    expect(values("constraint").at(3)).toBe(1);
    expect(values("constraint").at(4)).toBe(null);
    const [a] = values("constraint");
    expect(a).toBeCloseTo((2 / 6 + (4 / 6) * (3 / 12)) ** 2 + (4 / 6 + (2 / 6) * (3 / 5)) ** 2, 12);
    const ranks = values("pagerank") as number[];
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 12);
    expect(ranks[4]).toBeCloseTo((0.15 + 0.85 * ranks[4]!) / 5, 12);
  });

  it("is the same alone as with all the others", () => {
    const all = measureAll(kite);
    for (const [name, measure] of Object.entries(each))
      expect([...all.values()].map((measures) => measures[name as keyof typeof each])).toEqual([
        ...measure(kite).values(),
      ]);
    expect([...all.keys()]).toEqual([...degree(kite).keys()]);
  });

  it("takes empty graphs, single actors and graphs without ties", () => {
    for (const measure of Object.values(each)) expect(measure(onTies([]))).toEqual(new Map());
    const alone = { ...Object.fromEntries(Object.keys(each).map((name) => [name, 0])), pagerank: 1, constraint: null };
    expect(measureAll(onTies([], ["person:a"])).get("person:a")).toEqual(alone);
    expect(measureAll(onTies([], ["person:a", "phone:1"])).get("phone:1")).toEqual({ ...alone, pagerank: 0.5 });
  });

  it("takes keys that are names of built-in properties", () => {
    const odd = onTies([
      ["person:__proto__", "phone:constructor"],
      ["phone:constructor", "person:toString"],
    ]);
    expect(betweenness(odd).get("phone:constructor")).toBe(1);
    expect(measureAll(odd).get("person:__proto__")?.degree).toBe(1);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("takes more actors at once than a search has bits", () => {
    // On a ring of 101 everybody reaches two others at each distance up to 50.
    const ring = onTies(Array.from({ length: 101 }, (_, node) => [numbered(node), numbered((node + 1) % 101)]));
    const harmonic = Array.from({ length: 50 }, (_, i) => 2 / (i + 1)).reduce((sum, part) => sum + part) / 100;
    for (const score of closeness(ring).values()) expect(score).toBeCloseTo(100 / (50 * 51), 12);
    for (const score of harmonicCloseness(ring).values()) expect(score).toBeCloseTo(harmonic, 12);
  });
});
