import { quoted } from "../../records/fields/quoted.js";
import type { RecordCount } from "../count-records.js";
import { fitHeader } from "../find-columns.js";
import { doubledHeader, type FoundHeader, findHeader, lackingHeader } from "../find-header.js";
import type { ImportMapping } from "../mapping.js";
import type { Sheet, SheetFault, SheetRow } from "../sheet.js";
import { countSheetRows } from "./count-sheet-rows.js";
import { type BookRow, type BookRows, lettersOf, sheetRows } from "./sheet-rows.js";
import type { BookSheet, Workbook } from "./workbook.js";

/** A sheet as the mapping reads it: a table, another table whose rows are only kept, or a table of calls in which the mapping errs. */
export type ReadSheet =
  | { readonly as: "table" | "other"; readonly table: Sheet; readonly nearest?: string }
  | ({ readonly as: "faulty" } & SheetFault);

/** From so many columns of the mapping on, a sheet without the others is taken for a table of calls that the mapping does not quite fit. */
const MEANT = 2;

const isEmpty = (cell: string | undefined): boolean => (cell ?? "").trim() === "";

/** Every row has a cell for each column; what stands beside the table is kept behind them. */
const rowOf = ({ row, cells, natures, hidden }: BookRow, width: number): SheetRow => {
  let end = cells.length;
  while (end > width && isEmpty(cells[end - 1])) end -= 1;
  const own = Array.from({ length: Math.max(width, end) }, (_, i) => cells[i] ?? "");
  return {
    row,
    line: row,
    cells: own,
    ...(natures.size === 0 ? {} : { natures }),
    ...(hidden ? { hidden: true as const } : {}),
  };
};

/** Columns in which rows hold something and the header nothing. */
const namelessIn = (rows: readonly SheetRow[], header: readonly string[]): readonly string[] => {
  const places = new Set<number>();
  for (const { cells } of rows)
    for (const [i, cell] of cells.entries()) if (isEmpty(header[i]) && !isEmpty(cell)) places.add(i);
  return [...places].sort((a, b) => a - b).map((i) => `column ${lettersOf(i)}`);
};

/** A sheet with its rows, read and counted apart from that. */
export interface SheetContent extends BookRows, RecordCount {
  readonly sheet: BookSheet;
}

/** The sheets of a workbook that hold anything. @throws UnreadableWorkbook */
export const contentsOf = (book: Workbook): readonly SheetContent[] =>
  book.sheets.flatMap((sheet) => {
    const xml = sheet.xml();
    const read = sheetRows(`sheet ${quoted(sheet.name)}`, xml, book);
    const counted = countSheetRows(xml);
    return read.rows.length === 0 && counted.records === 0 ? [] : [{ sheet, ...read, ...counted }];
  });

/** Reads a sheet by a mapping. O(cells). */
export const sheetTable = (content: SheetContent, mapping: ImportMapping): ReadSheet => {
  const { sheet, rows, hiddenColumns, records, blank } = content;
  const kept = (nearest: string | undefined): ReadSheet => ({
    as: "other",
    table: { header: [], above: [], rows: rows.map((row) => rowOf(row, 0)), counted: records, blank },
    ...(nearest === undefined ? {} : { nearest }),
  });
  if (mapping.sheet !== undefined && !isNamed(sheet, mapping.sheet)) return kept(undefined);
  const noHeader = mapping.header === false;
  const found: FoundHeader | undefined = noHeader ? { at: 0, fit: fitHeader([], mapping) } : findHeader(rows, mapping);
  const head = rows[found?.at ?? 0];
  if (found === undefined || head === undefined) return kept(undefined);
  if (!noHeader && found.fit.lacks.length > 0) {
    const refusal = lackingHeader(found, head.cells);
    const meant = mapping.sheet !== undefined || found.fit.found >= MEANT;
    return meant ? { as: "faulty", refusal, line: head.row } : kept(refusal);
  }
  const doubled = doubledHeader(found);
  if (doubled !== undefined) return { as: "faulty", refusal: doubled, line: head.row };
  const header = noHeader ? [] : [...head.cells].map((cell) => cell.trim());
  while (header.at(-1) === "") header.pop();
  const width = noHeader ? Math.max(...rows.map(({ cells }) => cells.length), 0) : header.length;
  const begin = noHeader ? 0 : found.at + 1;
  const below = rows.slice(begin).map((row) => rowOf(row, width));
  const hidden = [...new Set(hiddenColumns.flatMap(([from, to]) => placesIn(from, Math.min(to, width - 1))))];
  return {
    as: "table",
    table: {
      header,
      above: rows.slice(0, begin).map((row) => rowOf(row, width)),
      rows: below,
      counted: records,
      blank,
      nameless: noHeader ? [] : namelessIn(below, header),
      hiddenColumns: hidden
        .sort((a, b) => a - b)
        .map((i) => (isEmpty(header[i]) ? `column ${lettersOf(i)}` : (header[i] ?? ""))),
    },
  };
};

const placesIn = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** Whether a mapping names that sheet: by its name, whatever its case, or by its number. */
export const isNamed = ({ name, number }: BookSheet, sheet: NonNullable<ImportMapping["sheet"]>): boolean =>
  [sheet].flat().some((one) => (typeof one === "number" ? one === number : sameName(one, name)));

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
