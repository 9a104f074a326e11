import { describe, expect, it } from "vitest";
import type { CaseRecords } from "../../src/records/case-records.js";
import type { FileContent } from "../../src/records/files/chunks.js";
import { inputDigest } from "../../src/records/input-digest.js";
import { parseCase } from "../../src/records/parse-case.js";
import { inPieces } from "./in-pieces.js";

const CASE = JSON.stringify({ format: "faisceau-case/1", id: "test", title: "Test", timeZone: "Africa/Tripoli" });

const parse = (files: Readonly<Record<string, FileContent>>): CaseRecords =>
  parseCase(new Map(Object.entries({ "case.json": CASE, "statements.jsonl": "", ...files })));
const lines = (...values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join("\n");
const besides = (files: Readonly<Record<string, FileContent>>) => parse(files).protectedBesides;
const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "number" ? [part] : [...new TextEncoder().encode(part)])));

/** A statement of a protected witness who is m1, and more fields of it. */
const said = (more: object = {}, claims: readonly unknown[] = []) => ({
  id: "s1",
  kind: "interview",
  witness: "person:m1",
  protected: true,
  claims,
  ...more,
});
const uses = (id: string, object: unknown, more: object = {}) => ({
  id,
  predicate: "uses",
  subject: "person:m1",
  object,
  ...more,
});
const named = (id: string, name: unknown, more: object = {}) => ({
  id,
  predicate: "named",
  subject: "person:m1",
  name,
  ...more,
});
const M1 = { persons: ["person:m1"], phones: [], names: [] };

