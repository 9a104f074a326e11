import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LostRowsError } from "../../../src/import/balance.js";
import { detectMappingWith } from "../../../src/import/detect-mapping.js";
import { importSteps } from "../../../src/import/import-steps.js";
import { importPresets } from "../../../src/import/presets.js";
import { ImportRefusedError } from "../../../src/import/refusal.js";
import { readWorkbook } from "../../../src/import/workbook/read-workbook.js";
import { openArchive } from "../../../src/import/workbook/unzip.js";
import { bytesOf, filesAfter, importTexts, mapping, plan } from "../with-plan.js";
import {
  bookOfRows,
  type MadeSheet,
  madeBook,
  numberCell,
  partsOf,
  rowsOf,
  sheetXml,
  textCell,
  zipped,
} from "./made-book.js";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../workbooks/${name}`, import.meta.url))));

const callsFr = importPresets.get("calls-fr")?.mapping ?? mapping();
const niger = { country: "NE", timeZone: "Africa/Niamey" } as const;

const refusalOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof ImportRefusedError) return error.message;
    throw error;
  }
  return "not refused";
};

const HEAD = ["A", "B", "Start", "Seconds"].map(textCell);
const row = (callee: number, start = textCell("2016-05-02 10:00:00"), seconds = numberCell(95)) => [
  textCell("+22700000101"),
  numberCell(callee),
  start,
  seconds,
];
const sheet = (name: string, rows: readonly (readonly string[])[], more: Partial<MadeSheet> = {}): MadeSheet => ({
  name,
  xml: sheetXml(rowsOf(rows)),
  ...more,
});
const abroad = (more: Readonly<Record<string, unknown>> = {}) =>
  mapping({ numbers: { form: "international" }, ...more });

describe("a workbook as an operator delivers it", () => {
  const { ledger, records, problems } = importTexts(
    { "calls-fr.xlsx": fixture("calls-fr.xlsx") },
    { mapping: callsFr, ...niger },
  );

  it("is read sheet by sheet, hidden ones too, and an empty one is none", () => {
    expect(ledger.files.map(({ id, sheet: number, sheetName }) => [id, number, sheetName])).toEqual([
      ["f1", 1, "Janvier"],
      ["f2", 2, "Légende"],
      ["f3", 4, "Février"],
    ]);
    expect(ledger.counts).toEqual({ rows: 8, calls: 5, duplicates: 0, other: 3, errors: 0, furtherCalls: 0 });
    expect(problems).toEqual([]);
  });

  it("reads days, hours and durations that are numbers, and those that are texts", () => {
    expect(
      records.calls.map(({ id, caller, callee, startedAt, durationSeconds, kind }) => [
        id,
        caller,
        callee,
        startedAt,
        durationSeconds,
        kind,
      ]),
    ).toEqual([
      ["f1-5", "+22700000101", "+22700000102", "2016-05-02T09:00:00Z", 95, "voice"],
      ["f1-6", "+22700000101", "+22700000103", "2016-05-02T09:30:05Z", 0, "sms"],
      ["f1-7", "+22700000101", "+22700000104", "2016-05-03T10:05:00Z", 130, "voice"],
      ["f1-8", "+22700000104", "short:NE/101", "2016-05-03T22:59:59Z", 3601, "voice"],
      ["f3-2", "+22700000101", "+22700000105", "2016-06-02T07:15:00Z", 9, "voice"],
    ]);
  });

  it("keeps the rows of a sheet without calls, and says what is hidden and what stands beside the table", () => {
    const [first, legend, last] = ledger.files;
    expect(legend?.rows.map(({ why, cells }) => [why, cells[0]])).toEqual([
      ["other-sheet", "Voix"],
      ["other-sheet", "SMS"],
    ]);
    expect(legend?.notRead).toMatch(/no row of the first 60 is its header/);
    expect(first?.hidden).toEqual({ sheet: false, rows: 1, columns: ["Type"] });
    expect(first?.rows.map(({ hidden }) => hidden === true)).toEqual([false, true, false, false, false]);
    expect(first?.columnsNotRead).toEqual(["column I"]);
    expect(first?.rows[2]?.cells.at(-1)).toBe("à vérifier");
    expect(last?.hidden).toEqual({ sheet: true, rows: 0, columns: [] });
  });

  it("is detected as the preset that it is", () => {
    const detected = detectMappingWith({ name: "calls-fr.xlsx", bytes: fixture("calls-fr.xlsx") }, plan);
    expect(detected.preset).toBe("calls-fr");
    expect(detected.doubts[0]).toMatch(/^sheet: "Légende"/);
  });
});

describe("odd cells", () => {
  const wanted = abroad({
    columns: { caller: "A", callee: "B", start: "Start", duration: "Seconds", callerDevice: "IMEI" },
  });
  const { ledger, problems, notes } = importTexts({ "odd-cells.xlsx": fixture("odd-cells.xlsx") }, { mapping: wanted });
  const at = (number: number) => ledger.files[0]?.rows.find(({ row: one }) => one === number);

  it("are row errors with file, sheet, row, column and what would be right", () => {
    expect(problems.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
      ["odd-cells.xlsx [Calls]", 3, "A", "spreadsheet-number"],
      ["odd-cells.xlsx [Calls]", 4, "A", "spreadsheet-number"],
      ["odd-cells.xlsx [Calls]", 6, "A", "spreadsheet-error"],
      ["odd-cells.xlsx [Calls]", 9, "A", "no-saved-value"],
      ["odd-cells.xlsx [Calls]", 11, "Start", "no-hour"],
    ]);
    expect(problems[1]?.message).toMatch(/more than 15 digits.*with the column as text/);
  });

  it("that only describe are left out with a note", () => {
    expect(at(5)).toMatchObject({ became: "call", notes: [{ code: "spreadsheet-number" }] });
    expect(at(2)?.cells.at(-1)).toBe("350000000000001");
  });

  it("show leading noughts and a + where their format does, and pieces of a text as one", () => {
    expect(at(10)?.cells.slice(0, 2)).toEqual(["00000101", "+22700000102"]);
    expect(at(11)?.cells[0]).toBe("+22700000101");
    expect(at(8)?.became).toBe("call");
  });

  it("that are merged one under the other count for each row, with a note", () => {
    expect(at(13)).toMatchObject({ became: "call", notes: [{ code: "merged-cell" }] });
    expect(at(14)?.cells[0]).toBe("22700000101");
  });

  it("a number that ends in noughts is looked at twice", () => {
    expect(notes.filter(({ code }) => code === "many-noughts").map(({ line }) => line)).toEqual([7]);
  });
});

it("days may be counted from 1904, and strings stand in their cells", () => {
  const both = { "since-1904.xlsx": fixture("since-1904.xlsx"), "rows.xlsx": fixture("written-row-by-row.xlsx") };
  const { records } = importTexts(both, {
    mapping: mapping({ time: { form: ["iso", "excel"], zone: "Africa/Niamey" } }),
  });
  expect(records.calls.map(({ id, startedAt }) => [id, startedAt])).toEqual([
    ["f1-2", "2016-05-02T09:00:00Z"],
    ["f1-3", "2016-05-02T09:30:00Z"],
  ]);
  expect(records.calls[0]?.otherLeg?.id).toBe("f2-2");
});

describe("the sheet", () => {
  const two = madeBook([
    sheet("One", [HEAD, row(22700000102)]),
    sheet("Two", [HEAD, row(22700000103)]),
    sheet("Notes", [[textCell("Kept")]], { state: "veryHidden" }),
  ]);
  const ids = (more: Readonly<Record<string, unknown>>) =>
    importTexts({ "a.xlsx": two }, { mapping: abroad(more) }).records.calls.map(({ id, callee }) => `${id} ${callee}`);

  it("that the mapping names is read alone, by name or number; the others are kept", () => {
    expect(ids({})).toEqual(["f1-2 +22700000102", "f2-2 +22700000103"]);
    expect(ids({ sheet: "two" })).toEqual(["f2-2 +22700000103"]);
    expect(ids({ sheet: 2 })).toEqual(["f2-2 +22700000103"]);
    expect(ids({ sheet: [1, "Two"] })).toHaveLength(2);
    const { ledger } = importTexts({ "a.xlsx": two }, { mapping: abroad({ sheet: "Two" }) });
    expect(ledger.files.map(({ notRead }) => notRead)).toEqual([
      "the mapping names other sheets",
      undefined,
      "the mapping names other sheets",
    ]);
  });

  it("that is not there, or lacks a column, refuses the workbook with every reason", () => {
    expect(refusalOf(() => ids({ sheet: ["Deux", 9] }))).toMatch(
      /no sheet "Deux".*"One", "Two", "Notes"\n.*no sheet 9/,
    );
    const lacking = madeBook([
      sheet("One", [HEAD, row(22700000102)]),
      sheet("Two", [HEAD.slice(0, 3), row(22700000103)]),
    ]);
    expect(refusalOf(() => importTexts({ "a.xlsx": lacking }, { mapping: abroad() }))).toMatch(
      /^a\.xlsx \[Two\]:1: .*lacks "Seconds" \(duration\).*if this sheet is not meant/,
    );
  });

  it("must be named where columns are numbers alone", () => {
    const numbers = { columns: { caller: 1, callee: 2, start: 3, duration: 4 }, header: false };
    expect(refusalOf(() => ids(numbers))).toMatch(/by their numbers alone, and 3 sheets hold rows/);
    const bare = madeBook([sheet("One", [row(22700000102)]), sheet("Two", [row(22700000103)])]);
    const { records } = importTexts({ "a.xlsx": bare }, { mapping: abroad({ ...numbers, sheet: 1 }) });
    expect(records.calls).toHaveLength(1);
  });

  it("may tell whose list it is", () => {
    const list = madeBook([
      sheet("+22700000101", [
        ["Other", "Way", "Start", "Seconds"].map(textCell),
        [numberCell(22700000102), textCell("out"), textCell("2016-05-02 10:00:00"), numberCell(5)],
      ]),
    ]);
    const own = abroad({
      columns: { other: "Other", direction: "Way", start: "Start", duration: "Seconds" },
      subscriber: { from: "sheet-name" },
    });
    expect(importTexts({ "a.xlsx": list }, { mapping: own }).records.calls[0]?.caller).toBe("+22700000101");
  });

  it("that was read is known again, and one that was only kept can be read later", () => {
    const first = importTexts({ "a.xlsx": two }, { mapping: abroad({ sheet: "One" }) });
    const existing = filesAfter(first);
    const again = (more: Readonly<Record<string, unknown>>) =>
      importTexts({ "a.xlsx": two }, { mapping: abroad(more), existing });
    expect(refusalOf(() => again({}))).toMatch(/a\.xlsx \[One\]:1: this sheet of the workbook is imported already/);
    const { added, records } = again({ sheet: "Two" });
    expect(added.map(({ id, sheetName }) => [id, sheetName])).toEqual([["f4", "Two"]]);
    expect(records.calls).toHaveLength(2);
  });
});

describe("times beside each other", () => {
  const formats = ["dd/mm/yyyy", "hh:mm:ss", "dd/mm/yyyy hh:mm", "h:mm"];
  const columns = { caller: "A", callee: "B", date: "Day", time: "Hour", duration: "Lasted" };
  const head = ["A", "B", "Day", "Hour", "Lasted"].map(textCell);
  const outcome = (day: string, hour: string, lasted: string, form: string, duration = "seconds") => {
    const cells = [textCell("+22700000101"), textCell("+22700000102"), day, hour, lasted];
    const book = bookOfRows(
      [
        head,
        cells,
        [
          textCell("+22700000101"),
          textCell("+22700000109"),
          numberCell(42492, 1),
          numberCell(0.5, 2),
          numberCell(0.001, 2),
        ],
      ],
      { formats },
    );
    const { records, problems } = importTexts(
      { "a.xlsx": book },
      { mapping: mapping({ columns, time: { form, zone: "Africa/Niamey" }, duration: { form: duration } }) },
    );
    const call = records.calls.find(({ id }) => id === "f1-2");
    return call === undefined ? problems.map(({ code }) => code).join() : `${call.startedAt} ${call.durationSeconds}`;
  };
  const [day, hour, lasted] = [numberCell(42492, 1), numberCell(0.4375, 2), numberCell(95)];

  it.each<[string, string]>([
    [outcome(day, hour, lasted, "DD/MM/YYYY HH:mm:ss"), "2016-05-02T09:30:00Z 95"],
    [outcome(day, textCell("10:30"), lasted, "DD/MM/YYYY HH:mm"), "2016-05-02T09:30:00Z 95"],
    [outcome(textCell("02/05/2016"), hour, lasted, "DD/MM/YYYY HH:mm"), "2016-05-02T09:30:00Z 95"],
    [outcome(numberCell(42492.4375, 3), numberCell(42492.4375, 2), lasted, "iso"), "2016-05-02T09:30:00Z 95"],
    [outcome(numberCell(42492.4375, 3), numberCell(0.5, 2), lasted, "iso"), "not-a-time"],
    [outcome(day, textCell(""), lasted, "iso"), "no-hour"],
    [outcome(numberCell(42492.4375, 3), textCell(""), lasted, "iso"), "2016-05-02T09:30:00Z 95"],
    [outcome(numberCell(60, 1), hour, lasted, "iso"), "no-such-time"],
    [outcome(day, hour, numberCell(0.0010995370370370371, 2), "iso"), "2016-05-02T09:30:00Z 95"],
    [outcome(day, hour, numberCell(0.06597222222222222, 4), "iso", "clock"), "hours-or-minutes"],
    [outcome(day, hour, numberCell(0.06597222222222222, 4), "iso", "mm:ss"), "2016-05-02T09:30:00Z 95"],
    [outcome(day, hour, numberCell(0.06597222222222222, 4), "iso", "hh:mm"), "2016-05-02T09:30:00Z 5700"],
  ])("come to %s", (came, wanted) => {
    expect(came).toBe(wanted);
  });
});

describe("a formula", () => {
  it("counts by the value that was saved with it, with a note", () => {
    const book = bookOfRows([
      HEAD,
      row(22700000102, undefined, "<c><f>SUM(90,5)</f><v>95</v></c>"),
      row(22700000103, undefined, '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    ]);
    const { records, notes, problems } = importTexts({ "a.xlsx": book }, { mapping: abroad() });
    expect(records.calls[0]?.durationSeconds).toBe(95);
    expect(notes.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'formula "Seconds" is a formula; the value that was saved with it is taken: "95"',
    ]);
    expect(problems.map(({ code, column }) => `${code} ${column}`)).toEqual(["spreadsheet-error Seconds"]);
  });
});

describe("what is no readable workbook", () => {
  const good = partsOf([sheet("Calls", [HEAD, row(22700000102)])]);
  const refused = (bytes: Uint8Array): string =>
    refusalOf(() => importTexts({ "a.xlsx": bytes }, { mapping: abroad() }));
  const compound = (name: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const changed = (part: string, change: (text: string) => string) =>
    zipped({ ...good, [part]: change(good[part] ?? "") });

  it.each<[string, Uint8Array, RegExp]>([
    ["encrypted", compound("xxEncryptedPackage"), /encrypted with a password; open it in Excel/],
    ["old", compound("Workbook"), /of the old kind \(\.xls\); open it, save it as \.xlsx or CSV/],
    ["an old document", compound("WordDocument"), /old Word document/],
    [
      "OpenDocument",
      zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      /\(\.ods\); save it as \.xlsx/,
    ],
    ["binary", zipped({ "xl/workbook.bin": "x" }), /\(\.xlsb\); save it as \.xlsx/],
    ["a document", zipped({ "word/document.xml": "<x/>" }), /text document, not a table/],
    ["an archive", zipped({ "a.csv": "A,B" }), /ZIP archive without a workbook in it; unpack it/],
    ["only the beginning of one", bytesOf("PK\u0003\u0004xl/workbook.xml"), /cut off or damaged/],
    [
      "without a sheet's part",
      zipped(Object.fromEntries(Object.entries(good).filter(([name]) => !/sheet1/.test(name)))),
      /sheet "Calls" is not in the archive/,
    ],
    [
      "with a DOCTYPE",
      changed("xl/worksheets/sheet1.xml", (xml) => xml.replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>')),
      /declares a DOCTYPE/,
    ],
    ["with broken XML", changed("xl/worksheets/sheet1.xml", (xml) => xml.slice(0, -20)), /no well-formed XML/],
    [
      "with a row twice",
      changed("xl/worksheets/sheet1.xml", (xml) => xml.replaceAll("<row>", '<row r="2">')),
      /has the row 2 twice/,
    ],
    [
      "with a cell twice",
      changed("xl/worksheets/sheet1.xml", (xml) => xml.replace("<c ", '<c r="B1"/><c r="A1" ')),
      /twice or out of order/,
    ],
    [
      "with a text that is not there",
      bookOfRows([HEAD, ['<c t="s"><v>7</v></c>']]),
      /names the text 7, which the workbook does not have/,
    ],
    ["empty", madeBook([sheet("Calls", [])]), /no sheet of the workbook holds anything/],
    ["only a header", madeBook([sheet("Calls", [HEAD])]), /a header and no row under it/],
    [
      "a bomb of cells",
      madeBook([
        sheet("Calls", [HEAD], {
          xml: sheetXml(`${rowsOf([HEAD])}${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(4000)}`),
        }),
      ]),
      /more cells than can be read/,
    ],
  ])("that is %s is refused", (_, bytes, says) => {
    expect(refused(bytes)).toMatch(says);
    expect(refused(bytes)).toMatch(/^a\.xlsx( \[Calls\])?:1: /);
  });

  it("unpacks no more than it may, whatever it says of itself", () => {
    const bomb = zipped({ ...good, "xl/worksheets/sheet1.xml": new Uint8Array(3_000_000) });
    expect(() => openArchive(bomb, 2_000_000).unpack("xl/worksheets/sheet1.xml")).toThrow(/more than 1 MB/);
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 28 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 3_000_000)
        view.setUint32(at + 24, 100, true);
    expect(() => openArchive(lying, 2_000_000).unpack("xl/worksheets/sheet1.xml")).toThrow(/is not what was packed/);
  });

  it("is never half read where it is cut or a bit of it is turned", () => {
    const whole = zipped(good);
    const { calls } = importTexts({ "a.xlsx": whole }, { mapping: abroad() }).records;
    for (let at = 4; at < whole.length; at += 23) {
      expect(refused(whole.slice(0, at))).toMatch(/^a\.xlsx/);
      const turned = whole.slice();
      turned[at] = (turned[at] ?? 0) ^ 16;
      try {
        // What is no part of a file's content, such as the day on which it was packed, may be anything.
        expect(importTexts({ "a.xlsx": turned }, { mapping: abroad() }).records.calls).toEqual(calls);
      } catch (error) {
        expect(error).toBeInstanceOf(ImportRefusedError);
      }
    }
  });

  it("holds macros that are never run", () => {
    const rels = (good["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</",
      '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></',
    );
    const book = zipped({ ...good, "xl/_rels/workbook.xml.rels": rels, "xl/vbaProject.bin": "macros" });
    const { ledger } = importTexts({ "a.xlsm": book }, { mapping: abroad() });
    expect(ledger.files[0]?.encoding).toEqual({
      value: "xlsx",
      why: "its bytes are an Excel workbook; its macros were not run",
    });
  });
});

it("a reader of workbooks that loses a row is noticed", () => {
  const book = bookOfRows([HEAD, row(22700000102), row(22700000103)]);
  const readBook: typeof readWorkbook = (bytes, one) => {
    const read = readWorkbook(bytes, one);
    if ("faults" in read) return read;
    return {
      ...read,
      sheets: read.sheets.map((each) => ({ ...each, table: { ...each.table, rows: each.table.rows.slice(1) } })),
    };
  };
  expect(() => importTexts({ "a.xlsx": book }, { mapping: abroad() }, { ...importSteps, readBook })).toThrow(
    LostRowsError,
  );
});
