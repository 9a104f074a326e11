import { describe, expect, it } from "vitest";
import { builtInModel } from "../../src/roles/built-in-model.js";
import { weightTable } from "../../src/roles/weight-table.js";

const ids = builtInModel.indicators.map(({ id }) => id);

describe("the built-in model", () => {
  it("names every indicator once", () => {
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it("has an indicator for every row of the fitted table", () => {
    const known = new Set(ids);
    expect(weightTable.map(([id]) => id).filter((id) => id !== "prior" && !known.has(id))).toEqual([]);
  });

  it("weighs in whole decibans, and lets no list or register speak for a part", () => {
    for (const { id, basis, weights } of builtInModel.indicators)
      for (const [role, weight] of weights) {
        expect(Number.isInteger(weight), `${id} ${role}`).toBe(true);
        if (basis === "file" && role !== "passenger") expect(weight, `${id} ${role}`).toBeLessThanOrEqual(0);
      }
  });

  it("lets no denial incriminate", () => {
    for (const { id, denies, weights } of builtInModel.indicators)
      if (denies === true)
        for (const [role, weight] of weights) if (role !== "passenger") expect(weight, id).toBeLessThanOrEqual(0);
  });
});
