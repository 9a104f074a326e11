import { describe, expect, it } from "vitest";
import { probabilityOfDecibans } from "../../src/exact/decibans.js";

describe("probabilityOfDecibans", () => {
  it.for([
    [0, 0.5],
    [10, 10 / 11],
    [-10, 1 / 11],
    [17, 0.9804376961274],
    [-20, 1 / 101],
    [3, 0.6661394245831],
    [4000, 1],
    [-4000, 0],
  ])("of %d dB", ([weight = 0, probability = 0]) => {
    expect(probabilityOfDecibans(weight)).toBeCloseTo(probability, 12);
  });

  it("rises with the weight, and is what is left of the opposite", () => {
    for (let k = -150; k < 150; k++) {
      expect(probabilityOfDecibans(k + 1)).toBeGreaterThan(probabilityOfDecibans(k));
      expect(probabilityOfDecibans(k) + probabilityOfDecibans(-k)).toBeCloseTo(1, 14);
    }
  });

  it("takes whole decibans only", () => {
    for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => probabilityOfDecibans(wrong)).toThrow(RangeError);
  });
});
