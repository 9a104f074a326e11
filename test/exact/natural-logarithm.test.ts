import fc from "fast-check";
import { expect, test } from "vitest";
import { naturalLogarithm } from "../../src/exact/natural-logarithm.js";

test("is the logarithm to the last digits", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      const expected = Math.log(x);
      expect(Math.abs(naturalLogarithm(x) - expected)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(expected)));
    }),
  );
  expect(naturalLogarithm(1)).toBe(0);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("%d has none", (x) => {
  expect(() => naturalLogarithm(x)).toThrow(RangeError);
});
