import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseRecords } from "../../src/records/case-records.js";
import { leaveOutRecord } from "../../src/sensitivity/leave-out-record.js";
import { rolesOf } from "../../src/sensitivity/role-pass.js";
import { mostSetsTried, smallestOverturning } from "../../src/sensitivity/smallest-overturning.js";
import { withoutPhone } from "../../src/sensitivity/without-phone.js";
import { simulateCase } from "../../src/simulation/index.js";
import type { CaseText, Line } from "../records-of.js";
import { recordsOf, statement } from "../records-of.js";

const told = (predicate: string, subject: string, object: string): Line => ({
  predicate,
  subject: `person:${subject}`,
  object: `person:${object}`,
  credibility: 2,
});

// Two drivers: one whom a single passenger names, another whom four name.
const drivers: CaseText = {
  statements: [
    statement("s0", [told("housed", "k", "w0")], { witness: "person:w0", reliability: "A" }),
    ...[1, 2, 3, 4].map((i) =>
      statement(`s${i}`, [told("drove", "d", `w${i}`)], { witness: `person:w${i}`, reliability: "A" }),
    ),
  ],
};

const without = (records: CaseRecords, falls: readonly { readonly record: string }[]): CaseRecords =>
  falls.reduce(
    (left, { record }) =>
      record.startsWith("phone:") ? withoutPhone(left, record as `phone:${string}`) : leaveOutRecord(left, record),
    records,
  );

const simulated = [1, 2].map((seed) => simulateCase({ profile: "thin", seed, size: 0.3 }).records);

describe("smallestOverturning", () => {
  it("names the statement without which a role falls, and what the person then becomes", () => {
    const found = smallestOverturning(recordsOf(drivers)).get("person:k");
    expect(found).toEqual({
      role: "safe-house-keeper",
      falls: [{ record: "statement:s0", cites: ["claim:s0#1"], records: 1 }],
      becomes: { role: null, standing: null },
      moreThan: 0,
      proved: true,
      candidates: 1,
      tried: 1,
    });
  });

  it("takes as many statements as a role needs to fall, and says that fewer do not suffice", () => {
    const records = recordsOf(drivers);
    const found = smallestOverturning(records).get("person:d");
    expect(found?.proved).toBe(true);
    expect(found?.falls.length).toBeGreaterThan(1);
    expect(found?.moreThan).toBe((found?.falls.length ?? 0) - 1);
    for (const dropped of found?.falls ?? []) {
      const fewer = found?.falls.filter((one) => one !== dropped) ?? [];
      expect(rolesOf(without(records, fewer)).get("person:d")?.role).toBe("driver");
    }
  });

  it("lets all call records of a phone fall as one", () => {
    const { records } = simulateCase({ profile: "typical", seed: 2, size: 0.2 });
    const found = [...smallestOverturning(records)].filter(([actor]) => actor.startsWith("phone:"));
    expect(found.length).toBeGreaterThan(0);
    for (const [actor, { falls, becomes }] of found) {
      const calls = records.calls.filter(({ caller, callee }) => [caller, callee].includes(actor.slice(6)));
      expect(falls).toEqual([{ record: actor, cites: [], records: calls.length }]);
      expect(becomes).toEqual({ role: null, standing: null });
    }
  });

  it("names what overturns the role by whole inference, and nobody without a role", () => {
    let more = 0;
    for (const records of simulated) {
      const before = rolesOf(records);
      const found = smallestOverturning(records);
      expect([...found.keys()]).toEqual([...before].filter(([, { role }]) => role !== null).map(([actor]) => actor));
      for (const [actor, { role, falls, becomes, candidates, tried, moreThan, proved }] of found) {
        expect(role).toBe(before.get(actor)?.role);
        expect(tried).toBeLessThanOrEqual(mostSetsTried);
        expect(proved).toBe(falls.length > 0 && falls.length === moreThan + 1);
        expect(falls.length).toBeLessThanOrEqual(candidates);
        if (falls.length === 0) continue;
        const after = rolesOf(without(records, falls)).get(actor);
        expect(after?.role ?? null).not.toBe(role);
        expect(becomes).toEqual({ role: after?.role ?? null, standing: after?.standing ?? null });
        if (!proved || falls.length < 2) continue;
        more += 1;
        for (const dropped of falls) {
          const fewer = without(
            records,
            falls.filter((one) => one !== dropped),
          );
          expect(rolesOf(fewer).get(actor)?.role, `${actor} without ${dropped.record}`).toBe(role);
        }
      }
    }
    expect(more).toBeGreaterThan(0);
  });

  it("tells whoever asks about one what it tells of all", () => {
    const [records] = simulated;
    if (records === undefined) return;
    const all = smallestOverturning(records);
    for (const [actor, found] of [...all].slice(0, 3))
      expect([...smallestOverturning(records, { actors: [actor, "person:nobody"] })]).toEqual([[actor, found]]);
  });

  it("does not change with statements about others", () => {
    const others = statement("t1", [told("drove", "x", "y")], { witness: "person:z" });
    const more = recordsOf({ ...drivers, statements: [...(drivers.statements ?? []), others] });
    const [before, after] = [smallestOverturning(recordsOf(drivers)), smallestOverturning(more)];
    for (const [actor, found] of before) expect(after.get(actor)).toEqual(found);
  });

  it("gives the same whatever the order of the records", () => {
    const calls = [1, 2, 3, 4].map((i) => `c${i},a,b,2016-05-0${i}T10:00Z,60,voice`);
    const phones = ["a,d,,,subscriber", "b,k,,,subscriber"];
    const statements = [...(drivers.statements ?? [])];
    const expected = smallestOverturning(recordsOf({ calls, phones, statements }));
    expect(expected.size).toBeGreaterThan(1);
    const all = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(all(calls), all(phones), all(statements), (calls, phones, statements) => {
        expect(smallestOverturning(recordsOf({ calls, phones, statements }))).toEqual(expected);
      }),
      { numRuns: 15, seed: 1 },
    );
  });
});
