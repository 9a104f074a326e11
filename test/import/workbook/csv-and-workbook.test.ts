import fc from "fast-check";
import { expect, it } from "vitest";
import { ImportRefusedError } from "../../../src/import/refusal.js";
import { importTexts, mapping } from "../with-plan.js";
import { bookOfRows, numberCell, textCell } from "./made-book.js";

const FORMATS = ["dd/mm/yyyy hh:mm:ss"];
const days = (seconds: number): string => String(seconds / 86400 + 25569);

/** A row as a CSV writes it and as a workbook keeps it, cell by cell. */
const aRow = fc
  .record({
    caller: fc.integer({ min: 22700000100, max: 22700000110 }),
    callee: fc.constantFrom("22700000102", "+22700000103", "", "2.27901E+11", "#REF!", "101"),
    second: fc.integer({ min: 1462060800, max: 1462063600 }),
    lasted: fc.integer({ min: 0, max: 4000 }),
    asNumbers: fc.boolean(),
    place: fc.constantFrom("", "Agadez", 'quoted "x"', "two\nlines", "Arlit, Niger"),
  })
  .map(({ caller, callee, second, lasted, asNumbers, place }) => {
    const iso = new Date(second * 1000).toISOString();
    const start = `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} ${iso.slice(11, 19)}`;
    return {
      csv: [String(caller), callee, start, String(lasted), place]
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(","),
      cells: [
        asNumbers ? numberCell(caller) : textCell(String(caller)),
        asNumbers && /^\d+$/.test(callee) ? numberCell(callee) : textCell(callee),
        asNumbers ? numberCell(days(second), 1) : textCell(start),
        asNumbers ? numberCell(lasted) : textCell(String(lasted)),
        textCell(place),
      ],
    };
  });

it("a table gives the same calls from a CSV and from a workbook", () => {
  const one = mapping({
    columns: { caller: "A", callee: "B", start: "Start", duration: "Seconds", callerPlace: "Place" },
    time: { form: "DD/MM/YYYY HH:mm:ss", zone: "Africa/Niamey" },
    numbers: { country: "NE" },
  });
  const outcome = (name: string, file: string | Uint8Array) => {
    try {
      const { ledger, records, problems } = importTexts({ [name]: file }, { mapping: one });
      return {
        counts: ledger.counts,
        calls: records.calls.map(({ source: _source, ...call }) => call),
        problems: problems.map(({ column, code, message }) => [column, code, message]),
      };
    } catch (error) {
      if (!(error instanceof ImportRefusedError)) throw error;
      return { refused: error.problems.map(({ code, message }) => [code, message]) };
    }
  };
  fc.assert(
    fc.property(fc.array(aRow, { minLength: 1, maxLength: 12 }), (rows) => {
      const csv = ["A,B,Start,Seconds,Place", ...rows.map(({ csv: line }) => line.replaceAll("\n", " "))].join("\n");
      const head = ["A", "B", "Start", "Seconds", "Place"].map(textCell);
      const book = bookOfRows([head, ...rows.map(({ cells }) => cells)], { formats: FORMATS });
      expect(outcome("a.xlsx", book)).toEqual(outcome("a.csv", csv));
    }),
    { numRuns: 150 },
  );
});
