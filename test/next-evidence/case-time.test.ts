import { describe, expect, it } from "vitest";
import { caseTime, liesIn, shareOf, timeNotCovered } from "../../src/next-evidence/case-time.js";
import { recordsOf } from "../records-of.js";

const time = { from: "2016-05-01T00:00:00Z", to: "2016-05-11T00:00:00Z" };

it("runs from the first to the last instant that calls, sums and events tell of", () => {
  const records = recordsOf({
    calls: ["c1,a,b,2016-05-03T10:00Z,60"],
    ties: ["phone:a,phone:c,2,,,2016-05-02T00:00Z,2016-05-02T09:00Z"],
    events: [{ id: "e", kind: "departure", at: "2016-05-09" }],
  });
  expect(caseTime(records)).toEqual({ from: "2016-05-02T00:00:00Z", to: "2016-05-10T00:00:00Z" });
  expect(caseTime(recordsOf({}))).toBeUndefined();
});

describe("timeNotCovered", () => {
  it("is what no row reaches into, before, between and after", () => {
    const gaps = timeNotCovered(time, [
      { from: "2016-05-02T00:00:00Z", to: "2016-05-04T00:00:00Z" },
      { from: "2016-05-03T00:00:00Z", to: "2016-05-05T00:00:00Z" },
      { from: "2016-05-07T00:00:00Z", to: "2016-05-09T00:00:00Z" },
    ]);
    expect(gaps.map(({ from, to }) => `${from.slice(8, 10)}-${to.slice(8, 10)}`)).toEqual(["01-02", "05-07", "09-11"]);
    expect(shareOf(time, gaps)).toBeCloseTo(0.5, 12);
  });

  it("is nothing under an open row, and all of it under none", () => {
    expect(timeNotCovered(time, [{}])).toEqual([]);
    expect(timeNotCovered(time, [])).toEqual([time]);
    expect(timeNotCovered(time, [{ from: "2017-01-01T00:00:00Z" }])).toEqual([time]);
  });
});

it("finds a day, or an instant, in a stretch", () => {
  const day = { from: "2016-05-02T00:00:00Z", to: "2016-05-03T00:00:00Z" };
  const instant = { from: "2016-05-02T12:00:00Z", to: "2016-05-02T12:00:00Z" };
  expect([day, instant].map((at) => liesIn(at, time))).toEqual([true, true]);
  const before = { from: "2016-04-01T00:00:00Z", to: "2016-05-01T00:00:00Z" };
  expect([day, instant].map((at) => liesIn(at, before))).toEqual([false, false]);
});
