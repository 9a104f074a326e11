import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kendallTau } from "../../src/sensitivity/kendall-tau.js";
import { midRanks } from "../../src/sensitivity/mid-ranks.js";
import { missingDataIntervals } from "../../src/sensitivity/missing-data-intervals.js";
import { recordsOf } from "../records-of.js";

// A hub with many calls to each of ten contacts, and two of these that speak once.
const calls = Array.from({ length: 40 }, (_, i) => `c${i},hub,x${i % 10},2016-05-${10 + (i % 18)}T10:00Z,60`);
const star = recordsOf({ calls: [...calls, "d1,x1,x2,2016-05-01T10:00Z,60"] });

describe("missingDataIntervals", () => {
  it("tells which ranks stand and which do not", () => {
    const found = missingDataIntervals(star, { measures: ["strength", "degree"], loss: [0.5, 0.1] });
    expect(found.map(({ measure, loss }) => [measure, loss])).toEqual([
      ["degree", 0.1],
      ["degree", 0.5],
      ["strength", 0.1],
      ["strength", 0.5],
    ]);
    for (const { ranks } of found)
      expect(ranks[0]).toEqual({ actor: "phone:hub", rank: 1, low: 1, median: 1, high: 1 });
    const x1 = found[1]?.ranks.find(({ actor }) => actor === "phone:x1");
    expect(x1).toMatchObject({ rank: 2.5 });
    expect(x1?.high).toBeGreaterThan(x1?.low ?? Number.NaN);
    const [little, much] = found.map(({ tau }) => tau?.median ?? Number.NaN);
    expect(little).toBeGreaterThan(much ?? Number.NaN);
  });

  it("keeps every rank where nothing is lost", () => {
    for (const { tau, ranks } of missingDataIntervals(star, { loss: [0], draws: 2 })) {
      expect(tau).toEqual({ low: 1, median: 1, high: 1 });
      for (const { rank, low, median, high } of ranks) expect([low, median, high]).toEqual([rank, rank, rank]);
    }
  });

  it("gives the same for the same seed, and other draws for another", () => {
    expect(missingDataIntervals(star)).toEqual(missingDataIntervals(star));
    expect(missingDataIntervals(star)).not.toEqual(missingDataIntervals(star, { seed: 100 }));
  });

  it("loses calls that are already added up, and no claims", () => {
    const records = recordsOf({
      ties: ["phone:a,phone:b,1", "phone:b,phone:c,1", "phone:c,phone:d,1", "phone:b,phone:d,1"],
      statements: [
        {
          id: "s1",
          kind: "interview",
          claims: [{ id: "s1#1", predicate: "met", subject: "person:p", object: "person:q" }],
        },
      ],
    });
    const [half] = missingDataIntervals(records, { measures: ["degree"], loss: [0.5] });
    const interval = (who: string) => half?.ranks.find(({ actor }) => actor === who);
    expect(interval("phone:b")?.rank).toBe(1);
    expect(interval("phone:b")?.high).toBeGreaterThan(1);
    // They keep their tie, so that nobody without one is ever above them.
    expect(interval("person:p")?.high).toBeLessThanOrEqual(6);
  });

  it("says nothing of a ranking that tells nobody apart, and refuses what it cannot draw", () => {
    const pair = recordsOf({ calls: ["c1,a,b,2016-05-01T10:00Z,60"] });
    for (const { tau } of missingDataIntervals(pair)) expect(tau).toBeNull();
    expect(missingDataIntervals(recordsOf({}), { measures: ["degree"], loss: [0.1] })[0]?.ranks).toEqual([]);
    expect(() => missingDataIntervals(pair, { loss: [1] })).toThrow(RangeError);
    expect(() => missingDataIntervals(pair, { draws: 0 })).toThrow(RangeError);
    expect(() => missingDataIntervals(pair, { seed: 0.5 })).toThrow(RangeError);
  });
});

/** From the definition, pair by pair. */
const tauByPairs = (x: readonly number[], y: readonly number[]): number | undefined => {
  let [agreement, inX, inY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [Math.sign(x[i]! - x[j]!), Math.sign(y[i]! - y[j]!)];
      agreement += a * b;
      inX += Math.abs(a);
      inY += Math.abs(b);
    }
  return inX === 0 || inY === 0 ? undefined : agreement / Math.sqrt(inX * inY);
};

describe("kendallTau", () => {
  it("is what its definition says, equal ranks included", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 40 }), (points) => {
        const [x, y] = [points.map(([a]) => a), points.map(([, b]) => b)];
        expect(kendallTau(Float64Array.from(x), Float64Array.from(y))).toBe(tauByPairs(x, y));
      }),
      { seed: 1 },
    );
  });
});

describe("midRanks", () => {
  it("gives equal values the mean of their ranks", () => {
    expect([...midRanks(Float64Array.of(1, 5, 1, 7, 1))]).toEqual([4, 2, 4, 1, 4]);
    expect([...midRanks(new Float64Array(0))]).toEqual([]);
  });
});
