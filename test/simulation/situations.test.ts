import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/simulation/profiles.js";
import { type SimulatedCase, simulateCase } from "../../src/simulation/simulate-case.js";

const some = (profile: Profile): readonly SimulatedCase[] =>
  [31, 32, 33, 34].map((seed) => simulateCase({ seed, profile, size: 0.5 }));

const WEEKS = 12 * 86400;

describe("situations that the method is asked about", () => {
  const typical = some("typical");
  const humans = typical.flatMap(({ truth }) => truth.humans);
  const noted = (note: string): number => humans.filter(({ notes }) => notes.includes(note)).length;

  it("whole crews change phones in one week", () => {
    const largest = typical.map(({ truth }) => {
      const crewOf = new Map(truth.humans.map(({ id, crew }) => [id, crew]));
      const starts = new Map<string, number[]>();
      for (const { kind, b } of truth.identities) {
        const tenure = truth.phones.find(({ phone }) => kind === "handset-succession" && phone === b);
        const crew = tenure === undefined ? undefined : crewOf.get(tenure.human);
        if (tenure !== undefined && crew !== undefined) starts.set(crew, [...(starts.get(crew) ?? []), tenure.from]);
      }
      const together = [...starts.values()].map((all) => all.filter((one) => Math.abs(one - all[0]!) < WEEKS).length);
      return Math.max(0, ...together);
    });
    expect(Math.max(...largest)).toBeGreaterThanOrEqual(4);
  });

  it("people are written down twice in other spellings and scripts", () => {
    const spellings = typical.flatMap(({ records, truth }) => {
      const names = new Map(records.people.map(({ id, names: own }) => [`person:${id}`, own[0]]));
      return truth.identities
        .filter(({ kind }) => kind === "same-person")
        .map(({ a, b }) => [names.get(a as `person:${string}`), names.get(b as `person:${string}`)] as const);
    });
    expect(spellings.filter(([a, b]) => a !== undefined && b !== undefined && a !== b).length).toBeGreaterThan(5);
    expect(spellings.some((pair) => pair.some((name) => name !== undefined && !/\p{Script=Latin}/u.test(name)))).toBe(
      true,
    );
  });

  it("two people have one name", () => {
    expect(humans.some(({ notes }) => notes.some((note) => note.startsWith("has the name of")))).toBe(true);
    // Two people of one name stay two: no identity of the truth joins ids of different humans.
    for (const { truth } of typical) {
      const humanOf = new Map<string, string>(
        truth.humans.flatMap(({ id, persons }) => persons.map((person) => [person, id] as const)),
      );
      for (const { kind, a, b } of truth.identities)
        if (kind === "same-person") expect(humanOf.get(a), `${a} ${b}`).toBe(humanOf.get(b));
    }
  });

  it("lives do not fit one box", () => {
    for (const note of ["boss who hides", "boss who talks to everyone", "loud aide", "aide who rides along"])
      expect(noted(note), note).toBeGreaterThan(0);
    for (const note of ["former passenger", "serves several crews", "made to steer", "hawala", "taxi", "shop"])
      expect(noted(note), note).toBeGreaterThan(0);
  });

  it("phones pass between people, and some are shared", () => {
    const users = typical.flatMap(({ truth }) => {
      const byPhone = new Map<string, Set<string>>();
      for (const { phone, human } of truth.phones) byPhone.set(phone, (byPhone.get(phone) ?? new Set()).add(human));
      return [...byPhone.values()];
    });
    expect(users.some(({ size }) => size > 1)).toBe(true);
  });

  it("a hostile case has keys that programs mistake for something else", () => {
    const keys = some("hostile").flatMap(({ records }) => records.people.map(({ id }) => id));
    expect(keys.some((key) => !/^p\d+$/.test(key))).toBe(true);
  });

  it("calls alone come without statements, and no list says who is what", () => {
    for (const { records } of some("calls-only")) {
      expect(records.statements).toEqual([]);
      expect(records.people.flatMap(({ status }) => status)).toEqual([]);
    }
  });
});
