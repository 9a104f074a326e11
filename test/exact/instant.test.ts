import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addSeconds,
  compareInstants,
  instantOfSeconds,
  instantSeconds,
  parseInstant,
} from "../../src/exact/instant.js";

const seconds = fc.integer({ min: -62_167_219_200, max: 253_402_300_799 });
const digits = fc.stringMatching(/^[0-9]{0,30}$/);

/** An instant, and it as a fraction of whole numbers: seconds × 10^30. */
const instants = fc.tuple(seconds, digits).map(([whole, fraction]) => ({
  instant: parseInstant(instantOfSeconds(whole).replace("Z", fraction === "" ? "Z" : `.${fraction}Z`)) ?? "none",
  exact: BigInt(whole) * 10n ** 30n + BigInt(fraction.padEnd(30, "0")),
}));

describe("parseInstant", () => {
  it.for([
    ["2013-08-01T10:00:00Z", "2013-08-01T10:00:00Z"],
    ["2013-08-01T10:00Z", "2013-08-01T10:00:00Z"],
    ["2013-08-01T12:00:00+02:00", "2013-08-01T10:00:00Z"],
    ["2013-08-01T12:00+0200", "2013-08-01T10:00:00Z"],
    ["2013-07-31T23:59:59.500-10:01", "2013-08-01T10:00:59.5Z"],
    ["2013-08-01T10:00:00.000Z", "2013-08-01T10:00:00Z"],
    ["2013-08-01T10:00:00.1234567890123456789Z", "2013-08-01T10:00:00.1234567890123456789Z"],
    ["2012-02-29T00:00:00-00:00", "2012-02-29T00:00:00Z"],
    ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"],
    ["2013-01-01T00:30:00+01:00", "2012-12-31T23:30:00Z"],
  ])("reads %s", ([text, instant]) => {
    expect(parseInstant(text ?? "")).toBe(instant);
  });

  it.for([
    "",
    "2013-08-01",
    "2013-08-01T10:00:00",
    "2013-08-01 10:00:00Z",
    "2013-08-01t10:00:00z",
    "2013-02-29T00:00:00Z",
    "1900-02-29T00:00:00Z",
    "2013-13-01T00:00:00Z",
    "2013-08-00T00:00:00Z",
    "2013-08-01T24:00:00Z",
    "2013-08-01T23:60:00Z",
    "2016-12-31T23:59:60Z",
    "2013-08-01T10:00:00.Z",
    "2013-08-01T10:00:00,5Z",
    "2013-08-01T10:00:00+24:00",
    "2013-08-01T10:00:00+1:00",
    "2013-08-01T10:00:00+01",
    "0000-01-01T00:00:00+00:01",
    "9999-12-31T23:59:59-00:01",
    "２０１３-08-01T10:00:00Z",
    " 2013-08-01T10:00:00Z",
    "2013-08-01T10:00:00Z\n",
  ])("refuses %j", (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it("gives one text to one instant, which it reads again", () => {
    fc.assert(
      fc.property(instants, instants, ({ instant, exact }, other) => {
        expect(parseInstant(instant)).toBe(instant);
        expect(instant === other.instant).toBe(exact === other.exact);
      }),
    );
  });
});

describe("compareInstants", () => {
  it("orders fractions of any length exactly", () => {
    const near = fc.tuple(fc.integer({ min: 0, max: 2 }), digits).map(([whole, fraction]) => ({
      instant: parseInstant(`2013-08-01T10:00:0${whole}${fraction === "" ? "" : `.${fraction}`}Z`) ?? "none",
      exact: BigInt(whole) * 10n ** 30n + BigInt(fraction.padEnd(30, "0")),
    }));
    fc.assert(
      fc.property(near, near, (a, b) => {
        expect(Math.sign(compareInstants(a.instant, b.instant))).toBe(
          a.exact < b.exact ? -1 : a.exact > b.exact ? 1 : 0,
        );
      }),
    );
  });
});

describe("seconds", () => {
  it("are those of 1970", () => {
    expect(instantSeconds("1970-01-01T00:00:00Z")).toBe(0);
    expect(instantSeconds("1969-12-31T23:59:59.5Z")).toBe(-0.5);
    expect(instantSeconds("2013-08-01T10:00:00.25Z")).toBe(Date.UTC(2013, 7, 1, 10) / 1000 + 0.25);
  });

  it("go to an instant and back", () => {
    fc.assert(fc.property(seconds, (whole) => instantSeconds(instantOfSeconds(whole)) === whole));
  });

  it("are added without touching the fraction, and stop at the ends of time", () => {
    expect(addSeconds("2013-12-31T23:59:59.75Z", 2)).toBe("2014-01-01T00:00:01.75Z");
    expect(addSeconds("2013-01-01T00:00:00Z", -1)).toBe("2012-12-31T23:59:59Z");
    expect(addSeconds("9999-12-31T23:59:59.5Z", 1)).toBe("9999-12-31T23:59:59Z");
    expect(() => addSeconds("2013-01-01T00:00:00Z", 0.5)).toThrow(RangeError);
  });
});
