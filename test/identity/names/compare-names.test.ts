import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compareNames } from "../../../src/identity/names/compare-names.js";
import { labelledPairs } from "./labelled-names.js";

const judged = labelledPairs.map((pair) => ({ ...pair, ...compareNames(pair.a, pair.b) }));

/** Precision and recall of taking pairs from a likeness on for one name. */
const figuresAt = (threshold: number) => {
  const taken = judged.filter(({ likeness }) => likeness >= threshold);
  const right = taken.filter(({ same }) => same).length;
  const all = judged.filter(({ same }) => same).length;
  return { threshold, precision: taken.length === 0 ? 1 : right / taken.length, recall: right / all };
};

describe("the table of labelled pairs", () => {
  it("has at least 300, of both kinds", () => {
    expect(labelledPairs.length).toBeGreaterThanOrEqual(300);
    expect(labelledPairs.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(100);
  });

  it("is told apart: precision and recall at each threshold", () => {
    const table = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6].map(figuresAt);
    if (process.env.FAISCEAU_FIGURES !== undefined) {
      for (const { threshold, precision, recall } of table)
        console.info(`${threshold.toFixed(2)}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
      for (const { a, b, same, likeness, level } of judged)
        if (same !== likeness >= 0.8)
          console.info(`${same ? "missed" : "taken"}: ${a} | ${b} ${likeness.toFixed(2)} ${level}`);
    }
    const at = (threshold: number) => table.find((row) => row.threshold === threshold);
    expect(at(0.8)?.precision).toBeGreaterThanOrEqual(0.95);
    expect(at(0.8)?.recall).toBeGreaterThanOrEqual(0.85);
  });
});

describe("compareNames", () => {
  test.each(labelledPairs.filter(({ a, b, same }) => !same && ![a, b].some((name) => /\p{Script=Latin}/u.test(name))))(
    "$a and $b are two names",
    ({ a, b }) => {
      expect(["identical", "same", "part"]).not.toContain(compareNames(a, b).level);
    },
  );

  it("never likens names that it cannot read", () => {
    for (const [a, b] of [
      ["Иван", "Пётр"],
      ["王", "王"],
      ["Mohamed", "Иван"],
      ["", "Mohamed"],
      ["123", "123"],
    ] as const)
      expect(compareNames(a, b)).toEqual({ level: "not-comparable", likeness: 0, agreed: [] });
  });

  it("says the same whichever name comes first", () => {
    const word = fc.constantFrom(...labelledPairs.flatMap(({ a, b }) => [a, b]));
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [one, other] = [compareNames(a, b), compareNames(b, a)];
        expect(one.level).toBe(other.level);
        expect(one.likeness).toBeCloseTo(other.likeness, 12);
      }),
    );
  });

  it("takes every name for itself, without its title too", () => {
    for (const { a } of labelledPairs) {
      expect(compareNames(a, a).level).toBe("identical");
      expect(compareNames(a, `El Hadj ${a}`).level).toBe("identical");
    }
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (a, b) => {
        const { likeness } = compareNames(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });
});
