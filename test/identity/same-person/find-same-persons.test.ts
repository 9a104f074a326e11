import { describe, expect, it } from "vitest";
import type { IdentityProposal } from "../../../src/identity/identity-proposal.js";
import { findSamePersons } from "../../../src/identity/same-person/find-same-persons.js";
import type { CaseText } from "../../records-of.js";
import { recordsOf, statement } from "../../records-of.js";

/** Forty people of whom no two have a part of a name in common. */
const others = Array.from({ length: 40 }, (_, i) => ({
  id: `o${i}`,
  names: [
    `${"BDFGKLMRSTZ"[i % 11]}a${"bdfgklmrstz"[Math.floor(i / 11)]}u ${"KLMNRSTVZBD"[(i * 7) % 11]}o${"mnrtk"[i % 5]}i${"bdgl"[i % 4]}a`,
  ],
}));
const found = (text: CaseText, a = "person:p1", b = "person:p2"): IdentityProposal | undefined =>
  findSamePersons(recordsOf({ ...text, people: [...(text.people ?? []), ...others] }), { leastProbability: 0.01 }).find(
    (one) => one.a === a && one.b === b,
  );
const two = (nameA: string, nameB: string) => [
  { id: "p1", names: [nameA] },
  { id: "p2", names: [nameB] },
];
const lineOf = (proposal: IdentityProposal | undefined, id: string) =>
  proposal?.lines.find((line) => line.id === id)?.weight;

describe("findSamePersons", () => {
  it("brings spellings and scripts together", () => {
    expect(found({ people: two("Hichem Trabelsy", "هشام الطرابلسي") })?.probability).toBeGreaterThan(0.5);
    expect(found({ people: two("Tesfay Woldemariam", "ተስፋይ ወልደማርያም") })?.probability).toBeGreaterThan(0.5);
    expect(found({ people: two("Hichem Trabelsy", "خالد الشملالي") })).toBeUndefined();
  });

  it("lets names that cannot be compared weigh nothing", () => {
    const said = [statement("s1", [{ predicate: "sameAs", subject: "person:p1", object: "person:p2" }])];
    expect(lineOf(found({ people: two("Иван Петров", "Hichem Trabelsy"), statements: said }), "name")).toBeUndefined();
    expect(found({ people: two("王 王", "王 王") })).toBeUndefined();
  });

  it("weighs a common name less than a rare one", () => {
    const rare = lineOf(found({ people: two("Hichem Trabelsy", "Hisham Trabelsi") }), "name") ?? 0;
    const common = lineOf(found({ people: two("Mohamed Diallo", "Muhammad Diallo") }), "name") ?? 0;
    expect(common).toBeLessThan(rare);
  });

  it("keeps two people of one name two where they had to do with each other or stand in one statement", () => {
    const people = two("Hichem Trabelsy", "Hisham Trabelsi");
    const alone = found({ people })?.weight ?? 0;
    const met = [statement("s1", [{ predicate: "met", subject: "person:p1", object: "person:p2" }])];
    expect(found({ people, statements: met })?.probability ?? 0).toBeLessThan(0.05);
    const both = [
      statement("s1", [
        { predicate: "directed", subject: "person:p1" },
        { predicate: "directed", subject: "person:p2" },
      ]),
    ];
    expect(found({ people, statements: both })?.weight ?? -99).toBeLessThan(alone - 9);
  });

  it("takes a witness who says so, and one who denies it, each by the claim", () => {
    const say = (negated: boolean) => [
      statement("s1", [{ predicate: "sameAs", subject: "person:p1", object: "person:p2", negated }]),
    ];
    const people = two("Hichem Trabelsy", "Hisham Trabelsi");
    const said = found({ people, statements: say(false) });
    expect(said?.probability).toBeGreaterThan(0.95);
    expect(said?.cites).toContain("claim:s1#1");
    expect(found({ people, statements: say(true) })?.probability ?? 0).toBeLessThan(0.1);
  });

  it("leaves out what somebody decided", () => {
    const judged = (verdict: string) =>
      found({
        people: two("Hichem Trabelsy", "Hisham Trabelsi"),
        judgements: [{ id: "j1", kind: "same-person", a: "person:p2", b: "person:p1", verdict }],
      });
    expect(judged("yes")).toBeUndefined();
    expect(judged("no")).toBeUndefined();
    expect(judged("unsure")).toBeDefined();
  });
});
