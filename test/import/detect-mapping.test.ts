import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NotDetectedError } from "../../src/import/detect-layout.js";
import { detectMappingWith } from "../../src/import/detect-mapping.js";
import { readMapping } from "../../src/import/mapping.js";
import { bytesOf, importTexts, plan } from "./with-plan.js";

const detect = (text: string | Uint8Array, name = "list.csv") =>
  detectMappingWith({ name, bytes: typeof text === "string" ? bytesOf(text) : text }, plan);

const about = (doubts: readonly string[]): readonly string[] =>
  doubts.map((doubt) => doubt.slice(0, doubt.indexOf(":")));

const SAMPLES: readonly (readonly [preset: string, file: string, doubts: readonly string[]])[] = [
  ["android-log", "android-log-22700000101.csv", []],
  ["bill-us", "bill-us.csv", ["zone", "country"]],
  ["calls-ar", "calls-ar.csv", ["encoding", "zone"]],
  ["calls-fr", "calls-fr.csv", ["encoding", "zone", "country"]],
  ["etsi-102657", "etsi-102657.xml", []],
  ["etsi-table", "etsi-table.csv", []],
  ["handset-report", "handset-report.csv", []],
  ["spreadsheet", "spreadsheet.txt", ["zone"]],
  ["subscriber-en", "subscriber-en.csv", ["zone"]],
  ["switch-legs", "switch-legs.txt", ["zone"]],
];

describe("a preset's sample", () => {
  it.each(SAMPLES)("of %s is known, with what is unsure", (preset, file, doubts) => {
    const bytes = readFileSync(new URL(`../../fixtures/import/${file}`, import.meta.url));
    const detected = detect(bytes, file);
    expect(detected.preset).toBe(preset);
    expect(about(detected.doubts)).toEqual(doubts);
    expect(readMapping(detected.mapping).name).toBe(preset);
  });
});

describe("another layout", () => {
  const TEXT = `Some operator
Call type;A number;B number;Call date;Call time;Length;LAC;CI;Tariff
Voice;22700000101;22700000102;03/04/2016;10:00:00;1:35;101;7;x
Shout;22700000101;22700000103;05/04/2016;11:00:00;0:42;101;8;x
`;

  it("is proposed from the words of its header, with every doubt", () => {
    const { mapping, preset, doubts } = detect(TEXT);
    expect(preset).toBeUndefined();
    expect(mapping).toEqual({
      format: "faisceau-mapping/1",
      name: "list",
      version: "1",
      encoding: "utf-8",
      delimiter: ";",
      columns: {
        caller: "A number",
        callee: "B number",
        date: "Call date",
        time: "Call time",
        duration: "Length",
        kind: "Call type",
        callerLac: "LAC",
        callerCi: "CI",
      },
      time: { form: "DD/MM/YYYY HH:mm:ss" },
      duration: { form: "mm:ss" },
      numbers: { form: "international" },
    });
    expect(about(doubts)).toEqual(["columns", "columns", "time", "duration", "kind", "numbers", "columns", "zone"]);
    expect(doubts.join("\n")).toContain("DD/MM/YYYY HH:mm:ss could be MM/DD/YYYY HH:mm:ss as well");
  });

  it("can be imported as it was proposed, once its doubts are settled", () => {
    const { mapping } = detect(TEXT);
    const settled = readMapping({ ...mapping, kind: { words: { Shout: "voice" } } });
    const { ledger } = importTexts({ "a.csv": TEXT }, { mapping: settled, timeZone: "Africa/Niamey" });
    expect(ledger.counts).toMatchObject({ rows: 2, calls: 2 });
  });

  it.each([
    [
      "day before month",
      "From number;To number;Start;Duration (s)\n+22700000101;+22700000102;13/04/2016 10:00;5\n",
      "DD/MM/YYYY HH:mm",
      ["zone"],
    ],
    [
      "month before day",
      "From number;To number;Start;Duration (s)\n+22700000101;+22700000102;04/13/2016 10:00;5\n",
      "MM/DD/YYYY HH:mm",
      ["zone"],
    ],
    [
      "an offset",
      "From number,To number,Start,Duration (s)\n+22700000101,+22700000102,2016-04-13T10:00:00Z,5\n",
      "iso",
      [],
    ],
    [
      "day counts",
      "From number\tTo number\tStart\tSeconds\n+22700000101\t+22700000102\t42473.5\t5\n",
      "excel",
      ["zone"],
    ],
    [
      "seconds since 1970",
      "From number|To number|Start|Seconds\n+22700000101|+22700000102|1460541600|5\n",
      "epoch",
      [],
    ],
    [
      "no time that is known",
      "From number|To number|Start|Seconds\n+22700000101|+22700000102|noon|5\n",
      "iso",
      ["time", "zone"],
    ],
  ])("with %s", (_, text, form, doubts) => {
    const detected = detect(text);
    const { time } = detected.mapping as { readonly time: { readonly form: unknown } };
    if (detected.preset === undefined) expect(time.form).toBe(form);
    else expect(time.form).toContain(form);
    expect(about(detected.doubts)).toEqual(doubts);
  });

  it("is told by its beginning, however long it is", () => {
    const row = "+22700000101;+22700000102;13/04/2016 10:00;5\n";
    const { mapping } = detect(`From number;To number;Start;Duration (s)\n${row.repeat(3000)}"`);
    expect(mapping).toMatchObject({ delimiter: ";", columns: { caller: "From number" } });
  });

  it("says what is missing for a mapping", () => {
    expect(about(detect("Direction,Number,Start,Seconds\nout,+22700000102,2016-04-13 10:00:00,5\n").doubts)).toContain(
      "subscriber",
    );
    expect(about(detect("Number,Seconds\n+22700000102,5\n").doubts)).toEqual(expect.arrayContaining(["columns"]));
    expect(about(detect("Caller,Called,Start\n+22700000101,+22700000102,01.05.2016 10:00\n").doubts)).toContain(
      "duration",
    );
  });
});

describe("what cannot be proposed", () => {
  it.each([
    ["a binary", new Uint8Array(600), "binary|UTF-16"],
    ["an empty file", "", "looks like a header"],
    ["prose", "Dear sir,\nplease find enclosed.\n", "looks like a header"],
    ["other XML", "<?xml version='1.0'?><a/>", "no handover"],
  ])("is %s, in one line", (_, text, says) => {
    expect(() => detect(text)).toThrow(NotDetectedError);
    expect(() => detect(text)).toThrow(new RegExp(says));
  });
});
