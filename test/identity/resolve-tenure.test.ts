import { describe, expect, it } from "vitest";
import { holderAt, holderThroughout, soleHolder } from "../../src/identity/holder-of.js";
import { resolveTenure } from "../../src/identity/resolve-tenure.js";
import type { TenureEvidence } from "../../src/identity/tenure-evidence.js";

const evidence = (person: string, rank: number, from?: string, to?: string, phone = "1"): TenureEvidence => ({
  phone,
  person: `person:${person}`,
  rank,
  cite: `tenure:${phone}/${person}/${from ?? ""}`,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const [may, june, july] = ["2016-05-01T00:00:00Z", "2016-06-01T00:00:00Z", "2016-07-01T00:00:00Z"];

describe("resolveTenure", () => {
  it("cuts overlapping tenures where the holders change, and leaves gaps out", () => {
    const tenures = resolveTenure([
      evidence("a", 3, may, june),
      evidence("b", 0, june, july),
      evidence("c", 3, undefined, may),
    ]);
    expect(tenures.get("1")?.map(({ from, to, holders }) => [from, to, holders[0].person])).toEqual([
      [undefined, may, "person:c"],
      [may, june, "person:a"],
      [june, july, "person:b"],
    ]);
    const gap = resolveTenure([evidence("a", 0, undefined, may), evidence("b", 0, june)]);
    expect(holderAt(gap, "1", may)).toBeUndefined();
    expect(holderAt(gap, "1", "2016-05-15T00:00:00Z")).toBeUndefined();
    expect(holderAt(gap, "1", june)).toBe("person:b");
  });

  it("ranks bases, then person ids, and never gives the first less than one half", () => {
    const three = resolveTenure([evidence("c", 2), evidence("b", 2), evidence("a", 2)]).get("1")?.[0]?.holders ?? [];
    expect(three.map(({ person }) => person)).toEqual(["person:a", "person:b", "person:c"]);
    expect(three[0]?.probability).toBeGreaterThanOrEqual(0.5);
    expect(three.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(1);
    const seized = resolveTenure([evidence("a", 3), evidence("z", 0)]).get("1")?.[0]?.holders ?? [];
    expect(seized[0]?.person).toBe("person:z");
  });

  it("takes a person once, with the best basis and every record", () => {
    const [holder, ...others] =
      resolveTenure([evidence("a", 3), { ...evidence("a", 0), cite: "claim:x" }]).get("1")?.[0]?.holders ?? [];
    expect(others).toEqual([]);
    expect(holder).toEqual({ person: "person:a", probability: 0.99, cites: ["claim:x", "tenure:1/a/"] });
  });

  it("ignores an empty tenure", () => {
    expect(resolveTenure([evidence("a", 0, may, may)]).get("1")).toEqual([]);
  });
});

describe("who takes a phone", () => {
  const tenures = resolveTenure([evidence("a", 1, may, june), evidence("b", 1, june, july)]);

  it("is one person throughout, or nobody", () => {
    expect(holderThroughout(tenures, "1", { from: may, to: june })).toBe("person:a");
    expect(holderThroughout(tenures, "1", { from: may, to: july })).toBeUndefined();
    expect(holderThroughout(tenures, "1", { from: june, to: "2016-08-01T00:00:00Z" })).toBeUndefined();
    expect(holderThroughout(tenures, "1", { from: june, to: june })).toBe("person:b");
  });

  it("is the sole holder only where nobody else ever held it", () => {
    expect(soleHolder(tenures, "1")).toBeUndefined();
    expect(soleHolder(resolveTenure([evidence("a", 1, may, june)]), "1")).toBe("person:a");
    expect(soleHolder(tenures, "2")).toBeUndefined();
  });
});
