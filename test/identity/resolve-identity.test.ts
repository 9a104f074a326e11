import { describe, expect, it } from "vitest";
import { attributeRecords } from "../../src/identity/attribute-records.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import type { CaseText } from "../records-of.js";
import { recordsOf, statement } from "../records-of.js";

const yes = (id: string, kind: string, a: string, b: string, more = {}) => ({
  id,
  kind,
  a,
  b,
  verdict: "yes",
  by: "x",
  on: "2026-01-02",
  ...more,
});

const ends = (text: CaseText) => {
  const records = recordsOf(text);
  const attribution = attributeRecords(records, resolveIdentity(records));
  return { ends: attribution.calls.map(({ caller, callee }) => [caller, callee]), actors: attribution.actors };
};

describe("confirmed successions", () => {
  const calls = ["c1,100,900,2016-05-02T10:00:00Z,60", "c2,200,900,2016-06-02T10:00:00Z,60"];

  it("give a phone without a holder to the holder of the other", () => {
    expect(
      ends({ calls, phones: ["100,p1"], judgements: [yes("j1", "handset-succession", "phone:100", "phone:200")] }).ends,
    ).toEqual([
      ["person:p1", "phone:900"],
      ["person:p1", "phone:900"],
    ]);
  });

  it("work backwards too, and along a chain", () => {
    const found = ends({
      calls: [...calls, "c3,300,900,2016-07-02T10:00:00Z,60"],
      phones: ["300,p1"],
      judgements: [
        yes("j1", "handset-succession", "phone:100", "phone:200"),
        yes("j2", "handset-succession", "phone:200", "phone:300"),
      ],
    });
    expect(found.ends.map(([caller]) => caller)).toEqual(["person:p1", "person:p1", "person:p1"]);
  });

  it("take the last holder of the earlier phone", () => {
    const found = ends({
      calls,
      phones: ["100,p1,,2016-05-01T00:00:00Z", "100,p2,2016-05-01T00:00:00Z"],
      judgements: [yes("j1", "handset-succession", "phone:100", "phone:200")],
    });
    expect(found.ends.map(([caller]) => caller)).toEqual(["person:p2", "person:p2"]);
  });

  it("make one actor of two phones that nobody is known to hold, under the smaller id", () => {
    const found = ends({ calls, judgements: [yes("j1", "handset-succession", "phone:200", "phone:100")] });
    expect(found.ends.map(([caller]) => caller)).toEqual(["phone:100", "phone:100"]);
    expect(found.actors).toEqual(["phone:100", "phone:900"]);
  });

  it("make one actor of what no holder takes, where both phones are held at other times", () => {
    const found = ends({
      calls: ["c1,200,900,2013-08-25T10:00:00Z,5", "c2,300,900,2013-07-25T10:00:00Z,5"],
      phones: ["200,p1,2013-08-01,2013-08-10", "300,p1,2013-08-11,2013-08-20"],
      judgements: [yes("j1", "handset-succession", "phone:200", "phone:300")],
    });
    expect(found.ends.map(([caller]) => caller)).toEqual(["phone:200", "phone:200"]);
  });

  it("leave two phones with holders of their own alone", () => {
    const found = ends({
      calls,
      phones: ["100,p1", "200,p2"],
      judgements: [yes("j1", "handset-succession", "phone:100", "phone:200")],
    });
    expect(found.ends.map(([caller]) => caller)).toEqual(["person:p1", "person:p2"]);
  });
});

describe("confirmed persons", () => {
  it("are one under the smallest id of a chain, before any phone is given out", () => {
    const found = ends({
      calls: ["c1,100,900,2016-05-02T10:00:00Z,60"],
      phones: ["100,p3"],
      people: [{ id: "p1" }, { id: "p2" }, { id: "p3" }],
      judgements: [
        yes("j1", "same-person", "person:p3", "person:p2"),
        yes("j2", "same-person", "person:p1", "person:p2"),
      ],
    });
    expect(found.ends).toEqual([["person:p1", "phone:900"]]);
    expect(found.actors).toEqual(["person:p1", "phone:900"]);
  });

  it("are not applied where one of them is not in the case", () => {
    const records = recordsOf({
      people: [{ id: "p1" }],
      judgements: [yes("j1", "same-person", "person:p1", "person:p9")],
    });
    expect(resolveIdentity(records).confirmed).toEqual([]);
  });
});

describe("uses claims", () => {
  it("attribute for an instant just that second", () => {
    const found = ends({
      calls: ["c1,100,900,2016-05-02T10:00:00.5Z,60", "c2,100,900,2016-05-02T10:00:01Z,60"],
      statements: [
        statement("s", [{ predicate: "uses", subject: "person:p1", object: "phone:100", on: "2016-05-02T10:00:00Z" }]),
      ],
    });
    expect(found.ends.map(([caller]) => caller)).toEqual(["person:p1", "phone:100"]);
  });
});
