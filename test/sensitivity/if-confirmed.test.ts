import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { proposeIdentities } from "../../src/identity/propose-identities.js";
import type { CaseRecords } from "../../src/records/case-records.js";
import type { Judgement } from "../../src/records/judgement.js";
import { ifConfirmed, triedByDefault } from "../../src/sensitivity/if-confirmed.js";
import { rolesOf } from "../../src/sensitivity/role-pass.js";
import { simulateCase } from "../../src/simulation/index.js";
import { recordsOf, statement } from "../records-of.js";

const { records } = simulateCase({ profile: "thin", seed: 2 });
const proposals = proposeIdentities(records).slice(0, 6);

const judged = (verdict: Judgement["verdict"], { kind, a, b }: Pick<Judgement, "kind" | "a" | "b">): CaseRecords => ({
  ...records,
  judgements: [{ id: "j1", kind, a, b, verdict }],
});
const shownIn = (some: CaseRecords) =>
  new Map([...rolesOf(some)].map(([actor, { role, standing }]) => [actor, { role, standing }] as const));

const drivers = (judgements: readonly Judgement[] = []) =>
  recordsOf({
    people: ["p4", "p31"].map((id) => ({ id, names: ["Issa Malam Oumarou"] })),
    statements: [1, 2, 3].map((n) =>
      statement(
        `s${n}`,
        [{ predicate: "drove", subject: `person:${n === 3 ? "p31" : "p4"}`, object: `person:w${n}`, credibility: 2 }],
        { witness: `person:w${n}`, reliability: "A" },
      ),
    ),
    judgements: judgements.map((one) => ({ ...one })),
  });
const cautioned = (some: CaseRecords, identitiesTried?: number) =>
  analyze(some, identitiesTried === undefined ? {} : { identitiesTried })
    .actors.filter(({ cautions }) => cautions.includes("identity-uncertain"))
    .map(({ id }) => id);

describe("ifConfirmed", () => {
  it("finds what the same judgement does", () => {
    const before = shownIn(records);
    let found = 0;
    for (const { proposal, changes } of ifConfirmed(records, proposals)) {
      const after = shownIn(judged("yes", proposal));
      const told = new Map(changes.map((change) => [change.actor, change] as const));
      found += changes.length;
      for (const { becomes, after: role, standingAfter } of changes)
        expect(after.get(becomes)).toEqual({ role, standing: standingAfter });
      for (const [actor, now] of before) {
        const then = after.get(actor);
        if (then === undefined) continue;
        const moved = now.role !== then.role || (now.standing === "participant") !== (then.standing === "participant");
        expect(told.has(actor), actor).toBe(moved);
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  it("needs not try a rejection, which changes no role", () => {
    const before = shownIn(records);
    for (const proposal of proposals) {
      expect(shownIn(judged("no", proposal))).toEqual(before);
      expect(shownIn(judged("unsure", proposal))).toEqual(before);
    }
  });
});

describe("triedByDefault", () => {
  it("goes by the calls and claims that each pass goes through", () => {
    expect(triedByDefault(drivers())).toBe(Math.floor(50_000 / 3));
    expect(triedByDefault(records)).toBeLessThan(50_000 / records.calls.length);
  });
});

describe("the caution identity-uncertain", () => {
  it("marks the role that would change if an open proposal were accepted, and no other", () => {
    expect(cautioned(drivers())).toEqual(["person:p31"]);
    const [identity] = analyze(drivers()).identities;
    expect(identity?.ifConfirmed).toEqual([{ actor: "person:p31", role: "driver", standing: "participant" }]);
  });

  it("goes with what is decided, and stays with what is not", () => {
    const decided = (verdict: Judgement["verdict"]) =>
      drivers([{ id: "j1", kind: "same-person", a: "person:p31", b: "person:p4", verdict }]);
    expect(cautioned(decided("yes"))).toEqual([]);
    expect(cautioned(decided("no"))).toEqual([]);
    expect(cautioned(decided("unsure"))).toEqual(["person:p31"]);
  });

  it("is not given on what was not tried, which the document says", () => {
    expect(cautioned(drivers(), 0)).toEqual([]);
    const { options, identities } = analyze(drivers(), { identitiesTried: 0 });
    expect(options.identitiesTried).toBe(0);
    expect(identities.map(({ ifConfirmed }) => ifConfirmed)).toEqual([undefined]);
    expect(() => analyze(drivers(), { identitiesTried: -1 })).toThrow(RangeError);
  });

  it("compares a phone that goes to somebody with that person", () => {
    const all = analyze(records, { identitiesTried: 6 });
    const told = all.identities.flatMap(({ ifConfirmed: changes = [] }) => changes);
    expect(told.length).toBeGreaterThan(0);
    for (const { actor } of told)
      expect(all.actors.find(({ id }) => id === actor)?.cautions).toContain("identity-uncertain");
  });
});
