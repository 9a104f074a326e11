import { describe, expect, it } from "vitest";
import { findingsOf } from "../../src/findings/findings.js";
import { builtInModel } from "../../src/roles/built-in-model.js";
import { caseView } from "../../src/roles/case-view.js";
import { hangsByOneThread, knownByRegisterOnly } from "../../src/roles/one-thread.js";
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

describe("a part that hangs by one thread", () => {
  it("is a register's alone, or one voice's without calls", () => {
    const register = ["1,p,,,subscriber"];
    expect(hangsByOneThread(viewOf({ calls: often, phones: register }), "person:p")).toBe(true);
    expect(hangsByOneThread(viewOf({ statements: [drove("a")] }), "person:p")).toBe(true);
    expect(hangsByOneThread(viewOf({ statements: [drove("a"), drove("b")] }), "person:p")).toBe(false);
    expect(hangsByOneThread(viewOf({ calls, phones: register, statements: [drove("a")] }), "person:p")).toBe(false);
    expect(hangsByOneThread(viewOf({ calls: often, phones: ["1,p,,,seized"] }), "person:p")).toBe(false);
  });

  it("is that of fewer than ten calls where nobody tells of it", () => {
    const seized = ["1,p,,,seized"];
    expect(hangsByOneThread(viewOf({ calls: often.slice(1), phones: seized }), "person:p")).toBe(true);
    expect(hangsByOneThread(viewOf({ calls: often }), "phone:1")).toBe(false);
    expect(hangsByOneThread(viewOf({ calls: often.slice(1), statements: [drove("a")] }), "person:p")).toBe(true);
    expect(hangsByOneThread(viewOf({ calls, phones: seized, statements: [drove("a")] }), "person:p")).toBe(false);
  });
});
