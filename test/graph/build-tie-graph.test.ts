import { describe, expect, it } from "vitest";
import { buildTieGraph } from "../../src/graph/build-tie-graph.js";
import type { CountedAttributions } from "../../src/graph/counted-attributions.js";
import { attributeRecords } from "../../src/identity/attribute-records.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import { measureAll } from "../../src/measures/all-measures.js";
import { recordsOf } from "../records-of.js";

const records = recordsOf({
  calls: [
    "c1,100,900,2016-05-02T10:00:00Z,60",
    "c2,100,900,2016-05-03T10:00:00Z,60",
    "c3,200,900,2016-05-03T10:00:00Z,60",
  ],
  ties: ["phone:100,phone:900,4"],
  phones: ["100,p1,,,subscriber", "200,p2,,,seized"],
});

const graphOf = (attributions?: CountedAttributions) => {
  const identity = resolveIdentity(records);
  const attribution = attributeRecords(records, identity);
  return buildTieGraph(records, identity, attribution, attributions === undefined ? {} : { attributions });
};

const strengths = (attributions?: CountedAttributions) =>
  [...measureAll(graphOf(attributions))].map(([actor, { strength, degree }]) => [actor, strength, degree]);

describe("uncertain attributions in the tie graph", () => {
  it("count whole by default", () => {
    expect(strengths()).toEqual(strengths("as-held"));
    expect(strengths()).toEqual([
      ["person:p1", 6, 1],
      ["person:p2", 1, 1],
      ["phone:900", 7, 2],
    ]);
    expect(graphOf().ties.every((tie) => tie.strength === undefined)).toBe(true);
  });

  it("count by their probability, and the tie tells how many calls it rests on all the same", () => {
    const { ties } = graphOf("weighted");
    expect(ties.map(({ calls, strength }) => [calls, strength])).toEqual([
      [6, 4.79543995],
      [1, 0.99009901],
    ]);
    expect(strengths("weighted")[0]?.[1]).toBeCloseTo(4.79543995, 8);
  });

  it("are left out, and nobody vanishes", () => {
    expect(strengths("certain-only")).toEqual([
      ["person:p1", 0, 0],
      ["person:p2", 1, 1],
      ["phone:900", 1, 1],
    ]);
  });
});
