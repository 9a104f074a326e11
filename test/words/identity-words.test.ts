import { expect, it } from "vitest";
import { makeProposal } from "../../src/identity/make-proposal.js";
import { proposalText } from "../../src/words/identity-words.js";

it("explains a proposal line by line, through whatever hides ids", () => {
  const proposal = makeProposal({ kind: "handset-succession", a: "phone:1", b: "phone:2" }, -20, [
    { id: "contacts", weight: 24, count: 7, cites: ["call:c2", "call:c1"] },
    { id: "cells", weight: 0, cites: [] },
    { id: "between", weight: -8, cites: ["call:c9"] },
  ]);
  expect(proposalText(proposal, (id) => (id === "phone:2" ? "phone:protected-1" : id))).toBe(
    [
      "phone:protected-1 may have followed phone:1: 0.28 (−4 dB). A proposal; nobody is merged without a judgement.",
      "  −20 dB  before anything is looked at, by the size of the case",
      "  +24 dB  contacts in common, by how rare they are (7 contacts): call:c1, call:c2",
      "  −8 dB  the two phones call each other: call:c9",
    ].join("\n"),
  );
});