describe("protection that something left out speaks of", () => {
  it("is absent where nothing is left out, and where nobody is protected", () => {
    const clean = { "people.json": '[{"id":"p1","names":["Awet"],"protected":true}]' };
    expect(parse({ ...clean, "statements.jsonl": lines(said({}, [uses("k1", "phone:1")])) })).not.toHaveProperty(
      "protectedBesides",
    );
    const nobody = {
      "people.json": '[{"id":"p1","names":["Awet"],"status":"boss"}]',
      "phones.csv": "phone,person,from\n1,p1,soon",
      "statements.jsonl": lines(
        said({ protected: false, kind: "chat" }, [uses("k1", "phone:1"), named("k2", "Bilal")]),
      ),
    };
    expect(parse(nobody)).not.toHaveProperty("protectedBesides");
  });

  it("is that of elements of people.json", () => {
    expect(
      besides({
        "people.json": JSON.stringify([
          { id: "p1", names: ["Awet", 7, ""], status: "boss", protected: true },
          { id: "p2", names: "Bilal", protected: true },
          { names: ["Nobody's id"], protected: true },
          { id: 7, protected: true },
          { id: "p3", names: ["Seen"], status: "boss", protected: "no" },
          ["p4"],
        ]),
      }),
    ).toEqual({
      persons: ["person:7", "person:p1", "person:p2"],
      phones: [],
      names: ["Awet", "Bilal", "Nobody's id"],
    });
  });

  it.for<[string, object]>([
    ["a word for true", { protected: "yes" }],
    ["a number for true", { protected: 1 }],
    ["another field that is wrong", { kind: "chat" }],
    ["a witness without its kind", { witness: "m1" }],
  ])("is that of a statement with %s", ([, more]) => {
    expect(besides({ "statements.jsonl": lines(said(more)) })).toEqual(M1);
  });

  it.for<[string, object]>([
    ["is not protected", { protected: 0 }],
    ["says so with nothing", { protected: "" }],
    ["is no person", { witness: "phone:1" }],
    ["has no key", { witness: "person:" }],
    ["is no text", { witness: ["person:m1"] }],
  ])("is none of a witness who %s", ([, more]) => {
    expect(besides({ "statements.jsonl": lines(said({ kind: "chat", ...more })) })).toBeUndefined();
  });

  it("is that of a line or element that is wrong as a whole and can be read all the same", () => {
    const line = JSON.stringify(said());
    for (const file of [
      bytes('{"id":"s1', 0xff, '"', line.slice(line.indexOf(',"kind"'))),
      line.replace('"s1"', '"s1\\ud800"'),
      line.replace("true", 'true,"amount":NaN,"text":"NaN \\" Infinity","other":[-Infinity]'),
    ])
      expect(besides({ "statements.jsonl": file })).toEqual(M1);
    const person = '{"id":"p1","protected":true,"names":["Awet","';
    expect(besides({ "people.json": bytes(`[${person}`, 0xff, '"]}]') })).toEqual({
      persons: ["person:p1"],
      phones: [],
      names: ["Awet", "\ufffd"],
    });
    expect(besides({ "people.json": `[${person}\\ud800"]}]` })).toEqual({
      persons: ["person:p1"],
      phones: [],
      names: ["Awet"],
    });
    expect(besides({ "statements.jsonl": `${line.slice(0, -1)}\n[${line}]\n"\\"\\\\` })).toBeUndefined();
  });

  it("has the phones and names that are left out of who is protected, in any order of files", () => {
    const files: readonly (readonly [string, string])[] = [
      ["people.json", '[{"id":"m1","names":["Awet"],"status":"boss"},{"id":"m2","names":["Free"],"status":"boss"}]'],
      ["phones.csv", "phone,person,from,to\n1,m1,soon,\n2,m1,2013-08-01,\n3,m2,soon,\n,m1,,\n4,,,"],
      [
        "statements.jsonl",
        lines(
          said({}, [
            uses("k1", "phone:5", { on: "soon" }),
            uses("k2", "6"),
            uses("k3", 7),
            uses("k4", "phone:8"),
            uses("k5", "phone:9", { on: "soon", negated: true }),
            uses("k6", "phone:10", { on: "soon", firsthand: 0 }),
            uses("k7", "phone:11", { on: "soon", firsthand: null, negated: [] }),
            uses("k8", "person:x"),
            uses("k9", "phone:12", { subject: "person:m2", on: "soon" }),
            uses("k9", "phone:13", { subject: "m1" }),
            named("n1", "Bilal", { on: "soon" }),
            named("n2", "Not so", { on: "soon", negated: "yes" }),
            named("n3", ["No text"]),
            named("n4", "Accepted"),
            "no claim",
          ]),
        ),
      ],
    ];
    const expected = {
      persons: [],
      phones: ["phone:1", "phone:11", "phone:13", "phone:5", "phone:6", "phone:7"],
      names: ["Awet", "Bilal"],
    };
    expect(besides(Object.fromEntries(files))).toEqual(expected);
    expect(besides(Object.fromEntries([...files].reverse()))).toEqual(expected);
  });

  it("has the phones that who is protected by it alone is said to use", () => {
    const claims = [
      uses("k1", "phone:1"),
      uses("k2", "phone:2", { firsthand: false }),
      uses("k3", "phone:3", { negated: true }),
      uses("k4", "phone:4", { subject: "person:m2" }),
    ];
    expect(
      besides({
        "statements.jsonl": lines(said({ protected: "yes" }), said({ id: "s2", protected: false, claims })),
      }),
    ).toEqual({ ...M1, phones: ["phone:1"] });
    expect(besides({ "statements.jsonl": lines(said({ kind: "chat" }, claims)) })).toEqual({
      ...M1,
      phones: ["phone:1"],
    });
  });

  it.for<[string, Uint8Array | string]>([
    ["too many fields", "1,m1,,,"],
    ["too few fields", "1,m1"],
    ["no UTF-8", bytes("1,m1,", 0xff)],
    ["text behind a quote", '"1","m1"," "x'],
    ["a person with text behind a quote", '1,"m"1,'],
    ["an open quote", '1,m1,"2013\n2,m2,\n'],
    ["half a line end", "1,,m1\r"],
  ])("has the phone of a row with %s", ([what, row]) => {
    const header = what === "half a line end" ? "phone,from,person\n" : "phone,person,from\n";
    const file = bytes(header, ...(typeof row === "string" ? [row] : row));
    const records = parse({ "phones.csv": file, "statements.jsonl": lines(said()) });
    expect([records.rejected, records.phones]).toEqual([1, []]);
    expect(records.protectedBesides).toEqual({ persons: [], phones: ["phone:1"], names: [] });
  });

  it("is that of records whose id another record has", () => {
    const people = [
      { id: "p1", names: ["Awet"], protected: false },
      { id: "p1", names: ["Bilal"], protected: true },
    ];
    const statements = [
      said({ id: "s1", witness: "person:a", protected: false }, [uses("k1", "phone:1", { subject: "person:p1" })]),
      said({ id: "s1", witness: "person:b" }, [uses("k2", "phone:2", { subject: "person:p1" })]),
      said({ id: "s2", protected: false }, [
        uses("k3", "phone:3", { subject: "person:p1" }),
        uses("k3", "phone:4", { subject: "person:p1" }),
      ]),
    ];
    const expected = {
      persons: ["person:b", "person:p1"],
      phones: ["phone:1", "phone:2", "phone:3", "phone:4"],
      names: ["Bilal"],
    };
    for (const order of [<Value>(list: Value[]) => list, <Value>(list: Value[]) => [...list].reverse()]) {
      const records = parse({
        "people.json": JSON.stringify(order(people)),
        "statements.jsonl": lines(...order(statements)),
      });
      expect(records.rejected).toBe(3);
      expect(records.protectedBesides).toEqual(expected);
    }
  });

  it("is not that of records that are left out as equal ones", () => {
    const people = '{"id":"p1","names":["Awet"],"protected":true}';
    const claims = [uses("k1", "phone:1"), uses("k1", "phone:1")];
    const records = parse({
      "people.json": `[${people},${people}]`,
      "statements.jsonl": lines(said({}, claims), said({}, claims), said({ id: "s2" }, claims)),
    });
    expect(records).not.toHaveProperty("protectedBesides");
  });

  it("is read from files that can be read once, and nothing else changes by it", () => {
    const text = lines(said({ protected: "yes" }), said({ id: "s2", protected: false, kind: "chat" }));
    const records = parse({ "statements.jsonl": inPieces(text, 7) });
    expect(records.protectedBesides).toEqual(M1);
    const unmarked = parse({ "statements.jsonl": inPieces(text.replaceAll("person:m1", "place:m1"), 7) });
    expect(unmarked.protectedBesides).toBeUndefined();
    expect([inputDigest(records), records.rejected]).toEqual([inputDigest(unmarked), unmarked.rejected]);
  });

  it("is not that of a file that gives nothing", () => {
    expect(besides({ "people.json": '[{"id":"p1","status":"boss","protected":true},' })).toBeUndefined();
  });
});
