import { describe, expect, it } from "vitest";
import { corroborate } from "../../src/roles/corroborate.js";
import type { Testimony } from "../../src/roles/testimony.js";

const told = (
  id: string,
  more: {
    grade?: number;
    witness?: string;
    source?: string;
    quote?: string;
    credibility?: number;
    firsthand?: boolean;
    statement?: string;
  } = {},
): Testimony => {
  const { grade = 100, witness, source, quote, credibility, firsthand = true, statement = id } = more;
  return {
    claim: {
      id: `${id}#1`,
      predicate: "drove",
      subject: "person:p",
      firsthand,
      negated: false,
      ...(quote === undefined ? {} : { quote }),
      ...(credibility === undefined ? {} : { credibility }),
    },
    statement: {
      id: statement,
      kind: "interview",
      protected: false,
      claims: [],
      ...(source === undefined ? {} : { source }),
    },
    subject: "person:p",
    object: undefined,
    witness: witness === undefined ? undefined : `person:${witness}`,
    grade,
    cite: `claim:${id}#1`,
  };
};

describe("corroborate", () => {
  it("finds nothing in nothing, nor in claims of no weight", () => {
    expect(corroborate([])).toBeUndefined();
    expect(corroborate([told("a", { grade: 0 })])).toBeUndefined();
  });

  it("adds independent witnesses with decreasing weight, up to a limit", () => {
    const percent = (n: number) =>
      corroborate(Array.from({ length: n }, (_, i) => told(`s${i}`, { witness: `w${i}` })))?.percent;
    expect([1, 2, 3, 4, 5, 9].map(percent)).toEqual([100, 160, 200, 220, 220, 220]);
  });

  it("counts one witness, one statement and one telling once, and cites them all", () => {
    const same = "He drove us in the white car from the garage to the sea";
    expect(corroborate([told("a", { witness: "w" }), told("b", { witness: "w" })])?.percent).toBe(100);
    expect(corroborate([told("a", { statement: "s" }), told("b", { statement: "s" })])?.percent).toBe(100);
    const copied = corroborate([
      told("a", { witness: "v", quote: same }),
      told("b", { witness: "w", quote: `${same}!` }),
    ]);
    expect(copied?.percent).toBe(100);
    expect(copied?.evidence().cites).toEqual(["claim:a#1", "claim:b#1"]);
  });

  it("takes another witness of the same source as half independent", () => {
    expect(
      corroborate([told("a", { witness: "v", source: "x" }), told("b", { witness: "w", source: "x" })])?.percent,
    ).toBe(130);
  });

  it("does not raise what others have confirmed already", () => {
    expect(corroborate([told("a", { grade: 130, credibility: 1 }), told("b", { witness: "w" })])?.percent).toBe(130);
  });

  it("does not depend on the order of the claims", () => {
    const claims = [
      told("a", { witness: "v", grade: 90 }),
      told("b", { witness: "w", grade: 40 }),
      told("c", { witness: "v", grade: 70 }),
    ];
    const [one, other] = [corroborate([...claims].reverse()), corroborate(claims)];
    expect([one?.percent, one?.restsOn, one?.evidence()]).toEqual([other?.percent, 3, other?.evidence()]);
  });

  it("is first-hand where one of them is", () => {
    expect(corroborate([told("a", { firsthand: false }), told("b", { witness: "w" })])?.evidence().firsthand).toBe(
      true,
    );
    expect(corroborate([told("a", { firsthand: false })])?.evidence().firsthand).toBe(false);
    // A weaker telling of the same statement still is a first-hand one.
    const both = [told("a", { firsthand: false, statement: "s" }), told("b", { grade: 5, statement: "s" })];
    expect(corroborate(both)?.evidence().firsthand).toBe(true);
  });
});
