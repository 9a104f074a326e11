import { describe, expect, it } from "vitest";
import type { Overturning } from "../../src/sensitivity/smallest-overturning.js";
import { overturningText } from "../../src/words/overturning.js";

const one = (record: string, records = 1) => ({ record, cites: [], records });
const found: Overturning = {
  role: "driver",
  falls: [one("phone:a", 57), one("statement:s1"), one("statement:s3")],
  becomes: { role: null, standing: "undetermined" },
  moreThan: 2,
  proved: true,
  candidates: 7,
  tried: 30,
};
const said = (overturning: Overturning): string =>
  overturningText(overturning, (reference) => reference.replace("s3", "hidden"))
    .replace(/\s+/g, " ")
    .trim();

describe("overturningText", () => {
  it("says what falls with what, as it may be shown, and how surely it takes no less", () => {
    expect(said(found)).toBe(
      "driver falls if 57 records of phone:a, statement:s1 and statement:hidden fall: then no role, undetermined (the smallest set: no 2 of the 7 things that it rests on suffice)",
    );
    expect(said({ ...found, proved: false, moreThan: 1 })).toContain(
      "(the smallest set found; none of the 7 things that it rests on suffices alone)",
    );
  });

  it("says of one record that it suffices", () => {
    expect(
      said({ ...found, falls: [one("statement:s1")], moreThan: 0, becomes: { role: "guide", standing: null } }),
    ).toBe("driver falls if statement:s1 falls: then guide, named by no other record (one suffices)");
  });

  it("says where nothing overturns it", () => {
    expect(said({ ...found, falls: [], becomes: null, proved: false })).toBe(
      "driver did not fall with anything that was left out: it takes more than 2 of the 7 things that it rests on",
    );
  });
});
