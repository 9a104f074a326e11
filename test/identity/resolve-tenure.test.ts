import fc from "fast-check";
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

  it("lets nobody take a phone that equal records give to several, and leaves room for somebody unnamed", () => {
    const three = resolveTenure([evidence("c", 2), evidence("b", 2), evidence("a", 2)]).get("1")?.[0]?.holders ?? [];
    expect(three.map(({ person }) => person)).toEqual(["person:a", "person:b", "person:c"]);
    expect(new Set(three.map(({ probability }) => probability)).size).toBe(1);
    expect(holderAt(resolveTenure([evidence("c", 2), evidence("a", 2)]), "1", may)).toBeUndefined();
    expect(three.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThan(1);
    const seized = resolveTenure([evidence("a", 3), evidence("z", 0)]).get("1")?.[0]?.holders ?? [];
    expect(seized[0]?.person).toBe("person:z");
  });

  it("takes a person once, with the best basis and every record", () => {
    const [holder, ...others] =
      resolveTenure([evidence("a", 3), { ...evidence("a", 0), cite: "claim:x" }]).get("1")?.[0]?.holders ?? [];
    expect(others).toEqual([]);
    expect(holder).toEqual({
      person: "person:a",
      probability: 0.995013121,
      cites: ["claim:x", "tenure:1/a/"],
      weight: 23,
      lines: [
        { id: "basis", weight: 20, cites: ["claim:x"] },
        { id: "further-records", weight: 3, count: 1, cites: ["tenure:1/a/"] },
      ],
    });
  });

  it("takes a short time inside a longer one for a loan, and tells both", () => {
    const day = "2016-05-11T00:00:00Z";
    const tenures = resolveTenure([evidence("a", 2, may, july), evidence("b", 2, "2016-05-10T00:00:00Z", day)]);
    const [before, lent, after] = tenures.get("1") ?? [];
    expect([before, lent, after].map((segment) => segment?.holders[0].person)).toEqual([
      "person:a",
      "person:b",
      "person:a",
    ]);
    expect(lent?.holders.map(({ lines }) => lines.at(-1)?.id)).toEqual(["lent-to", "lent"]);
    expect(lent?.holders[1]?.probability).toBeGreaterThan(0);
  });

  it("leaves a seizure or an analyst before what is said of a day", () => {
    const tenures = resolveTenure([evidence("a", 1), evidence("b", 2, may, "2016-05-02T00:00:00Z")]);
    expect(holderAt(tenures, "1", may)).toBe("person:a");
  });

  it("adds up to less than one whatever is recorded, and to the sum of its lines", () => {
    const record = fc.record({
      person: fc.constantFrom("a", "b", "c"),
      rank: fc.integer({ min: 0, max: 4 }),
      from: fc.option(fc.constantFrom(may, june), { nil: undefined }),
      to: fc.option(fc.constantFrom(june, july), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), (rows) => {
        for (const segment of resolveTenure(rows.map((r) => evidence(r.person, r.rank, r.from, r.to))).get("1") ?? []) {
          expect(segment.holders.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThan(1);
          for (const { weight, lines } of segment.holders)
            expect(lines.reduce((sum, line) => sum + line.weight, 0)).toBe(weight);
        }
      }),
    );
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
