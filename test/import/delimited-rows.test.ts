import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDelimited } from "../../src/import/count-records.js";
import { delimitedRows } from "../../src/import/delimited-rows.js";

const cellsOf = (text: string, delimiter = ",", quotes = true) =>
  [...delimitedRows(text, delimiter, quotes)].map(({ cells }) => cells);

describe("delimitedRows", () => {
  it("ends lines in LF, CRLF and CR, even mixed", () => {
    expect(cellsOf("a,b\r\nc,d\re,f\ng,h")).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ]);
  });

  it("keeps line ends, delimiters and doubled quotes in quoted cells, and tells where a row ends", () => {
    const rows = [...delimitedRows('"a\r\nb","c,d","e""f"\nx,y,z', ",")];
    expect(rows[0]).toMatchObject({ line: 1, lastLine: 2, cells: ["a\r\nb", "c,d", 'e"f'] });
    expect(rows[1]).toMatchObject({ line: 3, cells: ["x", "y", "z"] });
  });

  it("takes any delimiter, of several signs too, and quotes as letters where told", () => {
    expect(cellsOf("a¦b¦c", "¦")).toEqual([["a", "b", "c"]]);
    expect(cellsOf("a||b|c", "||")).toEqual([["a", "b|c"]]);
    expect(cellsOf('5" pipe;"x', ";", false)).toEqual([['5" pipe', '"x']]);
  });

  it("says which row a quote never closes, and which has text behind one", () => {
    expect([...delimitedRows('a,b\n"c,d\ne,f\n', ",")].at(-1)).toMatchObject({
      line: 2,
      lastLine: 4,
      fault: "open-quote",
    });
    expect([...delimitedRows('"a"b,c', ",")][0]).toMatchObject({ cells: ["ab", "c"], fault: "text-after-quote" });
  });

  it("tells empty lines from rows of empty cells", () => {
    expect([...delimitedRows('\n  \n;;\n""\n', ";")].map(({ blank }) => blank)).toEqual([true, true, false, false]);
    expect([...delimitedRows("\t\t\n", "\t")].map(({ blank }) => blank)).toEqual([false]);
  });
});

describe("countDelimited", () => {
  it("counts as many records as are read, though it shares nothing with the reader", () => {
    const text = fc
      .array(fc.constantFrom('"', ",", ";", "\t", "\r", "\n", "\r\n", "a", " ", "é", '""'), { maxLength: 60 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom(",", ";", "\t", "||"), fc.boolean(), (some, delimiter, quotes) => {
        const rows = [...delimitedRows(some, delimiter, quotes)];
        const blank = rows.filter((row) => row.blank).length;
        expect(countDelimited(some, delimiter, quotes)).toEqual({ records: rows.length - blank, blank });
      }),
      { numRuns: 2000 },
    );
  });
});
