import { describe, expect, it } from "vitest";
import { roundSignificant } from "../../src/exact/round-significant.js";

describe("roundSignificant", () => {
  it.for([
    [1 / 3, 0.333333333],
    [2 / 3, 0.666666667],
    [123456789.4, 123456789],
    [1234567891, 1234567890],
    [1.5e-30, 1.5e-30],
    [-0.1234567894, -0.123456789],
    [7, 7],
  ])("%d", ([x = 0, rounded]) => {
    expect(roundSignificant(x)).toBe(rounded);
  });

  it("knows no negative zero", () => {
    expect(Object.is(roundSignificant(-0), 0)).toBe(true);
  });
});
