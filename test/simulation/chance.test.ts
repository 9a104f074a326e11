import { describe, expect, it } from "vitest";
import { chanceOf } from "../../src/simulation/chance.js";

const many = (draw: () => number): readonly number[] => Array.from({ length: 20000 }, draw).sort((a, b) => a - b);
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const at = (values: readonly number[], share: number): number => values[Math.floor(values.length * share)]!;

describe("chance", () => {
  const chance = chanceOf(5);

  it("waits exponentially: the mean asked for, the median ln 2 of it", () => {
    const waits = many(() => chance.waiting(10));
    expect(mean(waits)).toBeCloseTo(10, 0);
    expect(at(waits, 0.5)).toBeCloseTo(10 * Math.LN2, 0);
  });

  it("counts as Poisson does: mean and variance alike", () => {
    const counts = many(() => chance.count(3));
    const average = mean(counts);
    expect(average).toBeCloseTo(3, 1);
    expect(mean(counts.map((one) => (one - average) ** 2))).toBeCloseTo(3, 0);
  });

  it("varies by factors around 1, log-normally", () => {
    const factors = many(() => chance.factor(0.8));
    expect(at(factors, 0.5)).toBeCloseTo(1, 1);
    expect(at(factors, 0.8413)).toBeCloseTo(Math.exp(0.8), 1);
  });

  it("rounds so that the mean stays", () => {
    expect(mean(many(() => chance.rounded(2.3)))).toBeCloseTo(2.3, 1);
  });

  it("weighs", () => {
    const picked = many(() => chance.weighted([0, 1, 2], (one) => one));
    expect(picked.filter((one) => one === 0)).toEqual([]);
    expect(picked.filter((one) => one === 2).length / picked.length).toBeCloseTo(2 / 3, 1);
  });

  it("refuses to pick from nothing", () => {
    expect(() => chance.pick([])).toThrow(RangeError);
  });
});
