import { describe, expect, it } from "vitest";
import type { ImportLedger } from "../../src/import/import-ledger.js";
import { ImportRefusedError } from "../../src/import/refusal.js";
import { parseCase } from "../../src/records/parse-case.js";
import { bytesOf, filesAfter, HEADER, importTexts, mapping } from "./with-plan.js";

const became = ({ files }: ImportLedger) => files.flatMap(({ rows }) => rows.map((row) => row.became));

const refused = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof ImportRefusedError) return error.message;
    throw error;
  }
  throw new Error("it was not refused");
};

const ROWS = `${HEADER}+22700000101,+22700000102,2016-05-02 10:00:00,95
+22700000101,+22700000103,2016-05-02 11:00:00,42
`;

describe("importFiles", () => {
  it("makes a case that reads back without a problem, and a ledger with where each call comes from", () => {
    const { files, ledger, records } = importTexts({ "a.csv": ROWS });
    expect([...files.keys()].sort()).toEqual(["calls.csv", "case.json", "import.json", "sources.csv"]);
    expect(parseCase(files)).toEqual(records);
    expect(records.problems).toEqual([]);
    expect(records.calls.map(({ id, caller, startedAt, source }) => [id, caller, startedAt, source])).toEqual([
      ["f1-2", "+22700000101", "2016-05-02T09:00:00Z", "f1"],
      ["f1-3", "+22700000101", "2016-05-02T10:00:00Z", "f1"],
    ]);
    const written = JSON.parse(files.get("import.json") ?? "");
    expect(written).toEqual(ledger);
    expect(written.files[0]).toMatchObject({
      id: "f1",
      name: "a.csv",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      sheet: 1,
      timeZone: { value: "Africa/Niamey", why: "the mapping says so" },
      mapping: { name: "test", version: "1", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      counts: { rows: 2, calls: 2, duplicates: 0, other: 0, errors: 0, furtherCalls: 0 },
      rows: [
        { row: 2, became: "call", ids: ["f1-2"], cells: ["+22700000101", "+22700000102", "2016-05-02 10:00:00", "95"] },
        { row: 3, became: "call", ids: ["f1-3"] },
      ],
    });
  });

  it("gives the same bytes for the same files", () => {
    expect([...importTexts({ "a.csv": ROWS }).files]).toEqual([...importTexts({ "a.csv": ROWS }).files]);
  });

  it("counts every kind of row once, totals and blank lines at the end too", () => {
    const { ledger, problems } = importTexts(
      {
        "a.csv": `Letterhead\n\n${HEADER.replace("Seconds", "Seconds,Kind")}+22700000101,+22700000102,2016-05-02 10:00:00,95,voice
+22700000101,+22700000102,2016-05-02 10:00:00,95,voice
+22700000101,,2016-05-02 10:05:00,,voice
+22700000101,,2016-05-02 10:06:00,1200,GPRS
+22700000101,+22700000101,2016-05-02 10:07:00,3,voice
+22700000101,2.27E+11,2016-05-02 10:08:00,3,voice
A,B,Start,Seconds,Kind
,,,,
Total,5,,,
\n\n`,
      },
      {
        mapping: mapping({ columns: { caller: "A", callee: "B", start: "Start", duration: "Seconds", kind: "Kind" } }),
      },
    );
    expect(ledger.counts).toEqual({ rows: 9, calls: 1, duplicates: 1, other: 6, errors: 1, furtherCalls: 0 });
    expect(ledger.files[0]?.exclusions).toEqual([
      { code: "blank-line", count: 3 },
      { code: "blank-row", count: 1 },
      { code: "data", count: 1 },
      { code: "equal-row", count: 1 },
      { code: "no-second-party", count: 1 },
      { code: "one-number", count: 1 },
      { code: "repeated-header", count: 1 },
      { code: "spreadsheet-number", count: 1 },
      { code: "total", count: 1 },
    ]);
    expect(ledger.files[0]?.above).toHaveLength(2);
    expect(problems).toMatchObject([{ file: "a.csv", line: 9, column: "B", code: "spreadsheet-number" }]);
  });

  it("prefers the options to the mapping, and says so", () => {
    const { ledger, records } = importTexts({ "a.csv": ROWS }, { timeZone: "Africa/Tripoli", country: "NE" });
    expect(ledger.files[0]?.timeZone).toEqual({
      value: "Africa/Tripoli",
      why: "the option --zone; the mapping says Africa/Niamey",
    });
    expect(ledger.files[0]?.country).toEqual({ value: "NE", why: "the option --country" });
    expect(records.calls[0]?.startedAt).toBe("2016-05-02T08:00:00Z");
  });

  it("keeps the operator's own ids as a field, and never trusts them", () => {
    const { ledger, records } = importTexts(
      {
        "a.csv":
          "A,B,Start,Seconds,Id\n+22700000101,+22700000102,2016-05-02 10:00:00,95,7\n+22700000101,+22700000103,2016-05-02 11:00:00,42,7\n",
      },
      {
        mapping: mapping({
          columns: { caller: "A", callee: "B", start: "Start", duration: "Seconds", operatorId: "Id" },
        }),
      },
    );
    expect(records.calls.map(({ id }) => id)).toEqual(["f1-2", "f1-3"]);
    expect(ledger.files[0]?.rows.map(({ operatorId }) => operatorId)).toEqual(["7", "7"]);
  });

  it("writes the source that the mapping names, with its grade", () => {
    const source = { id: "cdr-ne", title: "Fictional Telecom", reliability: "A", state: "NE" };
    const { records } = importTexts({ "a.csv": ROWS }, { mapping: mapping({ source }) });
    expect(records.sources).toEqual([{ ...source, kind: "cdr" }]);
    expect(records.calls[0]?.source).toBe("cdr-ne");
  });

  it("makes one call of each of a conference's numbers, beside the equation", () => {
    const { ledger, records, notes } = importTexts({
      "a.csv": `${HEADER}+22700000101,+22700000102; +22700000103 ; +22700000104,2016-05-02 10:00:00,95\n`,
    });
    expect(records.calls.map(({ id, callee }) => [id, callee])).toEqual([
      ["f1-2", "+22700000102"],
      ["f1-2.2", "+22700000103"],
      ["f1-2.3", "+22700000104"],
    ]);
    expect(ledger.counts).toMatchObject({ rows: 1, calls: 1, furtherCalls: 2 });
    expect(notes).toMatchObject([{ code: "conference" }]);
  });

  it("keeps each anonymous caller its own unknown", () => {
    const { ledger, records } = importTexts({
      "a.csv": `${HEADER}Withheld,+22700000102,2016-05-02 10:00:00,95\nWithheld,+22700000102,2016-05-02 11:00:00,95\n`,
    });
    expect(records.calls.map(({ caller }) => caller)).toEqual(["anonymous:f1-2", "anonymous:f1-3"]);
    expect(ledger.anonymous).toBe(2);
  });

  it("keeps a mast that a row places elsewhere apart, and moves no call", () => {
    const { records, notes } = importTexts(
      {
        "a.csv": `A,B,Start,Seconds,Cell,Lat,Lon
+22700000101,+22700000102,2016-05-02 10:00:00,95,AGZ-1,16.974,7.986
+22700000101,+22700000103,2016-05-02 11:00:00,95,AGZ-1,16.98,7.99
+22700000101,+22700000104,2016-05-02 12:00:00,95,AGZ-1,16.9740,7.9860
`,
      },
      {
        mapping: mapping({
          columns: {
            caller: "A",
            callee: "B",
            start: "Start",
            duration: "Seconds",
            callerCell: "Cell",
            callerLatitude: "Lat",
            callerLongitude: "Lon",
          },
        }),
      },
    );
    expect(records.calls.map(({ callerCell }) => callerCell)).toEqual(["AGZ-1", "AGZ-1@16.98,7.99", "AGZ-1"]);
    expect(records.cells).toMatchObject([
      { id: "AGZ-1", latitude: 16.974 },
      { id: "AGZ-1@16.98,7.99", latitude: 16.98 },
    ]);
    expect(notes).toMatchObject([{ line: 3, code: "cell-elsewhere" }]);
  });

  it("proposes that a number and its renumbered one are one line, and merges nothing", () => {
    const { ledger, records } = importTexts({
      "a.csv": `${HEADER}+22700000101,+22900000101,2024-05-02 10:00:00,95\n+22700000101,+2290100000101,2025-05-02 10:00:00,95\n`,
    });
    expect(new Set(records.calls.map(({ callee }) => callee)).size).toBe(2);
    expect(ledger.proposals).toMatchObject([
      { kind: "same-line", old: "+22900000101", new: "+2290100000101", since: "2024-11-30" },
    ]);
    expect(ledger.phones.find(({ key }) => key === "+22900000101")?.plan).toBe("old");
  });
});

describe("duplicates", () => {
  const row = "+22700000101,+22700000102,2016-05-02 10:00:00,95\n";

  it("finds the same row in two deliveries, three too", () => {
    const { ledger } = importTexts({
      "a.csv": `${HEADER}${row}`,
      "b.csv": `${HEADER}${row}\n`,
      "c.csv": `${HEADER}${row}\n\n`,
    });
    expect(became(ledger)).toEqual(["call", "duplicate", "duplicate"]);
    expect(ledger.files[2]?.rows[0]).toMatchObject({ of: "f1-2", as: "equal-row" });
    expect(ledger.files[1]?.rows[0]).toMatchObject({ of: "f1-2", as: "second-leg" });
  });

  it("takes no row beside an equal one for its other leg", () => {
    const beside = "+22700000101,+22700000102,2016-05-02 10:00:01,95\n";
    const { ledger } = importTexts({ "a.csv": `${HEADER}${row}`, "b.csv": `${HEADER}${row}${beside}` });
    expect(became(ledger)).toEqual(["call", "duplicate", "call"]);
    const one = mapping({ source: { id: "cdr" } });
    expect(
      became(importTexts({ "a.csv": `${HEADER}${row}`, "b.csv": `${HEADER}${row}${beside}` }, { mapping: one }).ledger),
    ).toEqual(["call", "duplicate", "call"]);
  });

  it("folds two legs by the case folder's own rule: another source, within 2 s", () => {
    const own = (id: string) => ({
      mapping: mapping({
        columns: { subscriber: "A", other: "B", direction: "Way", start: "Start", duration: "Seconds" },
      }),
      case: { id, title: id },
    });
    const { ledger, records } = importTexts(
      {
        "a.csv": "A,B,Way,Start,Seconds\n+22700000101,+22700000102,out,2016-05-02 10:00:00,95\n",
        "b.csv":
          "A,B,Way,Start,Seconds\n+22700000102,+22700000101,in,2016-05-02 10:00:02,94\n+22700000102,+22700000101,in,2016-05-02 10:10:00,94\n",
      },
      own("t"),
    );
    expect(records.calls).toMatchObject([{ id: "f1-2", otherLeg: { id: "f2-2", source: "f2" } }, { id: "f2-3" }]);
    expect(records.duplicateCalls).toBe(1);
    expect(ledger.files[1]?.rows[0]).toMatchObject({ became: "duplicate", of: "f1-2", as: "second-leg" });
    expect(ledger.counts).toMatchObject({ rows: 3, calls: 2, duplicates: 1 });
  });

  it("takes equal rows to the minute for two, as the mapping does not know better, and pairs them across files", () => {
    const text = `${HEADER}+22700000101,+22700000102,2016-05-02 10:00,0\n`;
    const twice = `${text}+22700000101,+22700000102,2016-05-02 10:00,0\n`;
    expect(became(importTexts({ "a.csv": twice }).ledger)).toEqual(["call", "call"]);
    expect(became(importTexts({ "a.csv": twice }, { mapping: mapping({ equalRows: "one" }) }).ledger)).toEqual([
      "call",
      "duplicate",
    ]);
    expect(became(importTexts({ "a.csv": text, "b.csv": twice }).ledger)).toEqual(["call", "duplicate", "call"]);
  });
});

describe("adding to a case", () => {
  it("goes on with the numbers of files, knows rows again, and folds legs with earlier ones", () => {
    const first = importTexts({ "a.csv": ROWS });
    const before = filesAfter(first);
    const second = importTexts(
      { "b.csv": `${ROWS}+22700000104,+22700000101,2016-05-03 10:00:00,9\n` },
      { existing: before },
    );
    expect(second.ledger.files.map(({ id, counts }) => [id, counts.calls, counts.duplicates])).toEqual([
      ["f1", 2, 0],
      ["f2", 1, 2],
    ]);
    expect(second.records.calls.map(({ id }) => id)).toEqual(["f1-2", "f1-3", "f2-4"]);
    expect(second.files.has("case.json")).toBe(false);
    const third = importTexts(
      { "c.csv": `A;B;Start;Seconds\n+22700000104;+22700000101;2016-05-03 10:00:01;9\n` },
      { existing: filesAfter(second, before) },
    );
    expect(third.ledger.files[2]?.rows[0]).toMatchObject({ became: "duplicate", of: "f2-4", as: "second-leg" });
    expect(third.ledger.counts).toMatchObject({ rows: 6, calls: 3, duplicates: 3 });
  });

  it("adds to a case made by hand, in the order of its own columns", () => {
    const existing = new Map([
      ["case.json", bytesOf('{"format":"faisceau-case/1","id":"t","title":"T"}')],
      [
        "calls.csv",
        bytesOf("source,kind,durationSeconds,startedAt,callee,caller,id\nmine,voice,5,2016-05-01T10:00:00Z,2,1,c1"),
      ],
    ]);
    const { files, records } = importTexts({ "a.csv": ROWS }, { existing });
    expect(files.get("calls.csv")?.split("\n")[2]).toBe(
      "f1,voice,95,2016-05-02T09:00:00Z,+22700000102,+22700000101,f1-2",
    );
    expect(records.calls).toHaveLength(3);
  });

  it("adds calls to a case that has none", () => {
    const existing = new Map([["case.json", bytesOf('{"format":"faisceau-case/1","id":"t","title":"T"}')]]);
    expect(importTexts({ "a.csv": ROWS }, { existing }).records.calls).toHaveLength(2);
  });

  it.each([
    ["the same file again", () => filesAfter(importTexts({ "a.csv": ROWS })), "imported already"],
    ["a folder that is no case", () => new Map<string, Uint8Array>(), "has no case.json"],
    [
      "a ledger of something else",
      () => new Map([...filesAfter(importTexts({ "b.csv": `${ROWS}\n` })), ["import.json", bytesOf("{}")]]),
      "no ledger of this version",
    ],
    [
      "ids of its own form without a ledger",
      () => new Map([...filesAfter(importTexts({ "b.csv": `${ROWS}\n` }))].filter(([name]) => name !== "import.json")),
      "which an import gives",
    ],
    [
      "a table without a column that is needed",
      () =>
        new Map([
          ["case.json", bytesOf('{"format":"faisceau-case/1","id":"t","title":"T"}')],
          ["calls.csv", bytesOf("id,caller,callee,startedAt,durationSeconds\n")],
        ]),
      "has no column kind, source",
    ],
  ])("refuses %s", (_, existing, says) => {
    expect(refused(() => importTexts({ "a.csv": ROWS }, { existing: existing() }))).toContain(says);
  });

  it("refuses a case whose calls an interrupted import has written without its ledger", () => {
    const before = filesAfter(importTexts({ "a.csv": ROWS }));
    const after = importTexts(
      { "b.csv": `${HEADER}+22700000104,+22700000101,2016-05-03 10:00:00,9\n` },
      { existing: before },
    );
    const torn = new Map([...before, ["calls.csv", bytesOf(after.files.get("calls.csv") ?? "")]]);
    expect(
      refused(() =>
        importTexts({ "c.csv": `${HEADER}+22700000105,+22700000101,2016-05-03 10:00:00,9\n` }, { existing: torn }),
      ),
    ).toContain("f2-2");
  });
});

describe("what is refused", () => {
  it("says all of it at once", () => {
    const message = refused(() =>
      importTexts(
        {
          "empty.csv": "",
          "head.csv": HEADER,
          "other.csv": "X,Y\n1,2\n",
          "broken.csv": `${HEADER}"a,b\n`,
          "ok.csv": ROWS,
        },
        { country: "XX", timeZone: "Niamey" },
      ),
    );
    for (const part of [
      "XX",
      "Niamey",
      "empty.csv:1",
      "head.csv:1",
      'other.csv:1: no row of the first 60 is its header: the nearest lacks "A"',
      "broken.csv:2: a quote",
    ])
      expect(message).toContain(part);
  });

  it("is an import without a single call, with the first reasons", () => {
    expect(refused(() => importTexts({ "a.csv": `${HEADER}1,2,3,4\n` }))).toMatch(
      /no row is a call: of 1, 1 are in error.*\n(.*\n)*.*no time of the form iso/,
    );
  });
});
