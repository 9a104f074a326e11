import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/records/claim.js";
import type { Statement } from "../../src/records/statement.js";
import type { Provenance } from "../../src/roles/grading.js";
import { gradeOf } from "../../src/roles/grading.js";

const claim = (more: Partial<Claim> = {}): Claim => ({
  id: "c",
  predicate: "drove",
  subject: "person:p",
  firsthand: true,
  negated: false,
  ...more,
});
const said = (more: Partial<Statement> = {}): Statement => ({
  id: "s",
  kind: "interview",
  protected: false,
  claims: [],
  ...more,
});
const unknown: Provenance = { sourceReliability: undefined, coAccused: false, ofThemselves: false };

describe("gradeOf", () => {
  it("is the product of reliability and credibility", () => {
    expect(gradeOf(claim({ credibility: 2 }), said({ reliability: "A" }), unknown)).toBe(100);
    expect(gradeOf(claim({ credibility: 3 }), said({ reliability: "B" }), unknown)).toBe(86);
    expect(gradeOf(claim({ credibility: 5 }), said({ reliability: "E" }), unknown)).toBe(5);
  });

  it("assumes neither trust nor distrust where nobody graded: as F and 6", () => {
    expect(gradeOf(claim(), said(), unknown)).toBe(
      gradeOf(claim({ credibility: 6 }), said({ reliability: "F" }), unknown),
    );
  });

  it("lets the statement's own grade win over its source's", () => {
    const poor = { ...unknown, sourceReliability: "E" } as const;
    expect(gradeOf(claim({ credibility: 2 }), said({ reliability: "A" }), poor)).toBe(100);
    expect(gradeOf(claim({ credibility: 2 }), said(), poor)).toBe(25);
  });

  it("halves hearsay or more", () => {
    const full = gradeOf(claim({ credibility: 2 }), said({ reliability: "A" }), unknown);
    expect(
      gradeOf(claim({ credibility: 2, firsthand: false }), said({ reliability: "A" }), unknown),
    ).toBeLessThanOrEqual(full / 2);
  });

  it("discounts a co-accused of others, and a denial of one's own part", () => {
    const graded = said({ reliability: "A" });
    expect(gradeOf(claim({ credibility: 2 }), graded, { ...unknown, coAccused: true })).toBe(70);
    expect(gradeOf(claim({ credibility: 2 }), graded, { ...unknown, coAccused: true, ofThemselves: true })).toBe(100);
    expect(gradeOf(claim({ credibility: 2, negated: true }), graded, { ...unknown, ofThemselves: true })).toBe(30);
  });

  it("weighs how the statement was taken", () => {
    const taken = said({
      reliability: "A",
      conditions: { interpreters: ["ti>ar", "ar>it"], benefitPromised: true, identification: "single-photo" },
    });
    expect(gradeOf(claim({ credibility: 2 }), taken, unknown)).toBe(38);
    expect(
      gradeOf(claim({ credibility: 2 }), said({ reliability: "A", conditions: { interpreters: ["ti>it"] } }), unknown),
    ).toBe(100);
  });
});
