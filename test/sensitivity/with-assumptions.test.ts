import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsOf } from "../../src/findings/findings.js";
import { attributeRecords } from "../../src/identity/attribute-records.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import type { CaseRecords } from "../../src/records/case-records.js";
import type { PersonRef } from "../../src/records/reference.js";
import type { AssumedIdentity, AssumedTenure, Assumption } from "../../src/sensitivity/assumption.js";
import { whatFollows, withAssumptions } from "../../src/sensitivity/with-assumptions.js";
import type { CaseText, Line } from "../records-of.js";
import { recordsOf, statement } from "../records-of.js";

const claim = (predicate: string, subject: string, object: string, more: Line = {}): Line => ({
  predicate,
  subject: `person:${subject}`,
  object,
  ...more,
});

const text: CaseText = {
  sources: ["doubtful,interview,E"],
  calls: ["c1,100,200,2016-05-01T10:00Z,60", "c2,100,200,2016-06-01T10:00Z,60"],
  phones: ["100,d,,,subscriber", "100,k,,,seized", "200,w"],
  statements: [
    statement("s1", [claim("drove", "d", "person:w", { firsthand: false })], {
      source: "doubtful",
      witness: "person:w",
    }),
    statement("s2", [claim("drove", "d2", "person:w"), claim("uses", "d", "phone:300")], { witness: "person:x" }),
  ],
};
const records = recordsOf(text);

const same = (a: PersonRef, b: PersonRef, holds = true): AssumedIdentity => ({
  kind: "identity",
  identity: "same-person",
  a,
  b,
  holds,
});
const tenure = (person: PersonRef, more: Partial<AssumedTenure> = {}): AssumedTenure => ({
  kind: "tenure",
  phone: "phone:100",
  person,
  holds: true,
  ...more,
});
const callers = (of: CaseRecords) => attributeRecords(of, resolveIdentity(of)).calls.map(({ caller }) => caller);

describe("an assumed claim", () => {
  it("weighs in full where it is confirmed", () => {
    const changed = withAssumptions(records, [{ kind: "claim", claim: "claim:s1#1", holds: true }]);
    expect(changed.statements.map(({ id }) => id)).toEqual(["assumed-1", "s1", "s2"]);
    expect(changed.statements[0]).toMatchObject({
      reliability: "A",
      claims: [{ id: "s1#1", firsthand: true, credibility: 1 }],
    });
    expect(changed.statements[1]?.claims).toEqual([]);
    const change = whatFollows(records, [{ kind: "claim", claim: "claim:s1#1", holds: true }])[0];
    expect(change).toMatchObject({ actor: "person:d", before: null, after: "driver", probabilityOf: "driver" });
  });

  it("is left out, and not turned round, where it is denied", () => {
    const changed = withAssumptions(records, [{ kind: "claim", claim: "claim:s2#1", holds: false }]);
    expect(changed.statements[1]?.claims.map(({ id }) => id)).toEqual(["s2#2"]);
    expect(changed.statements[1]?.witness).toBe("person:x");
  });
});

describe("an assumed identity", () => {
  it("is a judgement by assumption", () => {
    const changed = withAssumptions(records, [same("person:d", "person:d2")]);
    expect(changed.judgements).toMatchObject([{ id: "assumed-1", verdict: "yes", by: "assumption" }]);
    expect(resolveIdentity(changed).personOf("person:d2")).toBe("person:d");
    const gone = whatFollows(records, [same("person:d", "person:d2")]).find(({ actor }) => actor === "person:d2");
    expect(gone?.standingAfter ?? null).toBeNull();
  });

  it("takes the place of judgements that contradict it, through others too", () => {
    const judged = recordsOf({
      ...text,
      judgements: [
        { id: "assumed-1", kind: "same-person", a: "person:d", b: "person:d2", verdict: "yes" },
        { id: "j2", kind: "same-person", a: "person:d2", b: "person:k", verdict: "yes" },
        { id: "j3", kind: "same-person", a: "person:x", b: "person:k", verdict: "no" },
      ],
    });
    const apart = resolveIdentity(withAssumptions(judged, [same("person:k", "person:d", false)]));
    expect(apart.confirmed).toEqual([]);
    const together = withAssumptions(judged, [same("person:x", "person:k")]);
    expect(resolveIdentity(together).personOf("person:x")).toBe("person:d");
    expect(together.judgements.find(({ id }) => id === "assumed-2")?.verdict).toBe("yes");
  });
});

