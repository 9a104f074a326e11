import { describe, expect, it } from "vitest";
import { findingsOf } from "../../src/findings/findings.js";
import { builtInModel } from "../../src/roles/built-in-model.js";
import { caseView } from "../../src/roles/case-view.js";
import type { RoleModel } from "../../src/roles/model.js";
import { findIndicators, weighRoles } from "../../src/roles/weigh.js";
import type { Line } from "../records-of.js";
import { recordsOf, statement } from "../records-of.js";

const [first, otherwise] = ["told-of-first-clearly", "told-of-otherwise-clearly"];
const told = new Set(["said-to-have-driven", "said-to-have-recruited"]);

/** Driving told of by 20 dB a record at full grade, recruiting by 10; leads of 5 dB and more weigh 7, lags −3. */
const model: RoleModel = {
  ...builtInModel,
  indicators: builtInModel.indicators
    .filter(({ id }) => told.has(id) || id === first || id === otherwise)
    .map((one) => {
      if (one.id === "said-to-have-driven") return { ...one, weights: new Map([["driver", 20]]) };
      if (one.id === "said-to-have-recruited") return { ...one, weights: new Map([["recruiter", 10]]) };
      const far = Number.POSITIVE_INFINITY;
      const roles = (weight: number) => new Map(builtInModel.roles.map(({ id }) => [id, weight]));
      return one.id === first
        ? { ...one, weights: roles(7), lead: { least: 5, below: far } }
        : { ...one, weights: roles(-3), lead: { least: -far, below: -4 } };
    }),
};

const claim = (predicate: string, i: number): Line =>
  statement(`${predicate}${i}`, [{ predicate, subject: "person:p", object: `person:m${i}`, credibility: 1 }], {
    witness: `person:w${i}`,
    reliability: "A",
  });

const weighed = (statements: readonly Line[]) => {
  const view = caseView(findingsOf(recordsOf({ statements }), { model }));
  const roles = weighRoles(model, model.roles, findIndicators(model, view, "person:p"));
  return new Map(roles.map((one) => [one.role.id, one]));
};
const lines = (role: ReturnType<typeof weighed>, id: string) =>
  role.get(id)?.weighed.map(({ indicator, weight }) => `${indicator.id} ${weight}`);

describe("what is told of one part beside the others", () => {
  it("weighs for the part told of most, and against every other", () => {
    const roles = weighed([claim("drove", 1), claim("recruited", 2)]);
    expect(lines(roles, "driver")).toContain(`${first} 7`);
    expect(lines(roles, "recruiter")).toContain(`${otherwise} -3`);
    expect(lines(roles, "organizer")).toEqual([`${otherwise} -3`]);
  });

  it("rests on the records of the part that leads", () => {
    const roles = weighed([claim("drove", 1), claim("recruited", 2)]);
    for (const id of ["driver", "recruiter"]) {
      const step = roles.get(id)?.weighed.find(({ indicator }) => indicator.basis === "comparison");
      expect(step?.finding.evidence().cites).toEqual(["claim:drove1#1"]);
      expect(step?.finding.evidence().voices).toEqual(["person:w1"]);
    }
  });

  it("adds up, and is nothing where nothing is told", () => {
    const driver = weighed([claim("drove", 1)]).get("driver");
    expect(driver?.weight).toBe(driver?.weighed.reduce((sum, { weight }) => sum + weight, driver.role.prior));
    expect(lines(weighed([claim("called", 1)]), "driver")).toEqual([]);
  });
});

describe("being told of in another part", () => {
  it("makes a part less probable without contradicting it", () => {
    const actor = findingsOf(
      recordsOf({ statements: [1, 2, 3].map((i) => claim("drove", i)).concat(claim("recruited", 4)) }),
      {
        model: builtInModel,
      },
    ).actors.get("person:p");
    expect(actor?.role).toBe("driver");
    expect(actor?.cautions).not.toContain("contradicted");
  });
});
