import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedChange, expectedChangeAmong } from "../../src/next-evidence/expected-change.js";

const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe("expectedChange", () => {
  it("is that of a coin which decides all", () => {
    expect(expectedChange(0.5, 1, 0)).toBe(0.5);
    expect(expectedChange(0.25, 1, 0)).toBe(0.375);
  });

  it("is nothing where nothing can be learnt", () => {
    expect(expectedChange(0.3, 0.3, 0.3)).toBe(0);
    expect(expectedChange(0.3, 0.3, 0.9)).toBe(0);
    expect(expectedChange(0.3, 0.5, 0.9)).toBe(0);
  });

  it("lies within 0 and 0.5, whichever outcome comes first", () => {
    fc.assert(
      fc.property(probability, probability, probability, (now, a, b) => {
        const change = expectedChange(now, a, b);
        expect(change).toBeGreaterThanOrEqual(0);
        expect(change).toBeLessThanOrEqual(0.5 + 1e-12);
        expect(expectedChange(now, b, a)).toBe(change);
      }),
      { seed: 1 },
    );
  });

  it("grows as the outcomes part", () => {
    fc.assert(
      fc.property(probability, probability, (low, high) => {
        const now = (low + high) / 2;
        const [a, b] = low < high ? [low, high] : [high, low];
        expect(expectedChange(now, (1 + b) / 2, a / 2)).toBeGreaterThanOrEqual(expectedChange(now, b, a));
      }),
      { seed: 1 },
    );
  });
});

describe("expectedChangeAmong", () => {
  it("counts what raises and what lowers by their means", () => {
    expect(
      expectedChangeAmong(
        -10,
        0,
        new Map([
          [20, 1],
          [0, 1],
        ]),
      ),
    ).toBeCloseTo(expectedChange(0.5, 10 / 11, 1 / 11), 12);
  });

  it("is nothing where all that may be found lies on one side, or where it is", () => {
    expect(expectedChangeAmong(0, 0, new Map([[0, 5]]))).toBe(0);
    expect(
      expectedChangeAmong(
        0,
        0,
        new Map([
          [3, 5],
          [7, 1],
        ]),
      ),
    ).toBe(0);
    expect(expectedChangeAmong(0, 0, new Map())).toBe(0);
  });
});
