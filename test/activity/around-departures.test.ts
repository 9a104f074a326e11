import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callsBefore, coastsOf, departuresOf } from "../../src/activity/around-departures.js";
import { recordsOf } from "../records-of.js";
import { logOf, logs } from "./logs.js";

const start = Date.UTC(2016, 4, 1) / 1000;

describe("the calls before departures", () => {
  it("are those that a search of the whole log finds", () => {
    const departures = fc
      .array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 6 })
      .map((seconds) =>
        [...seconds]
          .sort((x, y) => x - y)
          .map((at, i) => ({ event: { id: `e${i}`, kind: "departure" } as const, from: start + at, to: start + at })),
      );
    fc.assert(
      fc.property(logs, departures, fc.constantFrom(1, 2), (log, boats, hours) => {
        const calls = logOf(log);
        const found = boats.map((departure) => ({
          departure,
          calls: calls.filter((one) => one.start >= departure.from - hours * 3600 && one.start < departure.from),
        }));
        expect(callsBefore(calls, boats, hours)).toEqual(found.filter((one) => one.calls.length > 0));
      }),
    );
  });
});

describe("the coasts that departures left from", () => {
  it("are the cells within 60 km of their place, and none of a place without cells", () => {
    const { events, cells } = recordsOf({
      cells: ["here,33,12,zuwara", "near,33.1,12.1", "far,32,15,misrata"],
      events: [
        { id: "e1", kind: "departure", at: "2016-05-02", place: "zuwara" },
        { id: "e2", kind: "departure", at: "2016-05-03", place: "nowhere" },
        { id: "e3", kind: "departure", at: "2016-05-04" },
        { id: "e4", kind: "landing", at: "2016-05-05", place: "misrata" },
      ],
    });
    const { byPlace, all } = coastsOf(departuresOf(events), new Map(cells.map((cell) => [cell.id, cell])));
    expect([...byPlace.keys()]).toEqual(["zuwara", "nowhere"]);
    expect([...(byPlace.get("zuwara") ?? [])].sort()).toEqual(["here", "near"]);
    expect(all).toEqual(byPlace.get("zuwara"));
  });
});
