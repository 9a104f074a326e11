import { describe, expect, it } from "vitest";
import type { CaseRecords } from "../../src/records/case-records.js";
import { builtInModel } from "../../src/roles/built-in-model.js";
import { caseView } from "../../src/roles/case-view.js";
import { decideRoles } from "../../src/roles/infer-roles.js";
import { sameWording, wordingOf } from "../../src/roles/same-wording.js";
import { leaveOneOut } from "../../src/sensitivity/leave-one-out.js";
import { rolePass } from "../../src/sensitivity/role-pass.js";
import { isSupportCheap, supportOf } from "../../src/sensitivity/support.js";
import { withoutSource } from "../../src/sensitivity/without-source.js";
import { withoutWitness } from "../../src/sensitivity/without-witness.js";
import { simulateCase } from "../../src/simulation/index.js";
import type { Line } from "../records-of.js";
import { recordsOf, statement } from "../records-of.js";

const told = (predicate: string, subject: string, object: string): Line => ({
  predicate,
  subject: `person:${subject}`,
  object: `person:${object}`,
  credibility: 2,
});

/** True where a claim is told again in the same words by the witness, or through the source, of that name. */
const repeated = (records: CaseRecords, cite: string, by: string): boolean => {
  const claims = records.statements.flatMap(({ claims, witness, source }) =>
    claims.map((claim) => ({ claim, names: [witness, `source:${source}`] })),
  );
  const quote = claims.find(({ claim }) => `claim:${claim.id}` === cite)?.claim.quote;
  return claims.some(({ claim, names }) => names.includes(by) && sameWording(wordingOf(claim.quote), wordingOf(quote)));
};

const simulated = [1, 2].map((seed) => simulateCase({ profile: "thin", seed }).records);

describe("supportOf", () => {
  it("says what an actor's role and standing become without a source or witness", () => {
    const records = recordsOf({
      sources: ["lampedusa,interview,A", "palermo,interview,A"],
      statements: [
        statement("s1", [told("drove", "d", "w1"), told("housed", "k", "w1")], {
          source: "lampedusa",
          witness: "person:w1",
        }),
        statement("s2", [told("drove", "d", "w2")], { source: "palermo", witness: "person:w2" }),
        statement("s3", [told("drove", "d", "w3")], { witness: "person:w3", reliability: "A" }),
      ],
    });
    const support = supportOf(records);
    const gone = { role: null, standing: null, probability: 0 };
    expect(support.get("person:k")).toEqual([
      { left: "person:w1", ...gone },
      { left: "source:lampedusa", ...gone },
    ]);
    // Nobody's role was shown, so that there is no probability to tell.
    expect(support.get("person:w2")).toEqual([
      { left: "person:w2", role: null, standing: null },
      { left: "source:palermo", role: null, standing: null },
    ]);
    // Of three witnesses of the driver two hold him up, whichever is left out.
    expect(support.has("person:d")).toBe(false);
  });

  it("names what leaveOneOut finds, for whom it finds it", () => {
    for (const records of simulated) {
      const found = leaveOneOut(records).flatMap(({ left, changes }) =>
        changes.map(({ actor, after, standingAfter }) => [actor, left, after, standingAfter].join(" ")),
      );
      const told = [...supportOf(records)].flatMap(([actor, support]) =>
        support.map(({ left, role, standing }) => [actor, left, role, standing].join(" ")),
      );
      expect(told.length).toBeGreaterThan(5);
      expect(told.sort()).toEqual(found.sort());
    }
  });

  it("agrees with the caution single-source: what speaks for the role goes with that source or witness, copies aside", () => {
    let seen = 0;
    for (const records of simulated) {
      const { ground, actors } = rolePass(records);
      const decided = decideRoles(caseView(ground), builtInModel);
      for (const [actor, { cautions, role, roles }] of actors) {
        const shown = role ?? roles[0]?.role;
        if (!cautions.includes("single-source") || shown === undefined) continue;
        const weights = decided.get(actor)?.listed.find((one) => one.role.id === shown);
        const speaking = (weights?.weighed ?? []).filter(({ weight }) => weight > 0);
        const evidence = speaking.map(({ finding }) => finding.evidence());
        const only = [
          ...new Set(evidence.flatMap(({ voices }) => voices)),
          ...new Set(evidence.flatMap(({ sources }) => sources)),
        ].find(
          (name) => /^(?:person|source):/.test(name) && (everywhere(name, "voices") || everywhere(name, "sources")),
        );
        function everywhere(name: string, by: "voices" | "sources"): boolean {
          return evidence.every((one) => one[by].every((other) => other === name));
        }
        if (only === undefined) continue;
        seen += 1;
        const fewer = only.startsWith("source:")
          ? withoutSource(records, only)
          : withoutWitness(records, only as `person:${string}`);
        const after = decideRoles(caseView(rolePass(fewer).ground), builtInModel).get(actor);
        const ids = new Set(speaking.map(({ indicator }) => indicator.id));
        const left = (after?.listed.find((one) => one.role.id === shown)?.weighed ?? []).filter(
          ({ indicator, weight }) => weight > 0 && ids.has(indicator.id),
        );
        // What stays is a repetition, word for word, which counted nothing beside the telling that is left out.
        for (const { finding } of left)
          for (const cite of finding.evidence().cites)
            expect(repeated(records, cite, only), `${actor} ${cite}`).toBe(true);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});

describe("isSupportCheap", () => {
  it("goes by what would be left out, times what would be gone through", () => {
    const calls = (count: number, sources: number) =>
      recordsOf({
        calls: Array.from({ length: count }, (_, i) => {
          const [minute, second] = [Math.floor(i / 60) % 60, i % 60].map((n) => String(n).padStart(2, "0"));
          return `c${i},1,p${i},2016-05-01T1${Math.floor(i / 3600)}:${minute}:${second}Z,0,sms,,,s${i % sources}`;
        }),
      });
    expect(isSupportCheap(calls(1000, 200))).toBe(true);
    expect(isSupportCheap(calls(1000, 201))).toBe(false);
    expect(isSupportCheap(calls(6000, 30))).toBe(true);
  });
});
