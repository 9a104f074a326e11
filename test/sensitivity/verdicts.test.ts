import { describe, expect, it } from "vitest";
import { findingsOf } from "../../src/findings/findings.js";
import { leaveOneOut } from "../../src/sensitivity/leave-one-out.js";
import type { Verdict } from "../../src/sensitivity/role-changes.js";
import { roleChanges } from "../../src/sensitivity/role-changes.js";
import { verdictsOf } from "../../src/sensitivity/verdicts.js";
import { withoutSource } from "../../src/sensitivity/without-source.js";
import { withoutWitness } from "../../src/sensitivity/without-witness.js";
import { simulateCase } from "../../src/simulation/index.js";

const plain = (actors: ReadonlyMap<string, Verdict>) =>
  [...actors].map(([actor, { standing, role, roles }]) => [
    actor,
    standing,
    role,
    roles.map(({ role, probability }) => [role, probability]),
  ]);

const { records } = simulateCase({ profile: "thin", seed: 3 });

describe("verdictsOf", () => {
  it("is what findingsOf finds, evidence aside", () => {
    expect(plain(verdictsOf(records).actors)).toEqual(plain(findingsOf(records).actors));
  });

  it("is the same with what is kept of the calls, whatever is left out", () => {
    const whole = verdictsOf(records);
    let keeping = 0;
    for (const { left, kind } of leaveOneOut(records)) {
      const fewer =
        kind === "source" ? withoutSource(records, left) : withoutWitness(records, left as `person:${string}`);
      const kept = verdictsOf(fewer, {}, whole);
      expect(plain(kept.actors), left).toEqual(plain(verdictsOf(fewer).actors));
      if (kept.calls === whole.calls) keeping += 1;
    }
    expect(keeping).toBeGreaterThan(3);
  });
});

describe("leaveOneOut", () => {
  it("finds what whole passes find", () => {
    const before = findingsOf(records).actors;
    const found = leaveOneOut(records);
    expect(found.length).toBeGreaterThan(3);
    for (const { left, kind, changes } of found) {
      const fewer =
        kind === "source" ? withoutSource(records, left) : withoutWitness(records, left as `person:${string}`);
      expect(changes, left).toEqual(roleChanges(before, findingsOf(fewer).actors));
    }
  });
});
