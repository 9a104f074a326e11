import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallestSet } from "../../src/sensitivity/smallest-set.js";

type Some = readonly number[];

/** Which of all sets of some values overturn, by a bit each; leaving out more need not overturn more. */
const anything = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    does: fc.array(fc.boolean(), { minLength: 1 << size, maxLength: 1 << size }),
    left: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }),
    most: fc.integer({ min: size, max: 40 }),
  }),
);

const bits = (some: Some): number => some.reduce((sum, value) => sum | (1 << value), 0);
const sizeOf = (set: number): number => set.toString(2).replaceAll("0", "").length;

describe("smallestSet", () => {
  it("finds a set that overturns, says truly which sizes overturn nothing, and stays within its tries", () => {
    fc.assert(
      fc.property(anything, ({ size, does, left, most }) => {
        const values = Array.from({ length: size }, (_, i) => i);
        const overturns = (some: Some): boolean => does[bits(some)] === true;
        const singles = new Map(values.map((v) => [v, { overturns: overturns([v]), left: left[v] ?? 0 }]));
        const asked: number[] = [];
        const { found, moreThan, tried } = smallestSet(values, singles, most, (some) => {
          asked.push(bits(some));
          return { overturns: overturns(some), left: 0 };
        });
        if (found.length > 0) expect(overturns(found)).toBe(true);
        const sets = Array.from({ length: 1 << size }, (_, set) => set).filter((set) => sizeOf(set) > 0);
        expect(sets.some((set) => sizeOf(set) <= moreThan && does[set] === true)).toBe(false);
        if (found.length > 0) expect(moreThan).toBeLessThan(found.length);
        expect(new Set(asked).size).toBe(asked.length);
        expect(tried).toBe(size + asked.length);
        expect(tried).toBeLessThanOrEqual(Math.max(most, size));
        // With tries for every set, the smallest is found, and known to be.
        if (most < 1 << size) return;
        const smallest = Math.min(...sets.filter((set) => does[set]).map(sizeOf));
        if (smallest === Number.POSITIVE_INFINITY) expect([found, moreThan]).toEqual([[], size]);
        else expect([found.length, moreThan]).toEqual([smallest, smallest - 1]);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it("drops what is not needed beside the others", () => {
    const values = ["a", "b", "c", "d"];
    const singles = new Map(values.map((value, i) => [value, { overturns: false, left: i }]));
    const search = smallestSet(values, singles, 100, (some) => ({
      overturns: some.includes("b") && some.includes("d"),
      left: 0,
    }));
    expect(search.found).toEqual(["b", "d"]);
    expect(search.moreThan).toBe(1);
  });

  it("claims nothing where values were not tried by themselves", () => {
    const singles = new Map([["a", { overturns: false, left: 0 }]]);
    expect(smallestSet(["a", "b"], singles, 1, () => ({ overturns: true, left: 0 }))).toEqual({
      found: [],
      moreThan: 0,
      tried: 1,
    });
    expect(smallestSet([], new Map(), 10, () => ({ overturns: true, left: 0 }))).toEqual({
      found: [],
      moreThan: 0,
      tried: 0,
    });
  });
});
