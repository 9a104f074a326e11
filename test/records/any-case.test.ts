import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseRecords } from "../../src/records/case-records.js";
import { countRecords } from "../../src/records/count-records.js";
import type { FileContent } from "../../src/records/files/chunks.js";
import { inputDigest } from "../../src/records/input-digest.js";
import { parseCase } from "../../src/records/parse-case.js";
import { UnreadableCaseError } from "../../src/records/unreadable.js";

const CASE = JSON.stringify({ format: "faisceau-case/1", id: "test", title: "Test", timeZone: "Africa/Tripoli" });
const HEADER = "id,caller,callee,startedAt,durationSeconds,kind,callerCell,source";

const parse = (files: Readonly<Record<string, FileContent>>): CaseRecords =>
  parseCase(new Map(Object.entries({ "case.json": CASE, ...files })));
const calls = (...rows: readonly string[]): string => [HEADER, ...rows].join("\n");
const codes = (records: CaseRecords): readonly string[] =>
  records.problems.map(({ file, line, column, code }) => `${file}:${line} ${column ?? "-"} ${code}`);
/** What may not depend on the order of anything. */
const content = ({ problems, notes, ...records }: CaseRecords) => ({
  ...records,
  digest: inputDigest({ ...records, problems, notes }),
});
const rowsFor = (row: fc.Arbitrary<string>) => fc.array(row, { maxLength: 12 });
const pick = (...values: readonly string[]) => fc.constantFrom(...values);
const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((values) => values.join(","));
const time = pick("2013-08-01T10:00:00Z", "2013-08-01T12:00:01+02:00", "2013-08-01T10:00:02.5Z", "soon", "");
const day = pick("2013-08-01", "2013-08-03", "2013-08-01T10:00Z", "2013-08-01T10:00:00Z", "");
const person = pick("person:p1", "person:p2", "person:p3");
const claim = fc.record(
  {
    id: pick("k1", "k2", "k3", "k4"),
    predicate: pick("met", "uses", "drove", "flew", "named"),
    name: pick("x", "y"),
    subject: person,
    object: pick("person:p2", "phone:1", "person:p3"),
    credibility: fc.constantFrom(1, 7),
  },
  { requiredKeys: ["id"] },
);
const aCase = fc.record({
  "calls.csv": rowsFor(
    joined(
      pick("c1", "c2", "c3", ""),
      pick("a", "b"),
      pick("b", "c"),
      time,
      pick("60", "61", "x"),
      pick("", "voice", "sms"),
      pick("", "x"),
      pick("", "op1", "op2"),
    ),
  ),
  "phones.csv": rowsFor(joined(pick("1", "2"), pick("p1", ""), day, day)),
  "ties.csv": rowsFor(joined(person, person, pick("0", "1", "2"))),
  "coverage.csv": rowsFor(joined(pick("1", ""), day)),
  "cells.csv": rowsFor(joined(pick("x", "y"), pick("1", "91"), pick("2", ""))),
  "sources.csv": rowsFor(joined(pick("op1", "op2"), pick("A", "B", "Z"))),
  "people.json": rowsFor(
    fc
      .record(
        {
          id: pick("p1", "p2"),
          names: fc.subarray(["x", "y", "z"]),
          status: fc.constantFrom("witness", ["witness"], "boss"),
          protected: fc.constantFrom(true, false, "yes"),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
  ),
  "events.json": rowsFor(
    fc
      .record({ id: pick("e1", "e2"), kind: pick("wreck", "rescue"), at: pick("2013-08-01", "soon") })
      .map((value) => JSON.stringify(value)),
  ),
  "judgements.jsonl": rowsFor(
    fc
      .record(
        {
          id: pick("j1", "j2", "j3", "j4"),
          kind: fc.constant("same-person"),
          a: person,
          b: person,
          verdict: pick("yes", "no"),
          supersedes: pick("j1", "j2"),
        },
        { requiredKeys: ["id", "kind", "a", "b", "verdict"] },
      )
      .map((value) => JSON.stringify(value)),
  ),
});
const statements = fc.array(
  fc.tuple(
    pick("s1", "s2", "s3"),
    pick("interview", "intercept", "chat"),
    fc.array(claim, { maxLength: 3 }),
    fc.record({ witness: person, protected: fc.constantFrom(true, "yes", 0) }, { requiredKeys: [] }),
  ),
  { maxLength: 8 },
);
const headers: ReadonlyMap<string, string> = new Map([
  ["calls.csv", HEADER],
  ["phones.csv", "phone,person,from,to"],
  ["ties.csv", "source,target,calls"],
  ["coverage.csv", "phone,from"],
  ["cells.csv", "id,latitude,longitude"],
  ["sources.csv", "id,reliability"],
]);
const fileOf = (name: string, rows: readonly string[]): string =>
  name.endsWith(".json")
    ? `[${rows.join(",\n")}]`
    : [...(headers.has(name) ? [headers.get(name)] : []), ...rows].map((row) => `${row}\n`).join("");

/** A case, and the same with its files, rows, lines and claims in another order. */
const shuffled = fc.tuple(aCase, statements, fc.infiniteStream(fc.nat())).map(([files, said, chance]) => {
  const shuffle = <Value>(values: readonly Value[]): readonly Value[] =>
    values
      .map((value) => ({ value, at: chance.next().value }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  const written = (order: <Value>(values: readonly Value[]) => readonly Value[]): Readonly<Record<string, string>> => {
    const rows = order(said).map(([id, kind, claims, more]) =>
      JSON.stringify({ id, kind, claims: order(claims), ...more }),
    );
    const all = [...Object.entries(files), ["statements.jsonl", rows] as const];
    return Object.fromEntries(
      order(all).map(([name, lists]) => [name, fileOf(name, name === "statements.jsonl" ? lists : order(lists))]),
    );
  };
  return { first: written((values) => values), second: written(shuffle) };
});

describe("any case", () => {
  it("gives the same records and digest in any order of files, rows, lines and claims", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(shuffled, ({ first, second }) => {
        expect(content(parse(second))).toEqual(content(parse(first)));
      }),
      { numRuns: 300 },
    );
  });

  it("accepts each row, takes it for a duplicate, or reports it", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aCase, (files) => {
        const records = parse(
          Object.fromEntries(Object.entries(files).map(([name, rows]) => [name, fileOf(name, rows)])),
        );
        const { calls: kept, ties, people, phones, cells, events, sources, coverage, judgements } = records;
        const accepted = [kept, ties, people, phones, cells, events, sources, coverage, judgements];
        const rows = Object.values(files).reduce((sum, list) => sum + list.length, 0);
        const one = accepted.reduce((sum, list) => sum + list.length, 0);
        expect(one + records.duplicateCalls + (records.duplicateRecords ?? 0) + records.rejected).toBe(rows);
        const lines = new Set(records.problems.map(({ file, line }) => `${file} ${line}`));
        expect(lines.size).toBeGreaterThanOrEqual(records.rejected);
      }),
      { numRuns: 300 },
    );
  });

  it("accepts each line and claim of statements, takes it for a duplicate, or reports it", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(statements, (said) => {
        // Ids of their own, so that no line takes claims with it.
        const own = said.map(([, , claims], i) => JSON.stringify({ id: `s${i}`, kind: "interview", claims }));
        const records = parse({ "statements.jsonl": own.join("\n") });
        const counts = countRecords(records);
        expect(counts.statements).toBe(said.length);
        const total = said.reduce((sum, [, , claims]) => sum + claims.length, 0);
        expect(counts.claims + counts.rejected + (records.duplicateRecords ?? 0)).toBe(total);
      }),
      { numRuns: 300 },
    );
  });

  it("is changed by a second copy of its rows in duplicateCalls alone", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aCase, (files) => {
        const good = Object.fromEntries(Object.entries(files).filter(([name]) => name !== "ties.csv"));
        const once = parse(Object.fromEntries(Object.entries(good).map(([name, rows]) => [name, fileOf(name, rows)])));
        const twice = parse(
          Object.fromEntries(Object.entries(good).map(([name, rows]) => [name, fileOf(name, [...rows, ...rows])])),
        );
        const { duplicateCalls, duplicateRecords, rejected, ...records } = content(twice);
        expect(records).toEqual(
          (({ duplicateCalls: _a, duplicateRecords: _b, rejected: _c, ...rest }) => rest)(content(once)),
        );
        expect(duplicateCalls).toBeGreaterThanOrEqual(once.duplicateCalls);
      }),
      { numRuns: 200 },
    );
  });

  it("cut off at any byte loses nothing before the cut", { timeout: 60_000 }, () => {
    const rows = [
      "c1,a,b,2013-08-01T10:00:00Z,60,,,",
      'c2,"é",b,2013-08-01T10:01:00Z,60,,,',
      "c3,a,b,2013-08-01T10:02:00Z,60,,x,",
    ];
    const bytes = new TextEncoder().encode(`${calls(...rows)}\n`);
    for (let cut = HEADER.length + 1; cut <= bytes.length; cut++) {
      const before = bytes.subarray(0, cut).filter((byte) => byte === 10).length - 1;
      const records = parse({ "calls.csv": bytes.subarray(0, cut) });
      const ids = records.calls.map(({ id }) => id);
      expect(ids.slice(0, before)).toEqual(["c1", "c2", "c3"].slice(0, before));
      const broken = bytes[cut - 1] !== 10 && ids.length === before;
      expect(records.rejected).toBe(broken ? 1 : 0);
    }
  });

  it("of random bytes is read, or is a case that cannot be read", { timeout: 60_000 }, () => {
    const some = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom('"', ",", "\n", "{", "}", "[", "]", ":", "a", "\ud800") }),
    );
    const names = [...headers.keys(), "people.json", "events.json", "statements.jsonl", "judgements.jsonl"];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, "case.json"), some), fc.boolean(), (files, headed) => {
        const all = Object.entries(files).map(
          ([name, text]) =>
            [name, headed && typeof text === "string" ? `${headers.get(name) ?? ""}\n${text}` : text] as const,
        );
        try {
          const records = parse(Object.fromEntries(all));
          inputDigest(records);
          countRecords(records);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableCaseError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.for(["calls.csv", "ties.csv", "statements.jsonl", "people.json", "phones.csv", "judgements.jsonl"])(
    "with a line of 100 MB in %s ends in one clear line",
    { timeout: 60_000 },
    (file) => {
      function* endless(): Generator<Uint8Array, void> {
        yield new TextEncoder().encode(
          file.endsWith(".json") ? '[{"id":"' : file.endsWith(".csv") ? `${headers.get(file)}\n` : '{"id":"',
        );
        const piece = new Uint8Array(1024 * 1024).fill(0x61);
        for (let i = 0; i < 100; i++) yield piece;
        if (file.endsWith(".json")) yield new TextEncoder().encode('"}]');
      }
      const records = parse({ "statements.jsonl": "", [file]: endless() });
      expect(codes(records)).toEqual([`${file}:${file.endsWith(".csv") ? 2 : 1} - row-too-long`]);
    },
  );

  it("of 200,000 calls takes a few seconds", { timeout: 60_000 }, () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => {
      const at = new Date(Date.UTC(2013, 0, 1) + i * 60_000).toISOString();
      return `c${i},+2189${(i * 7919) % 5000},+2179${(i * 104729) % 4999},${at},${i % 600},,cell-${i % 300},op${i % 2}`;
    });
    const start = performance.now();
    const records = parse({ "calls.csv": `${HEADER}\n${rows.join("\n")}` });
    inputDigest(records);
    expect(records.calls).toHaveLength(200_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
