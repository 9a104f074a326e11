import { describe, expect, it } from "vitest";
import { findingsOf } from "../../src/findings/findings.js";
import { builtInModel } from "../../src/roles/built-in-model.js";
import { caseView } from "../../src/roles/case-view.js";
import { knownByRegisterOnly, leastByOneThread } from "../../src/roles/one-thread.js";
import type { CaseText } from "../records-of.js";
import { recordsOf, statement } from "../records-of.js";

const viewOf = (text: CaseText) => caseView(findingsOf(recordsOf(text), { model: builtInModel }));
const calls = ["c1,1,2,2016-05-02T10:00:00Z,60"];
const often = Array.from({ length: 10 }, (_, i) => `c${i},1,2,2016-05-0${(i % 9) + 1}T1${i}:00:00Z,60`);
const uses = statement("u", [{ predicate: "uses", subject: "person:p", object: "phone:1" }], { witness: "person:w" });
const drove = (id: string) =>
  statement(id, [{ predicate: "drove", subject: "person:p", object: `person:m${id}` }], { witness: `person:w${id}` });

describe("known by a register alone", () => {
  it("cites the rows of the register", () => {
    expect(knownByRegisterOnly(viewOf({ calls, phones: ["1,p,,,subscriber"] }), "person:p")).toHaveLength(1);
  });

  it.each([
    ["a seizure says so too", { phones: ["1,p,,,subscriber", "1,p,2016-05-09,,seized"] }],
    ["a witness saw the phone used", { phones: ["1,p,,,subscriber"], statements: [uses] }],
    ["nothing says who holds a phone", {}],
  ] as const)("is nobody where %s", (_, more) => {
    expect(knownByRegisterOnly(viewOf({ calls, ...more }), "person:p")).toEqual([]);
  });
});

describe("what a role must reach by one thread", () => {
  const register = ["1,p,,,subscriber"];
  const seized = ["1,p,,,seized"];
  const byLittle = 5;
  const byOneVoice = 10;

  it.each([
    ["a register alone", { calls: often, phones: register }, byLittle],
    ["fewer than ten calls of which nobody tells", { calls: often.slice(1), phones: seized }, byLittle],
    ["the word of one, without a call", { statements: [drove("a")] }, byOneVoice],
    ["the word of two, without a call", { statements: [drove("a"), drove("b")] }, byLittle],
  ] as const)("is more than usual by %s", (_, text, least) => {
    expect(leastByOneThread(viewOf(text), "person:p")).toBe(least);
  });

  it.each([
    ["a register and a voice", { calls, phones: register, statements: [drove("a")] }],
    ["a seized phone of ten calls", { calls: often, phones: seized }],
    ["a phone and a voice", { calls, phones: seized, statements: [drove("a")] }],
  ] as const)("is the usual by %s", (_, text) => {
    expect(leastByOneThread(viewOf(text), "person:p")).toBeUndefined();
  });
});
