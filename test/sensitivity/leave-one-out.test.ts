import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsOf } from "../../src/findings/findings.js";
import { leaveOneOut } from "../../src/sensitivity/leave-one-out.js";
import { rolesOf } from "../../src/sensitivity/role-pass.js";
import { withoutPhone } from "../../src/sensitivity/without-phone.js";
import { withoutSource } from "../../src/sensitivity/without-source.js";
import { withoutWitness } from "../../src/sensitivity/without-witness.js";
import { simulateCase } from "../../src/simulation/index.js";
import type { CaseText, Line } from "../records-of.js";
import { recordsOf, statement } from "../records-of.js";

const drove = (subject: string, object: string): Line => ({
  predicate: "drove",
  subject: `person:${subject}`,
  object: `person:${object}`,
  credibility: 2,
});

// Two passengers say that d drove them; one of them alone says that k kept them.
const told: CaseText = {
  sources: ["lampedusa,interview,A", "palermo,interview,A"],
  statements: [
    statement("s1", [drove("d", "w1"), { ...drove("k", "w1"), predicate: "housed" }], {
      source: "lampedusa",
      witness: "person:w1",
    }),
    statement("s2", [drove("d", "w2")], { source: "palermo", witness: "person:w2" }),
  ],
};

describe("leaveOneOut", () => {
  it("names the source and the witness behind a role that rests on them alone", () => {
    const records = recordsOf(told);
    expect(rolesOf(records).get("person:k")?.role).toBe("safe-house-keeper");
    const left = leaveOneOut(records);
    expect(left.map((one) => one.left)).toEqual(["person:w1", "person:w2", "source:lampedusa", "source:palermo"]);
    const change = left[0]?.changes.find(({ actor }) => actor === "person:k");
    expect(change).toMatchObject({
      before: "safe-house-keeper",
      after: null,
      standingBefore: "participant",
      standingAfter: null,
      probabilityOf: "safe-house-keeper",
      probabilityAfter: 0,
    });
    expect(change?.probabilityBefore).toBeGreaterThan(0.5);
    // A source with one witness is that witness.
    expect(left[2]?.changes).toEqual(left[0]?.changes);
  });

  it("lets nobody fall whom other witnesses hold up, whichever is left out", () => {
    const more = [
      statement("s3", [drove("d", "w3")], { source: "catania", witness: "person:w3" }),
      statement("s4", [drove("d", "w4")], { source: "trapani", witness: "person:w4" }),
    ];
    const records = recordsOf({ ...told, statements: [...(told.statements ?? []), ...more] });
    expect(rolesOf(records).get("person:d")?.role).toBe("driver");
    const changes = leaveOneOut(records).flatMap((one) => one.changes);
    expect(changes.some(({ actor }) => actor === "person:d")).toBe(false);
  });

  it("looks into the kinds that are asked for", () => {
    const records = recordsOf(told);
    expect(leaveOneOut(records, { kinds: [] })).toEqual([]);
    expect(new Set(leaveOneOut(records, { kinds: ["witness"] }).map(({ kind }) => kind))).toEqual(new Set(["witness"]));
  });

  it("leaves out phones with three calls or more when asked", () => {
    const calls = [1, 2, 3].map((i) => `c${i},a,b,2016-05-0${i}T10:00Z,60`);
    const records = recordsOf({ calls: [...calls, "c4,b,x,2016-05-04T10:00Z,60"] });
    const phones = leaveOneOut(records, { kinds: ["phone"] });
    expect(phones.map(({ left }) => left)).toEqual(["phone:a", "phone:b"]);
    expect(
      phones[0]?.changes.map(({ actor, standingBefore, standingAfter }) => [actor, standingBefore, standingAfter]),
    ).toEqual([
      ["phone:a", "contact", null],
      ["phone:b", "contact", "undetermined"],
    ]);
  });

  it("takes a witness under two ids that are confirmed to be one", () => {
    const records = recordsOf({
      ...told,
      judgements: [{ id: "j1", kind: "same-person", a: "person:w1", b: "person:w2", verdict: "yes" }],
    });
    expect(withoutWitness(records, "person:w2").statements).toEqual([]);
    expect(leaveOneOut(records, { kinds: ["witness"] }).map(({ left }) => left)).toEqual(["person:w1"]);
  });

  it("gives the same whatever the order of the records", () => {
    const more = ["x", "y", "z"].map((who, i) => statement(`t${i}`, [drove(who, "w1")], { witness: `person:${who}` }));
    const calls = [1, 2, 3, 4].map((i) => `c${i},a,b,2016-05-0${i}T10:00Z,60,voice,,,cdr`);
    const [statements, sources] = [
      [...(told.statements ?? []), ...more],
      [...(told.sources ?? []), "cdr,cdr,A"],
    ];
    const expected = leaveOneOut(recordsOf({ calls, sources, statements }));
    expect(expected.length).toBeGreaterThan(4);
    const all = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
    fc.assert(
      fc.property(all(calls), all(sources), all(statements), (calls, sources, statements) => {
        expect(leaveOneOut(recordsOf({ calls, sources, statements }))).toEqual(expected);
      }),
      { numRuns: 20, seed: 1 },
    );
  });
});