describe("an assumed tenure", () => {
  it("gives a phone to somebody against every record, for its time", () => {
    expect(callers(records)).toEqual(["person:k", "person:k"]);
    expect(callers(withAssumptions(records, [tenure("person:d")]))).toEqual(["person:d", "person:d"]);
    const may = { from: "2016-05-01T00:00:00Z", to: "2016-05-31T00:00:00Z" };
    expect(callers(withAssumptions(records, [tenure("person:d", may)]))).toEqual(["person:d", "person:k"]);
  });

  it("takes a phone from somebody, for its time, what claims say included", () => {
    const denied = withAssumptions(records, [tenure("person:k", { holds: false, from: "2016-05-15T00:00:00Z" })]);
    expect(callers(denied)).toEqual(["person:k", "person:d"]);
    const claimed = withAssumptions(records, [tenure("person:d", { phone: "phone:300", holds: false })]);
    expect(claimed.statements.flatMap(({ claims }) => claims.map(({ id }) => id))).toEqual(["s1#1", "s2#1"]);
  });
});

describe("a record that is left out", () => {
  it.each([
    ["call:c1", "calls", 1],
    ["statement:s1", "statements", 1],
    ["source:doubtful", "statements", 1],
    ["tenure:100/k/", "phones", 2],
  ] as const)("%s", (record, list, length) => {
    expect(withAssumptions(records, [{ kind: "left-out", record }])[list]).toHaveLength(length);
  });

  it("may be left out twice over", () => {
    const assumptions = ["claim:s1#1", "statement:s1", "source:doubtful"].map(
      (record): Assumption => ({ kind: "left-out", record }),
    );
    expect(withAssumptions(records, assumptions).statements).toHaveLength(1);
  });
});

describe("withAssumptions", () => {
  it("refuses what is about nothing, and what contradicts itself", () => {
    const refused: readonly (readonly Assumption[])[] = [
      [{ kind: "claim", claim: "claim:none", holds: true }],
      [{ kind: "left-out", record: "call:none" }],
      [{ kind: "left-out", record: "toString:c1" }],
      [same("person:d", "person:none")],
      [same("person:d", "person:d")],
      [tenure("person:none")],
      [tenure("person:d", { from: "2016-05-01T00:00:00Z", to: "2016-05-01T00:00:00Z" })],
      [tenure("person:d", { from: "2016-05-01" })],
      [tenure("person:d"), tenure("person:d", { holds: false })],
      [same("person:d", "person:k"), same("person:k", "person:d", false)],
    ];
    for (const assumptions of refused) expect(() => withAssumptions(records, assumptions)).toThrow(RangeError);
  });

  it("hides whoever the whole records hide", () => {
    const hidden = recordsOf({
      ...text,
      people: [{ id: "k", names: ["Known"], protected: true }],
    });
    const changed = withAssumptions(hidden, [
      { kind: "left-out", record: "person:k" },
      tenure("person:k", { holds: false }),
    ]);
    expect(findingsOf(changed).protectedIds).toEqual(findingsOf(hidden).protectedIds);
    expect(changed.protectedBesides?.names).toEqual(["Known"]);
  });

  it("gives the same for assumptions in any order, and changes nothing that it was given", () => {
    const assumptions: readonly Assumption[] = [
      same("person:d", "person:d2"),
      same("person:x", "person:w", false),
      tenure("person:d2"),
      tenure("person:k", { holds: false }),
      { kind: "claim", claim: "claim:s1#1", holds: true },
      { kind: "left-out", record: "call:c1" },
    ];
    const before = JSON.stringify(records);
    const expected = withAssumptions(records, assumptions);
    fc.assert(
      fc.property(fc.shuffledSubarray([...assumptions], { minLength: assumptions.length }), (shuffled) => {
        expect(withAssumptions(records, [...shuffled, ...shuffled])).toEqual(expected);
      }),
      { seed: 1 },
    );
    expect(JSON.stringify(records)).toBe(before);
    expect(withAssumptions(records, [])).toBe(records);
    expect(whatFollows(records, [])).toEqual([]);
  });
});
