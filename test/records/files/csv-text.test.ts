import fc from "fast-check";
import { expect, it } from "vitest";
import { csvRows } from "../../../src/records/files/csv-rows.js";
import { csvFile } from "../../../src/records/files/csv-text.js";

it("writes what is read back, cell by cell", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "é"), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }), (rows) => {
      const read = [...csvRows([new TextEncoder().encode(csvFile("a,b,c", rows))])];
      expect(read.slice(1).map(({ fields }) => fields)).toEqual(rows);
    }),
  );
});
