import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { judgementCites } from "../../src/analysis/judgement-cites.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import { parseCase } from "../../src/records/parse-case.js";

const claim = (n: number, subject: string, object: string) => ({
  id: `s${n}#1`,
  predicate: "drove",
  subject: `person:${subject}`,
  object: `person:${object}`,
  on: `2016-04-0${n}`,
  credibility: 2,
});
const statement = (n: number, subject: string) => ({
  id: `s${n}`,
  kind: "interview",
  witness: `person:m${n}`,
  reliability: "B",
  claims: [claim(n, subject, `m${n}`)],
});
const judgement = (id: string, a: string, b: string, more: object = {}) => ({
  id,
  kind: a.startsWith("phone:") ? "handset-succession" : "same-person",
  a,
  b,
  verdict: "yes",
  ...more,
});
const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");

const caseOf = (judgements: readonly unknown[], more: Readonly<Record<string, string>> = {}) =>
  parseCase(
    new Map(
      Object.entries({
        "case.json": '{"format":"faisceau-case/1","id":"t","title":"T","fictional":true}',
        "statements.jsonl": lines([statement(1, "p4"), statement(2, "p31"), statement(3, "p77")]),
        "judgements.jsonl": lines(judgements),
        ...more,
      }),
    ),
  );

const same = judgement("j1", "person:p31", "person:p4");
const chained = judgement("j2", "person:p31", "person:p77");

describe("a merged person's role", () => {
  const citesOf = (judgements: readonly unknown[], actor: string, indicator: string) =>
    analyze(caseOf(judgements))
      .actors.find(({ id }) => id === actor)
      ?.roles.find(({ role }) => role === "driver")
      ?.indicators.find(({ id }) => id === indicator)?.cites;

  it("names the judgement by which the records of the other id are this actor's", () => {
    expect(citesOf([same], "person:p31", "said-to-have-driven")).toEqual(["claim:s1#1", "claim:s2#1", "judgement:j1"]);
  });

  it("names every judgement on the way", () => {
    expect(citesOf([same, chained], "person:p31", "said-to-have-driven")).toEqual([
      "claim:s1#1",
      "claim:s2#1",
      "claim:s3#1",
      "judgement:j1",
      "judgement:j2",
    ]);
  });

  it("names none where nothing is confirmed, or it is superseded", () => {
    expect(citesOf([], "person:p31", "said-to-have-driven")).toEqual(["claim:s2#1"]);
    const undone = judgement("j9", "person:p31", "person:p4", { verdict: "no", supersedes: "j1" });
    expect(citesOf([same, undone], "person:p31", "said-to-have-driven")).toEqual(["claim:s2#1"]);
  });
});

describe("the judgements behind cites", () => {
  const HEADER = "id,caller,callee,startedAt,durationSeconds\n";
  const records = caseOf([same, chained, judgement("j3", "phone:+22700000101", "phone:+22700000102")], {
    "calls.csv": `${HEADER}c1,+22700000101,+22700000109,2016-04-01T10:00:00Z,5\nc2,+22700000102,+22700000109,2016-04-02T10:00:00Z,5\nc3,+22700000103,+22700000109,2016-04-02T10:00:00Z,5\nc4,+22700000104,+22700000109,2016-04-02T10:00:00Z,5\n`,
    "phones.csv":
      "phone,person,from,to,basis\n+22700000101,p31,,,seized\n+22700000103,p4,,,seized\n+22700000104,p4,,,seized\n+22700000104,p31,,,seized\n",
    "people.json": '[{"id":"p4","status":"subject"},{"id":"p31"}]',
  });
  const behind = judgementCites(records, resolveIdentity(records));
  const of = (...cites: readonly string[]) => behind("person:p31", cites);

  it("are those of the id that the record names, and none where it names the actor", () => {
    expect(of("claim:s2#1")).toEqual([]);
    expect(of("claim:s1#1")).toEqual(["judgement:j1"]);
    expect(of("claim:s3#1", "person:p4")).toEqual(["judgement:j1", "judgement:j2"]);
    expect(of("tenure:+22700000103/p4/")).toEqual(["judgement:j1"]);
    expect(of("event:dep-1", "claim:of-nobody")).toEqual([]);
    expect(behind("person:m1", ["claim:s1#1"])).toEqual([]);
  });

  it("are those by which a call's phone is the actor's, unless another record says so without them", () => {
    expect(of("call:c1")).toEqual([]);
    expect(of("call:c2")).toEqual(["judgement:j3"]);
    expect(of("call:c3")).toEqual(["judgement:j1"]);
    expect(of("call:c4")).toEqual([]);
  });
});
