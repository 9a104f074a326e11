import { describe, expect, it } from "vitest";
import type { CaseRecords } from "../../src/records/case-records.js";
import type { FileContent } from "../../src/records/files/chunks.js";
import { type ParseOptions, parseCase } from "../../src/records/parse-case.js";
import { UnreadableCaseError } from "../../src/records/unreadable.js";

const CASE = JSON.stringify({ format: "faisceau-case/1", id: "test", title: "Test", timeZone: "Africa/Tripoli" });
const HEADER = "id,caller,callee,startedAt,durationSeconds,kind,callerCell,source";

const parse = (files: Readonly<Record<string, FileContent>>, options?: ParseOptions): CaseRecords =>
  parseCase(new Map(Object.entries({ "case.json": CASE, ...files })), options);
const calls = (...rows: readonly string[]): string => [HEADER, ...rows].join("\n");
const lines = (...values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join("\n");
const codes = (records: CaseRecords): readonly string[] =>
  records.problems.map(({ file, line, column, code }) => `${file}:${line} ${column ?? "-"} ${code}`);
const statement = (id: string, claims: readonly unknown[] = [], more: object = {}) => ({
  id,
  kind: "interview",
  claims,
  ...more,
});
const met = (id: string, subject = "person:p1", object = "person:p2") => ({ id, predicate: "met", subject, object });

describe("a case that cannot be read at all", () => {
  it.for<[string, Readonly<Record<string, FileContent>>, RegExp]>([
    ["has no data", {}, /^The case has no data that can be read \(calls\.csv: it is not there; ties/],
    [
      "has malformed data alone",
      { "calls.csv": "a;b\n", "ties.csv": "" },
      /calls\.csv: its header lacks .*id, caller.*ties\.csv: it is empty/,
    ],
    [
      "has a workbook for data",
      { "calls.csv": "PK\u0003\u0004" },
      /seems to be a ZIP archive or an Excel workbook.*faisceau import/,
    ],
    ["has no JSON", { "case.json": "{", "calls.csv": HEADER }, /^case\.json cannot be read: This is no JSON/],
    ["has a list", { "case.json": "[]", "calls.csv": HEADER }, /no JSON object/],
    [
      "has no title",
      { "case.json": '{"format":"faisceau-case/1","id":"x"}', "calls.csv": HEADER },
      /"title" is missing/,
    ],
    [
      "has another format",
      { "case.json": CASE.replace("case/1", "case/9"), "calls.csv": HEADER },
      /format: .*faisceau-case\/9.*faisceau-case\/1/,
    ],
    [
      "has an unknown zone",
      { "case.json": CASE.replace("Tripoli", "Tripolis"), "calls.csv": HEADER },
      /Africa\/Tripolis" is no IANA time zone/,
    ],
    ["is endless", { "case.json": `"${"x".repeat(17 * 1024 * 1024)}"`, "calls.csv": HEADER }, /longer than 16 MiB/],
  ])("%s", ([, files, message]) => {
    expect(() => parse(files)).toThrow(UnreadableCaseError);
    expect(() => parse(files)).toThrow(message);
  });

  it("has no case.json", () => {
    expect(() => parseCase(new Map([["calls.csv", HEADER]]))).toThrow("There is no case.json");
  });

  it("is none where one of the three is only empty of rows", () => {
    expect(parse({ "statements.jsonl": "" }).problems).toEqual([]);
    expect(codes(parse({ "calls.csv": "oops", "statements.jsonl": "" }))).toEqual(["calls.csv:1 - malformed-file"]);
  });
});

describe("malformed files", () => {
  it.for<[string, string, string, RegExp]>([
    ["in UTF-16", "phones.csv", "\u0000p\u0000h\u0000o\u0000n", /UTF-16.*faisceau import/],
    ["with semicolons", "phones.csv", "phone;person\n1;p1", /separated by semicolons/],
    ["with tabs", "phones.csv", "phone\tperson\n1\tp1", /separated by tabs/],
    ["with a column twice", "phones.csv", "phone,person,phone\n1,p1,2", /"phone" twice/],
    ["with an open header", "phones.csv", '"phone,person\n1,p1', /header cannot be read/],
    ["of nothing", "phones.csv", "", /empty/],
    ["cut off", "people.json", '[{"id":"p1"}', /cut off/],
    ["with neither phone nor cell", "coverage.csv", "from,to\n", /phone or cell/],
  ])("%s: one problem at line 1", ([, file, text, message]) => {
    const records = parse({ "calls.csv": HEADER, [file]: text });
    expect(codes(records)).toEqual([`${file}:1 - malformed-file`]);
    expect(records.problems[0]?.message).toMatch(message);
    expect(records.rejected).toBe(0);
  });
});

describe("fields", () => {
  it("takes null and the empty field for an absent one", () => {
    const records = parse({
      "people.json": '[{"id":"p1","names":null,"status":null,"protected":null}]',
      "calls.csv": calls("c1,a,b,2013-08-01T10:00:00Z,5,,,"),
    });
    expect(records.people).toEqual([{ id: "p1", names: [], status: [], protected: false }]);
    expect(records.calls).toEqual([
      { id: "c1", caller: "a", callee: "b", startedAt: "2013-08-01T10:00:00Z", durationSeconds: 5, kind: "voice" },
    ]);
    expect(records.problems).toEqual([]);
  });

  it("reads bare dates as whole days of the zone", () => {
    const records = parse({
      "calls.csv": HEADER,
      "phones.csv": "phone,person,from,to\n1,p1,2013-02-10,2013-08-20",
      "events.json":
        '[{"id":"e1","kind":"wreck","at":"2013-10-03"},{"id":"e2","kind":"wreck","at":"2013-10-03T04:00+02:00"}]',
    });
    expect(records.phones).toEqual([
      { phone: "1", person: "p1", from: "2013-02-09T23:00:00Z", to: "2013-08-20T22:00:00Z", fromText: "2013-02-10" },
    ]);
    expect(records.events.map(({ at }) => at)).toEqual([
      { from: "2013-10-02T22:00:00Z", to: "2013-10-03T22:00:00Z" },
      { from: "2013-10-03T02:00:00Z", to: "2013-10-03T02:00:00Z" },
    ]);
  });

  it("sets aside what only describes, and keeps the right half of the conditions", () => {
    const conditions = { interpreters: ["ti>ar", 7], inCustody: true, identification: "photo" };
    const records = parse({
      "statements.jsonl": lines(
        statement("s1", [{ ...met("k1"), amount: "5", quote: "" }], { reliability: "Z", conditions }),
      ),
    });
    expect(codes(records)).toEqual(
      [
        "statements.jsonl:1 claims[0].amount wrong-type",
        "statements.jsonl:1 conditions wrong-type",
        "statements.jsonl:1 reliability not-in-list",
      ].map((text) => text.replace("amount wrong-type", "amount not-a-number")),
    );
    expect(records.statements).toEqual([
      {
        id: "s1",
        kind: "interview",
        protected: false,
        conditions: { inCustody: true },
        claims: [{ ...met("k1"), firsthand: true, negated: false, quote: "" }],
      },
    ]);
    expect(records.rejected).toBe(0);
  });

  it("takes the roles that a caller names", () => {
    const file = lines(statement("s1", [{ id: "k1", predicate: "identifiedAs", subject: "person:p1", role: "cook" }]));
    expect(parse({ "statements.jsonl": file }).rejected).toBe(1);
    expect(parse({ "statements.jsonl": file }, { roles: ["cook"] }).rejected).toBe(0);
  });

  it("does not find a fault between fields where one of them is wrong itself", () => {
    expect(
      codes(parse({ "ties.csv": "source,target,calls,messages\nperson:a,person:b,0,many\nperson:a,person:a,0,1" })),
    ).toEqual(["ties.csv:2 messages not-a-whole-number", "ties.csv:3 target same-ends"]);
  });
});

describe("coverage", () => {
  it("is of a phone or of a cell", () => {
    const records = parse({
      "calls.csv": HEADER,
      "coverage.csv": "phone,cell,from\n1,,2013-08-01\n,x,\n,,2013-08-01\n1,x,\n\u0001,,\n",
    });
    expect(codes(records)).toEqual([
      "coverage.csv:4 phone missing",
      "coverage.csv:5 cell two-subjects",
      "coverage.csv:6 phone not-a-key",
    ]);
    expect(records.coverage).toHaveLength(2);
    expect(codes(parse({ "calls.csv": HEADER, "coverage.csv": "cell\nx\n" }))).toEqual([]);
  });
});

describe("a period that ends before it begins", () => {
  const DAYS: readonly (readonly [from: string, to: string, wrong: boolean])[] = [
    ["2013-08-10", "2013-08-09", true],
    ["2013-08-10", "2013-08-08", true],
    ["2013-08-10", "2013-08-10", false],
    ["2013-08-10", "2013-08-11", false],
    // Midnight of the 10th in the zone is 22:00 of the 9th in UTC; a bound that equals the other is no fault.
    ["2013-08-10", "2013-08-09T22:00:00Z", false],
    ["2013-08-10", "2013-08-09T21:59:59Z", true],
    ["2013-08-10T00:00:00+02:00", "2013-08-09", false],
    ["2013-08-10T00:00:01+02:00", "2013-08-09", true],
    ["2013-08-10T12:00:00Z", "2013-08-10", false],
    ["2013-08-10T12:00:00Z", "2013-08-10T11:00:00Z", true],
    ["2013-08-10T12:00:00Z", "2013-08-10T12:00:00Z", false],
  ];

  it.for(DAYS)("is that from %s to %s: %s", ([from, to, wrong]) => {
    const records = parse({
      "ties.csv": `source,target,calls,first,last\nperson:a,person:b,1,${from},${to}`,
      "phones.csv": `phone,person,from,to\n1,p1,${from},${to}`,
      "coverage.csv": `phone,from,to\n1,${from},${to}`,
      "statements.jsonl": lines(statement("s1", [{ ...met("k1"), between: [from, to] }])),
    });
    const faults = [
      "coverage.csv:2 to",
      "phones.csv:2 to",
      "statements.jsonl:1 claims[0].between",
      "ties.csv:2 last",
    ].map((place) => `${place} ends-before-it-begins`);
    expect(codes(records)).toEqual(wrong ? faults : []);
    expect(records.rejected).toBe(wrong ? 4 : 0);
  });

  it("is told by the days where a zone leapt over one", () => {
    const zone = { "case.json": CASE.replace("Africa/Tripoli", "Pacific/Apia"), "calls.csv": HEADER };
    const phones = "phone,person,from,to\n1,p1,2011-12-31,2011-12-30\n2,p1,2011-12-30,2011-12-30";
    expect(codes(parse({ ...zone, "phones.csv": phones }))).toEqual(["phones.csv:2 to ends-before-it-begins"]);
  });
});

describe("hostile names", () => {
  const names = [
    "__proto__",
    "constructor",
    "toString",
    "10",
    "\u202Eabc",
    "e\u0301",
    "<script>alert(1)</script>",
    "=cmd()|' /C calc'!A0",
    "\u{1F600}",
  ];

  it("are ordinary keys, columns and fields", () => {
    const rows = names.map((name, i) => `"${name}","${name}",other,2013-08-01T10:00:00Z,${i},,,`);
    const records = parse({
      "calls.csv": calls(...rows)
        .replace(HEADER, `${HEADER},__proto__,constructor`)
        .replaceAll(/,,,$/gm, ",,,,,"),
      "people.json": `[${names.map((name) => JSON.stringify({ id: name })).join(",")}]`,
      "statements.jsonl":
        '{"id":"s1","kind":"interview","__proto__":{"witness":"person:evil"},"constructor":1,"claims":[]}',
    });
    expect(records.problems).toEqual([]);
    expect(records.calls).toHaveLength(names.length);
    expect(records.people.map(({ id }) => id)).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)));
    expect(records.statements[0]).not.toHaveProperty("witness");
    expect(records.notes.map(({ column }) => column)).toEqual(["__proto__", "constructor", "__proto__", "constructor"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("are escaped in messages", () => {
    const [problem] = parse({ "calls.csv": calls('c1,"\u001B[31mred",b,2013-08-01T10:00:00Z,5,,,') }).problems;
    expect(problem?.message).toContain('"\\u001B[31mred"');
  });
});

describe("equal records and conflicting ids", () => {
  it("makes equal rows one, and keeps the first in canonical order of others", () => {
    const records = parse({
      "calls.csv": calls(
        "c1,a,b,2013-08-01T10:00:00Z,5,,,",
        "c1,a,b,2013-08-01T12:00:00+02:00,05,voice,,",
        "c1,a,b,2013-08-01T09:00:00Z,5,,,",
      ),
    });
    expect(records.calls.map(({ startedAt }) => startedAt)).toEqual(["2013-08-01T09:00:00Z"]);
    expect([records.duplicateCalls, records.rejected]).toEqual([1, 1]);
    expect(codes(records)).toEqual(["calls.csv:2 id conflicting-id"]);
  });

  it("judges claims across the whole case", () => {
    const records = parse({
      "statements.jsonl": lines(
        statement("s1", [met("k1"), met("k1"), met("k2", "person:p8")]),
        statement("s2", [met("k2", "person:p7"), met("k1")]),
      ),
    });
    expect(
      records.statements.map(({ id, claims }) => [id, claims.map((claim) => `${claim.id} ${claim.subject}`)]),
    ).toEqual([
      ["s1", ["k1 person:p1"]],
      ["s2", ["k2 person:p7"]],
    ]);
    expect(codes(records)).toEqual(["statements.jsonl:1 claims[2].id conflicting-id"]);
    expect([records.rejected, records.duplicateRecords]).toEqual([1, 2]);
  });

  it("keeps the smallest text of equal rows of phones.csv", () => {
    const records = parse({
      "calls.csv": HEADER,
      "phones.csv": "phone,person,from\n1,p1,2013-08-01T10:00:00Z\n1,p1,2013-08-01T10:00Z\n",
    });
    expect(records.phones).toEqual([
      { phone: "1", person: "p1", from: "2013-08-01T10:00:00Z", fromText: "2013-08-01T10:00:00Z" },
    ]);
  });

  it("adds up equal rows of ties.csv, with a note", () => {
    const records = parse({
      "ties.csv": "source,target,calls\nperson:a,person:b,1\nperson:a,person:b,1\nperson:a,person:b,2",
    });
    expect(records.ties.map(({ calls: count }) => count)).toEqual([1, 1, 2]);
    expect(records.notes.map(({ code, line }) => [code, line])).toEqual([["equal-rows", 3]]);
    expect([records.rejected, records.problems]).toEqual([0, []]);
  });
});

describe("judgements", () => {
  const judged = (id: string, a: string, verdict: string, b: string, supersedes?: string) => ({
    id,
    kind: "same-person",
    a: `person:${a}`,
    b: `person:${b}`,
    verdict,
    supersedes,
  });

  it("judges only those in force", () => {
    const records = parse({
      "calls.csv": HEADER,
      "judgements.jsonl": lines(
        judged("j1", "a", "yes", "b"),
        judged("j2", "a", "no", "b", "j1"),
        judged("j3", "a", "yes", "c"),
      ),
    });
    expect(codes(records)).toEqual([]);
    expect(records.judgements.map(({ id, superseded }) => [id, superseded])).toEqual([
      ["j1", true],
      ["j2", undefined],
      ["j3", undefined],
    ]);
  });

  it("names the others in each problem of a contradiction, through a chain of any length, whatever the order of lines", () => {
    const yes = Array.from({ length: 30 }, (_, i) => judged(`j${100 + i}`, `${i}`, "yes", `${i + 1}`));
    const no = judged("n", "30", "no", "0");
    const [x, y, z] = [judged("x", "A", "yes", "B"), judged("y", "C", "yes", "B"), judged("z", "A", "no", "C")];
    const messages = (judgements: readonly object[]) =>
      parse({ "calls.csv": HEADER, "judgements.jsonl": lines(...judgements) })
        .problems.map(({ message }) => /\(.*\)/.exec(message)?.[0])
        .sort();
    expect(messages([x, y, z])).toEqual([
      "(judgement:x, judgement:y)",
      "(judgement:x, judgement:z)",
      "(judgement:y, judgement:z)",
    ]);
    const all = [x, ...yes, y, no, z];
    expect(messages(all)).toHaveLength(34);
    expect(messages(all)).toEqual(messages([...all].reverse()));
    expect(messages(all).filter((message) => message?.includes("and 22 more"))).toHaveLength(31);
  });

  it("does not bring back what a contradictory one had superseded", () => {
    const records = parse({
      "calls.csv": HEADER,
      "judgements.jsonl": lines(
        judged("j1", "a", "yes", "b"),
        judged("j2", "a", "no", "b", "j1"),
        judged("j3", "a", "yes", "c"),
        judged("j4", "c", "yes", "b"),
      ),
    });
    expect(codes(records)).toEqual([2, 3, 4].map((line) => `judgements.jsonl:${line} verdict contradictory`));
    expect(records.judgements).toMatchObject([{ id: "j1", superseded: true }]);
  });

  it("judges those of a further file with them", () => {
    const records = parse(
      { "calls.csv": HEADER, "judgements.jsonl": lines(judged("j1", "a", "yes", "b")) },
      { confirm: { file: "more.jsonl", content: lines(judged("j2", "b", "no", "a")) } },
    );
    expect(codes(records)).toEqual(["judgements.jsonl:1 verdict contradictory", "more.jsonl:1 verdict contradictory"]);
  });
});

describe("notes", () => {
  it("lists twenty references to nothing of a column, and counts the others", () => {
    const rows = Array.from({ length: 50 }, (_, i) => `c${i},a,b,2013-08-01T10:00:00Z,${i},,x${i % 25},`);
    const { notes, problems } = parse({ "calls.csv": calls(...rows), "call.csv": "" });
    expect(problems).toEqual([]);
    expect(notes).toHaveLength(22);
    expect(notes[0]).toMatchObject({ file: "call.csv", code: "unknown-file" });
    expect(notes.at(-1)?.message).toBe("5 more cells, from here on, are not in cells.csv");
  });

  it("takes a place for known that cells.csv or events.json names", () => {
    const { notes } = parse({
      "cells.csv": "id,latitude,longitude,place\nx,1,2,agadez",
      "events.json": '[{"id":"e1","kind":"wreck","place":"zuwara"}]',
      "statements.jsonl": lines(
        statement("s1", [
          { ...met("k1"), from: "place:agadez", to: "place:zuwara", place: "place:sabha", event: "event:e2" },
        ]),
      ),
    });
    expect(notes.map(({ column }) => column)).toEqual(["claims[0].event", "claims[0].place"]);
  });
});

it("takes little time over many equal records of one id", { timeout: 20_000 }, () => {
  const text = lines(...Array.from({ length: 50_000 }, () => statement("s1", [met("k1")])));
  const records = parse({ "statements.jsonl": text });
  expect([records.statements.length, records.duplicateRecords]).toEqual([1, 49_999]);
});
