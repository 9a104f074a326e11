import { describe, expect, it } from "vitest";
import { numberingPlanOf } from "../../src/next-evidence/calling-codes.js";

describe("numberingPlanOf", () => {
  it.each([
    ["+21891000001", { state: "LY" }],
    ["+22790000001", { state: "NE" }],
    ["+2010000001", { state: "EG" }],
    ["+393200000001", { state: "IT" }],
    ["+33600000001", { state: "FR" }],
    ["+262692000001", { state: "FR" }],
    ["+77010000001", { state: "KZ" }],
    ["+79010000001", { state: "RU" }],
    ["+59995000001", { state: "CW" }],
    ["+881600000001", { operator: "Iridium" }],
    ["+8821600000001", { operator: "Thuraya" }],
    ["+8821000000001", {}],
    // Shared by the states of the North American plan, unassigned, or no E.164 number.
    ["+12025550100", {}],
    ["+38344000001", {}],
    ["+21091000001", {}],
    ["21891000001", {}],
    ["0021891000001", {}],
    ["+218 91 000", {}],
    ["200", {}],
    ["constructor", {}],
    ["", {}],
  ])("%s", (key, plan) => {
    expect(numberingPlanOf(key)).toEqual(plan);
  });
});
