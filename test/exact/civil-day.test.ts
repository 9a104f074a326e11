import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayText, parseDay } from "../../src/exact/civil-day.js";

describe("days", () => {
  it("have the numbers that Date counts", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          expect(dayNumber(year, month, day)).toBe(Date.UTC(year, month - 1, day) / 86_400_000);
        },
      ),
    );
  });

  it("go to a text and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719528, max: 2932896 }), (number) => parseDay(dayText(number)) === number),
    );
  });

  it("that do not exist are none", () => {
    for (const text of ["2013-02-29", "2013-04-31", "2013-00-01", "2013-1-1", "2013-01-01T00:00Z", "13-01-01"]) {
      expect(parseDay(text)).toBeUndefined();
    }
    expect(parseDay("2012-02-29")).toBe(15399);
  });
});
