import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importPresets } from "../../src/import/presets.js";
import { ImportRefusedError } from "../../src/import/refusal.js";
import { bytesOf, HEADER, importTexts, mapping } from "./with-plan.js";

const GOOD = "+22700000101,+22700000102,2016-05-02 10:00:00,95\n";

/** What becomes of a file: why it is refused, or its counts. */
const outcome = (bytes: string | Uint8Array, more: Parameters<typeof importTexts>[1] = {}): string => {
  try {
    const { ledger, records } = importTexts({ "a.csv": bytes }, more);
    const { rows, calls, duplicates, other, errors } = ledger.counts;
    expect(calls + duplicates + other + errors).toBe(rows);
    expect(records.problems).toEqual([]);
    return `${rows}=${calls}+${duplicates}+${other}+${errors}`;
  } catch (error) {
    if (!(error instanceof ImportRefusedError)) throw error;
    for (const { line, message } of error.problems) {
      expect(line).toBeGreaterThan(0);
      expect(message.length).toBeLessThan(600);
    }
    return error.message;
  }
};

const joined = (...parts: readonly (string | Uint8Array)[]): Uint8Array => {
  const bytes = parts.map((part) => (typeof part === "string" ? bytesOf(part) : part));
  const all = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of bytes) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

describe("a malformed file", () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ["is empty", "", /a\.csv:1: it is empty/],
    ["is blank", " \n\n \n", /it is empty/],
    ["is only a mark", Uint8Array.of(0xef, 0xbb, 0xbf), /it is empty/],
    ["is only a header", HEADER, /a header and no row/],
    ["is only a header without its line end", HEADER.trim(), /a header and no row/],
    [
      "is binary",
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
      /it seems to be|not UTF-8|is its header/,
    ],
    ["is all zeros", new Uint8Array(1000), /a binary file|UTF-16/],
    ["is a workbook cut off", joined(Uint8Array.of(0x50, 0x4b, 3, 4), "xl/workbook.xml"), /cut off or damaged/],
    ["has another header", `X,Y,Z\n${GOOD}`, /no row of the first 60 is its header/],
    ["has a column twice", `A,B,Start,Seconds,A\n1,2,3,4,5\n`, /"A" twice/],
    [
      "has a quote that never closes",
      `${HEADER}${GOOD}"+22700000101,+22700000102\n${GOOD}${GOOD}`,
      /a\.csv:3: a quote that is opened on this line is never closed, and takes 3 further lines/,
    ],
    [
      "has a row of Latin-1 in UTF-8",
      joined(`${HEADER}${GOOD}`, Uint8Array.of(0xe9), `,${GOOD}`),
      /a\.csv:3: its bytes are not UTF-8/,
    ],
    ["is UTF-16 cut off", Uint8Array.of(0xff, 0xfe, 65, 0, 66), /cut off/],
  ])("that %s is refused", (_, bytes, says) => {
    expect(outcome(bytes)).toMatch(says);
  });

  it.each<[string, string | Uint8Array, string]>([
    ["has ragged rows", `${HEADER}${GOOD}+22700000101,+22700000103\n1,2,3,4,5,6\n${GOOD.trim()},,,\n`, "4=1+1+0+2"],
    [
      "mixes line ends",
      `${HEADER.trim()}\r\n${GOOD.trim()}\r${GOOD.replace("102", "103")}\n\r\n${GOOD.replace("102", "104").trim()}`,
      "3=3+0+0+0",
    ],
    ["has a mark and CRLF", `\uFEFF${HEADER}${GOOD}`.replaceAll("\n", "\r\n"), "1=1+0+0+0"],
    ["has a mark in a cell", `${HEADER}\uFEFF${GOOD}`, "1=1+0+0+0"],
    [
      "has zero characters in a row",
      `${HEADER}${GOOD}+227000\u0000\u00000101,+22700000102,2016-05-02 10:00:00,95\n`,
      "2=1+0+0+1",
    ],
    ["has zero characters in a column that nobody reads", `A,B,Start,Seconds,X\n${GOOD.trim()},\u0000\n`, "1=1+0+0+0"],
    ["has text behind a quote", `${HEADER}${GOOD}"+22700000101"x,+22700000102,2016-05-02 10:00:00,95\n`, "2=1+0+0+1"],
    ["has quotes inside a cell", `A,B,Start,Seconds,X\n${GOOD.trim()},5" pipe\n`, "1=1+0+0+0"],
    ["says its delimiter as Excel does", `sep=;\n${HEADER}${GOOD}`.replaceAll(",", ";"), "1=1+0+0+0"],
    ["ends in the middle of a row", `${HEADER}${GOOD}+22700000101,+2270000`, "2=1+0+0+1"],
    ["has a line of 2 MB", `${HEADER}${GOOD}${"x".repeat(2_000_000)}\n${GOOD.replace("102", "103")}`, "3=2+0+0+1"],
    [
      "has a cell of 2 MB",
      `${HEADER}${GOOD}"${"9".repeat(2_000_000)}",+22700000102,2016-05-02 10:00:00,95\n`,
      "2=1+0+0+1",
    ],
    ["has names that objects have", `${HEADER}constructor,__proto__,2016-05-02 10:00:00,95\n`, "1=1+0+0+0"],
  ])("that %s is read as far as it can be", (_, bytes, counts) => {
    expect(outcome(bytes)).toBe(counts);
  });

  it("without a header is read by the numbers of its columns", () => {
    const columns = { caller: 1, callee: 2, start: 3, duration: 4 };
    expect(outcome(GOOD, { mapping: mapping({ header: false, columns }) })).toBe("1=1+0+0+0");
    expect(outcome("", { mapping: mapping({ header: false, columns }) })).toMatch(/it is empty/);
    expect(outcome("1\n", { mapping: mapping({ header: false, columns: { ...columns, caller: 9 } }) })).toMatch(
      /no row is a call/,
    );
  });
});

describe("any bytes", () => {
  const presets = [...importPresets.values()].map((preset) => preset.mapping);

  it("end in counts that add up, or in a refusal with a line", { timeout: 120_000 }, () => {
    const piece = fc.constantFrom(
      ",",
      ";",
      "\t",
      '"',
      "\n",
      "\r\n",
      "\u0000",
      "é",
      HEADER,
      GOOD,
      GOOD.slice(0, 20),
      "<",
      "&",
      "\uFEFF",
      "Total",
      "2.2E+11",
    );
    const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(""));
    const any = fc.oneof(
      text,
      text.map((rest) => `${HEADER}${GOOD}${rest}`),
      fc.uint8Array({ maxLength: 300 }),
    );
    fc.assert(
      fc.property(any, fc.constantFrom(mapping(), ...presets), (bytes, one) => {
        outcome(bytes, { mapping: one, timeZone: "Africa/Niamey", country: "NE" });
      }),
      { numRuns: 400 },
    );
  });
});
