import { expect, it } from "vitest";
import { nextEvidence } from "../../src/next-evidence/next-evidence.js";
import { recordsOf } from "../records-of.js";

it("asks nothing about an identity left unsure of somebody who is not in the case", () => {
  const records = recordsOf({
    people: [{ id: "p1" }],
    calls: ["c1,1,2,2013-08-05T10:00:00Z,60"],
    judgements: [{ id: "j1", kind: "same-person", a: "person:p1", b: "person:gone", verdict: "unsure" }],
  });
  expect(nextEvidence(records, { kinds: ["identity"] })).toEqual([]);
});
