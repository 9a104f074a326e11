import { expect, it } from "vitest";
import { chanceOf } from "../../src/simulation/chance.js";
import { drawConstants } from "../../src/simulation/constants.js";
import { PROFILES, type Profile } from "../../src/simulation/profiles.js";
import { type Constant, RANGES, type Range } from "../../src/simulation/ranges.js";

const tables: readonly (readonly [string, Range])[] = [
  ...Object.entries(RANGES),
  ...Object.entries(PROFILES).flatMap(([profile, { ranges }]) =>
    Object.entries(ranges).map(([name, range]) => [`${name} in ${profile}`, range] as const),
  ),
];

// What every case may show in any share says nothing of behaviour.
const FREE = new Set(["coverageTold"]);

it.each(tables)("%s: what is outside lies outside", (name, { wide, outside }) => {
  expect(wide[0]).toBeLessThan(wide[1]);
  expect(outside.length).toBeGreaterThan(0);
  if (FREE.has(name)) return;
  for (const [low, high] of outside) {
    expect(low).toBeLessThan(high);
    expect(high <= wide[0] || low >= wide[1]).toBe(true);
  }
});

it("draws every constant anew for each seed, within its range", () => {
  for (const profile of Object.keys(PROFILES) as Profile[]) {
    const [one, other] = [3, 4].map((seed) => drawConstants(chanceOf(seed), profile, "wide"));
    for (const name of Object.keys(RANGES) as Constant[]) {
      const { wide }: Range = PROFILES[profile].ranges[name] ?? RANGES[name];
      expect(one?.[name]).not.toBe(other?.[name]);
      expect(one?.[name]).toBeGreaterThanOrEqual(wide[0]);
      expect(one?.[name]).toBeLessThan(wide[1]);
    }
  }
});