describe("rolesOf", () => {
  it("is what findingsOf finds", () => {
    const { records } = simulateCase({ profile: "thin", seed: 2 });
    const whole = [...findingsOf(records).actors].map(([actor, { standing, role, roles }]) => [
      actor,
      standing,
      role,
      roles,
    ]);
    const pass = [...rolesOf(records)].map(([actor, { standing, role, roles }]) => [actor, standing, role, roles]);
    expect(pass).toEqual(whole);
  });
});

describe("what is left out", () => {
  it("changes nothing where there is nothing of it", () => {
    const { records } = simulateCase({ profile: "thin", seed: 1 });
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(withoutSource(records, `none ${name}`)).toBe(records);
        expect(withoutWitness(records, `person:none ${name}`)).toBe(records);
        expect(withoutPhone(records, `phone:none ${name}`)).toBe(records);
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it("is all that a source supplied", () => {
    const records = recordsOf({
      ...told,
      calls: ["c1,a,b,2016-05-01T10:00Z,60,voice,,,palermo", "c2,a,b,2016-05-02T10:00Z,60,voice,,,x"],
      phones: ["a,d,,,subscriber,palermo", "b,k,,,subscriber,x"],
      coverage: ["a,,,palermo", "b,,,x"],
    });
    const left = withoutSource(records, "source:palermo");
    expect(left.calls.map(({ id }) => id)).toEqual(["c2"]);
    expect(left.phones.map(({ phone }) => phone)).toEqual(["b"]);
    expect(left.coverage.map(({ phone }) => phone)).toEqual(["b"]);
    expect(left.statements.map(({ id }) => id)).toEqual(["s1"]);
    expect(left.sources.map(({ id }) => id)).toEqual(["lampedusa"]);
    expect(withoutSource(records, "palermo")).toEqual(left);
  });

  it("keeps a call that another operator recorded, under the other's id", () => {
    const records = recordsOf({
      calls: ["c1,a,b,2016-05-01T10:00:00Z,60,voice,,,ne", "c2,a,b,2016-05-01T10:00:01Z,60,voice,,,ly"],
    });
    expect(records.calls).toHaveLength(1);
    expect(withoutSource(records, "ne").calls).toMatchObject([{ id: "c2", source: "ly" }]);
    expect(withoutSource(records, "ly").calls).toMatchObject([{ id: "c1", source: "ne" }]);
    for (const source of ["ne", "ly"]) expect(withoutSource(records, source).calls[0]).not.toHaveProperty("otherLeg");
    expect(withoutSource(withoutSource(records, "ne"), "ly").calls).toEqual([]);
  });

  it("never takes a witness's protection along", () => {
    const records = recordsOf({
      statements: [
        statement("s1", [drove("d", "w1")], { witness: "person:w1", protected: true, source: "a" }),
        statement("s2", [drove("d", "w1")], { witness: "person:w2", source: "b" }),
      ],
    });
    for (const left of [withoutSource(records, "a"), withoutWitness(records, "person:w1")])
      expect(findingsOf(left).protectedIds.persons).toEqual(new Set(["person:w1"]));
    expect(withoutSource(records, "b").people).toEqual([]);
  });
});
