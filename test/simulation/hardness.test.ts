import { describe, expect, it } from "vitest";
import { hardnessOf } from "../../src/simulation/hardness.js";
import { simulateCase } from "../../src/simulation/simulate-case.js";

const mean = (values: readonly (number | boolean)[]): number =>
  values.reduce<number>((sum, one) => sum + Number(one), 0) / values.length;

// The bounds hold over 20 cases of size 1 (scripts/hardness.mjs prints them); fewer and smaller ones here, with room for chance.
describe("typical cases are as hard as the real thing", () => {
  const hard = Array.from({ length: 8 }, (_, i) => {
    const { records, truth } = simulateCase({ seed: 200 + i, profile: "typical", size: 0.4 });
    return hardnessOf(records, truth);
  });

  it("seldom has an organizer on the busiest phone or among the five of highest betweenness", () => {
    expect(mean(hard.map((one) => one.organizerIsBusiest))).toBeLessThanOrEqual(0.25);
    expect(mean(hard.map((one) => one.organizerAmongTopBetweenness))).toBeLessThanOrEqual(0.5);
  });

  it("has claims for about half of the role-holders, first-hand ones for fewer", () => {
    expect(mean(hard.map((one) => one.toldOf))).toBeGreaterThan(0.35);
    expect(mean(hard.map((one) => one.toldOf))).toBeLessThan(0.65);
    expect(mean(hard.map((one) => one.toldOfFirsthand))).toBeLessThan(0.5);
  });

  it("knows some role-holders by a phone alone, and one crew member in seven is an organizer", () => {
    expect(mean(hard.map((one) => one.phoneOnly))).toBeGreaterThan(0.12);
    expect(mean(hard.map((one) => one.phoneOnly))).toBeLessThan(0.33);
    expect(mean(hard.map((one) => one.organizerShare))).toBeGreaterThan(0.1);
    expect(mean(hard.map((one) => one.organizerShare))).toBeLessThan(0.2);
  });

  it("ties people of one stage far more often than others", () => {
    expect(mean(hard.map((one) => one.sameStageTies))).toBeGreaterThan(3);
  });
});
