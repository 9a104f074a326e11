import { expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { compareProposals } from "../../src/identity/make-proposal.js";
import { crewOfCalls } from "../identity/succession/crew-of-calls.js";
import { recordsOf } from "../records-of.js";

const { calls, successions } = crewOfCalls(11, 120);
const [old, young] = successions[1] ?? ["", ""];
const records = { ...recordsOf({}), calls };

it("shows proposals in the order of the document, each at least 0.01, and merges nobody", () => {
  const { identities, actors } = analyze(records);
  expect(identities.length).toBeGreaterThan(4);
  expect(identities).toEqual([...identities].sort(compareProposals));
  for (const { probability } of identities) expect(probability).toBeGreaterThanOrEqual(0.01);
  expect(actors.map(({ id }) => id)).toEqual(expect.arrayContaining([`phone:${old}`, `phone:${young}`]));
});

it("shows a protected phone under its pseudonym, in the ends and in the cites", () => {
  const text = JSON.stringify(
    analyze({
      ...recordsOf({ people: [{ id: "w", protected: true }], phones: [`${old},w,,,seized,`] }),
      calls: calls.map((call) => ({ ...call, id: `${call.id}-${call.caller}` })),
    }).identities,
  );
  expect(text).toContain("phone:protected-");
  expect(text).not.toContain(old);
});
