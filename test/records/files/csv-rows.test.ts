import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "../../../src/records/files/csv-rows.js";
import { inPieces } from "../in-pieces.js";

const rowsOf = (text: string | Uint8Array, length = 1 << 16, longest?: number) => [
  ...csvRows(inPieces(text, length), longest),
];
const short = (text: string | Uint8Array) => rowsOf(text).map(({ line, fields, fault }) => [line, fault ?? fields]);

describe("csvRows", () => {
  it("reads rows, quoted fields and the lines on which they begin", () => {
    expect(short('a,b\r\n"1\r\n2","say ""x"""\n\n,\n3,4')).toEqual([
      [1, ["a", "b"]],
      [2, ["1\r\n2", 'say "x"']],
      [5, ["", ""]],
      [6, ["3", "4"]],
    ]);
  });

  it("takes a lone quote, U+2028 and a carriage return inside an unquoted field as text", () => {
    expect(short('5" pipe,a\u2028b\u0085c,d\re\n')).toEqual([[1, ['5" pipe', "a\u2028b\u0085c", "d\re"]]]);
  });

  it("keeps the empty quoted field apart from the empty line", () => {
    expect(short('""\n\n""')).toEqual([
      [1, [""]],
      [3, [""]],
    ]);
  });

  it("says which rows are wrong as a whole, and goes on", () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('"a"b,c\n'),
      0xff,
      0x0a,
      ...new TextEncoder().encode('d,e\nf,"g\nh'),
    ]);
    expect(short(bytes)).toEqual([
      [1, "text-after-quote"],
      [2, "not-utf-8"],
      [3, ["d", "e"]],
      [4, "open-quote"],
    ]);
    expect(rowsOf(bytes).at(-1)?.lastLine).toBe(5);
    expect(short('"a"\r')).toEqual([[1, "text-after-quote"]]);
  });

  it("lets go of a row that is too long, and reads the next", () => {
    expect(rowsOf(`a,b\n${"x".repeat(100)},y\nc,d\n`, 7, 50).map(({ fault, fields }) => fault ?? fields)).toEqual([
      ["a", "b"],
      "row-too-long",
      ["c", "d"],
    ]);
  });

  it("reads the same however the file is cut into pieces", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "é", "😀") });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (some, length) => {
        expect(rowsOf(some, length)).toEqual(rowsOf(some));
      }),
    );
  });

  it("reads back what RFC 4180 writes", () => {
    const field = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", "é") });
    const written = (value: string): string => `"${value.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1 })), fc.constantFrom("\n", "\r\n"), (rows, end) => {
        const text = rows.map((row) => row.map(written).join(",") + end).join("");
        expect(rowsOf(text).map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });
});
