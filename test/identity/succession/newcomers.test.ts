import { describe, expect, it } from "vitest";
import { newcomersOf } from "../../../src/identity/succession/newcomers.js";

/** Phones that change on the days told: given up, or taken into use. */
const changesOf = (days: readonly { readonly down?: number; readonly up?: number }[]) =>
  days.map(({ down, up }) => {
    const on = (day: number | undefined): Float64Array =>
      Float64Array.from({ length: 60 }, (_, i) => (i === day ? 1 : 0));
    return { down: on(down), up: on(up), downMass: down === undefined ? 0 : 1, upMass: up === undefined ? 0 : 1 };
  });

const pair = (later: number, alike: number) => ({ earlier: 0, later, alike });

describe("newcomersOf", () => {
  const sameWeek = newcomersOf(changesOf([{ down: 20 }, { up: 21 }, { up: 22 }, { up: 23 }]));

  it("takes away what others who begin in the same week and look as much alike would have said", () => {
    const [first] = sameWeek([pair(1, 20), pair(2, 20), pair(3, 20)], []);
    expect(first).toBeLessThanOrEqual(-19);
    expect(first).toBeGreaterThanOrEqual(-21);
  });

  it("takes nothing away where the others look like strangers, or nobody else begins in that week", () => {
    expect(sameWeek([pair(1, 20), pair(2, -10), pair(3, -10)], [])).toEqual([0, 0, 0]);
    const apart = newcomersOf(changesOf([{ down: 20 }, { up: 21 }, { up: 50 }, { up: 40 }]));
    expect(apart([pair(1, 20), pair(2, 20), pair(3, 20)], [])[0]).toBe(0);
  });

  it("does not count those whose beginning another succession explains", () => {
    const explained = [2, 3].map((later) => ({ earlier: 9, later, probability: 1 }));
    expect(sameWeek([pair(1, 20), pair(2, 20), pair(3, 20)], explained)[0]).toBe(0);
  });
});
