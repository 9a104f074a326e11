import { expect, it } from "vitest";
import { noVeil } from "../../src/analysis/veil.js";
import { veilOfCase } from "../../src/analysis/veil-of-case.js";
import { protectionNeeds } from "../../src/report/protection-needs.js";
import { type Line, recordsOf } from "../records-of.js";

const told = (...claims: readonly Line[]) =>
  recordsOf({ statements: [{ id: "s", kind: "interview", witness: "person:w", claims }] });

it("refers whoever is told of as held, by hearsay too, with the records that say so", () => {
  const records = told(
    { id: "k1", predicate: "guarded", subject: "person:a", object: "person:m" },
    { id: "k2", predicate: "guarded", subject: "person:b", object: "person:m", firsthand: false },
  );
  expect(protectionNeeds(records, noVeil)).toEqual([
    { actor: "person:m", needs: ["held"], cites: ["claim:k1", "claim:k2"] },
  ]);
});

it("refers whoever was forced to steer, and not whoever is said not to have been", () => {
  const steered = { predicate: "piloted", object: "event:e", coerced: true };
  expect(
    protectionNeeds(
      told({ id: "k1", subject: "person:a", ...steered }, { id: "k2", subject: "person:b", negated: true, ...steered }),
      noVeil,
    ),
  ).toEqual([{ actor: "person:a", needs: ["forced"], cites: ["claim:k1"] }]);
});

it("asks about ransom only where somebody who is told of as held paid", () => {
  const paid = { id: "k2", predicate: "paid", subject: "person:m", object: "person:a" };
  expect(protectionNeeds(told(paid), noVeil)).toEqual([]);
  expect(
    protectionNeeds(told({ id: "k1", predicate: "guarded", subject: "person:a", object: "person:m" }, paid), noVeil),
  ).toEqual([{ actor: "person:m", needs: ["held", "paid-while-held"], cites: ["claim:k1", "claim:k2"] }]);
});

it("shows protected people by their pseudonyms", () => {
  const records = recordsOf({ people: [{ id: "w", names: ["Wanda"], protected: true }] });
  const [one, ...others] = protectionNeeds(records, veilOfCase(records));
  expect(others).toEqual([]);
  expect(one?.needs).toEqual(["promised"]);
  expect(JSON.stringify(one)).not.toMatch(/"person:w"|Wanda/);
});
