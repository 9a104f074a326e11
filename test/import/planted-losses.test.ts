import { describe, expect, it } from "vitest";
import { LostRowsError } from "../../src/import/balance.js";
import { caseTables } from "../../src/import/case-tables.js";
import { importSteps as honest, type ImportSteps } from "../../src/import/import-steps.js";
import { readDelimited } from "../../src/import/read-delimited.js";
import { readRow } from "../../src/import/row-reader.js";
import { settleRows } from "../../src/import/settle-calls.js";
import { importTexts, mapping } from "./with-plan.js";

// In Denmark in 2019, converters that dropped rows and moved masts put about 10,700 cases under review. Each step is made to lose or
// change something, and the import must notice.

const columns = {
  caller: "A",
  callee: "B",
  start: "Start",
  duration: "Seconds",
  callerCell: "Cell",
  callerLatitude: "Lat",
  callerLongitude: "Lon",
};
const text = `A,B,Start,Seconds,Cell,Lat,Lon
+22700000101,+22700000102,2016-05-02 10:00:00,95,AGZ-1,16.974,7.986
+22700000101,+22700000103,2016-05-02 11:00:00,42,AGZ-2,16.991,8.012
+22700000101,,2016-05-02 12:00:00,,AGZ-2,16.991,8.012
+22700000101,#REF!,2016-05-02 12:00:00,,AGZ-2,16.991,8.012
`;

const run = (steps: Partial<ImportSteps>) =>
  importTexts({ "a.csv": text }, { mapping: mapping({ columns }) }, { ...honest, ...steps });

const LOSSES: readonly (readonly [what: string, steps: Partial<ImportSteps>])[] = [
  [
    "a reader that drops a row",
    {
      read: (some, one) => {
        const sheet = readDelimited(some, one);
        return "refusal" in sheet ? sheet : { ...sheet, rows: sheet.rows.slice(1) };
      },
    },
  ],
  [
    "a reader that drops one row and tells another twice",
    {
      read: (some, one) => {
        const sheet = readDelimited(some, one);
        return "refusal" in sheet ? sheet : { ...sheet, rows: [...sheet.rows.slice(1), ...sheet.rows.slice(1, 2)] };
      },
    },
  ],
  [
    "a mapper that leaves a row out and says nothing",
    { readRow: (row, rules) => (row.row === 2 ? { became: "error", faults: [] } : readRow(row, rules)) },
  ],
  ["a step that forgets a call", { settle: (rows, known) => settleRows(rows, known).slice(1) }],
  [
    "a step that makes no call of a row",
    { settle: (rows, known) => settleRows(rows, known).map((row, i) => (i === 0 ? { ...row, calls: [] } : row)) },
  ],
  [
    "a writer that drops a call",
    {
      tables: (settled, cells) => {
        const tables = caseTables(settled, cells);
        return { ...tables, calls: tables.calls.slice(1) };
      },
    },
  ],
  [
    "a writer that writes a call twice",
    {
      tables: (settled, cells) => {
        const tables = caseTables(settled, cells);
        return {
          ...tables,
          calls: [...tables.calls, ...tables.calls.slice(0, 1).map((call) => ({ ...call, id: "f1-99" }))],
        };
      },
    },
  ],
  [
    "a writer that moves a call to another mast",
    {
      tables: (settled, cells) => {
        const tables = caseTables(settled, cells);
        return { ...tables, calls: tables.calls.map((call) => ({ ...call, callerCell: "AGZ-2" })) };
      },
    },
  ],
  [
    "a writer that moves a mast",
    {
      tables: (settled, cells) => {
        const tables = caseTables(settled, cells);
        return { ...tables, cells: tables.cells.map((cell) => ({ ...cell, latitude: "16.9741" })) };
      },
    },
  ],
  [
    "a writer that forgets where masts stand",
    { tables: (settled, cells) => ({ ...caseTables(settled, cells), cells: [] }) },
  ],
  [
    "a writer that shifts the clock",
    {
      tables: (settled, cells) => {
        const tables = caseTables(settled, cells);
        return {
          ...tables,
          calls: tables.calls.map((call) => ({ ...call, startedAt: call.startedAt?.replace("T09", "T10") })),
        };
      },
    },
  ],
  [
    "a writer that swaps caller and called",
    {
      tables: (settled, cells) => {
        const tables = caseTables(settled, cells);
        return {
          ...tables,
          calls: tables.calls.map((call) => ({ ...call, caller: call.callee, callee: call.caller })),
        };
      },
    },
  ],
  [
    "a writer whose rows the case folder does not take",
    {
      tables: (settled, cells) => {
        const tables = caseTables(settled, cells);
        return { ...tables, calls: tables.calls.map((call) => ({ ...call, durationSeconds: "1.5" })) };
      },
    },
  ],
];

describe("a loss", () => {
  it("is not seen where there is none", () => {
    expect(run({}).ledger.counts).toEqual({ rows: 4, calls: 2, duplicates: 0, other: 1, errors: 1, furtherCalls: 0 });
  });

  it.each(LOSSES)("is seen in %s", (_, steps) => {
    expect(() => run(steps)).toThrow(LostRowsError);
    expect(() => run(steps)).toThrow(/Nothing was written; this is a fault of faisceau/);
  });
});
