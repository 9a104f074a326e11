import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyBetween, callsBetween } from "../../src/activity/calls-between.js";
import { logOf, logs } from "./logs.js";

const start = Date.UTC(2016, 4, 1) / 1000;

describe("the calls between two instants", () => {
  it("are those that a search of the whole log finds", () => {
    const second = fc.integer({ min: start - 10, max: start + 9_010 });
    fc.assert(
      fc.property(logs, second, second, (log, from, to) => {
        const calls = logOf(log);
        const found = calls.filter((entry) => entry.start >= from && entry.start < to);
        expect(callsBetween(calls, from, to)).toEqual(found);
        expect(anyBetween(calls, from, to)).toBe(found.length > 0);
      }),
    );
  });
});
