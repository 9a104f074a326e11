import { describe, expect, it } from "vitest";
import { PROFILES, type Profile } from "../../src/simulation/profiles.js";
import { simulateCase } from "../../src/simulation/simulate-case.js";

const profiles = Object.keys(PROFILES) as Profile[];

describe.each(profiles)("a small %s case", (profile) => {
  const made = simulateCase({ seed: 11, profile, size: 0.2 });

  it("is the same for the same seed, and another for another", () => {
    expect(simulateCase({ seed: 11, profile, size: 0.2 })).toEqual(made);
    expect(simulateCase({ seed: 12, profile, size: 0.2 }).files.get("calls.csv")).not.toBe(made.files.get("calls.csv"));
  });

  it("keeps the contract: no row error, no note", () => {
    expect(made.records.problems).toEqual([]);
    expect(made.records.notes).toEqual([]);
    expect(made.records.calls.length).toBeGreaterThan(50);
  });

  it("accounts for every person and every phone", () => {
    const persons = new Set(made.truth.humans.flatMap((human) => human.persons));
    const phones = new Set<string>(made.truth.phones.map(({ phone }) => phone));
    for (const { id } of made.records.people) expect(persons).toContain(`person:${id}`);
    for (const { person } of made.records.phones) expect(persons).toContain(`person:${person}`);
    for (const { claims } of made.records.statements)
      for (const { subject } of claims) expect(persons).toContain(subject);
    for (const { caller, callee } of made.records.calls) {
      expect(phones).toContain(`phone:${caller}`);
      expect(phones).toContain(`phone:${callee}`);
    }
  });

  it("gives each human one actor, and roles to those alone who played one", () => {
    const actors = made.truth.humans.map(({ actor }) => actor);
    expect(new Set(actors).size).toBe(actors.length);
    for (const { standing, roles, coerced } of made.truth.humans)
      if (standing !== "participant") expect(roles.length > 0).toBe(coerced);
  });
});
