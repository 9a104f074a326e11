import type { CellNature } from "../sheet.js";
import { cellValue } from "./cell-value.js";
import { unreadable } from "./unreadable.js";
import { walkXml } from "./walk-xml.js";
import type { Workbook } from "./workbook.js";

/** A row of a sheet that holds something. */
export interface BookRow {
  /** Its number at the left of the sheet. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly natures: ReadonlyMap<number, CellNature>;
  readonly hidden: boolean;
}

/** The rows of a sheet. */
export interface BookRows {
  readonly rows: readonly BookRow[];
  /** Columns that are hidden, from 0, as ranges. */
  readonly hiddenColumns: readonly (readonly [from: number, to: number])[];
}

/** So many places of cells, and signs in them, are kept of a workbook: a small file can say that it has billions. */
const [MOST_CELLS, MOST_SIGNS, MOST_FILLED] = [60_000_000, 400_000_000, 10_000_000] as const;
const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384] as const;

const TOO_LARGE = "it has more cells than can be read; save each sheet as CSV (UTF-8) and import those";

/** What the letters of a column come to, from 0. */
export const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The letters of a column, from 0. */
export const lettersOf = (column: number): string =>
  `${column < 26 ? "" : lettersOf(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;

interface Making {
  readonly row: number;
  readonly cells: string[];
  readonly natures: Map<number, CellNature>;
  readonly hidden: boolean;
  holds: boolean;
}

interface Merge {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

const mergeOf = (reference: string): Merge | undefined => {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (match === null) return undefined;
  return { column: columnOf(match[1] ?? ""), from: Number(match[2]), to: Number(match[4]) };
};

/**
 * A cell that is merged with those below it stands for all of them: who looks at the sheet sees one value beside several rows. Cells that are
 * merged side by side are a title, and stay one cell.
 */
const fillMerged = (rows: readonly Making[], merges: readonly Merge[]): void => {
  const places = new Map(rows.map(({ row }, i) => [row, i]));
  let filled = 0;
  for (const { column, from, to } of merges) {
    const first = places.get(from);
    const text = rows[first ?? -1]?.cells[column] ?? "";
    if (first === undefined || text === "") continue;
    const nature = rows[first]?.natures.get(column);
    for (let i = first + 1; i < rows.length && (rows[i]?.row ?? 0) <= to; i++) {
      const row = rows[i];
      if (row === undefined || (row.cells[column] ?? "") !== "") continue;
      filled += 1;
      if (filled > MOST_FILLED) unreadable(TOO_LARGE);
      while (row.cells.length < column) row.cells.push("");
      row.cells[column] = text;
      row.natures.set(column, { ...nature, mergedWith: from });
    }
  }
};

/** Reads the XML of a sheet as rows; those without any value are left out, and counted apart from here. O(length). */
export const sheetRows = (part: string, xml: string, book: Workbook): BookRows => {
  const rows: Making[] = [];
  const numbers = new Set<number>();
  const hiddenColumns: (readonly [number, number])[] = [];
  const merges: Merge[] = [];
  let [places, signs] = [0, 0];
  let row: Making | undefined;
  let last = 0;
  let cell:
    | { column: number; type: string; style: number; value: string; formula: boolean; holds: boolean }
    | undefined;
  let [inValue, inText, aids] = [false, false, 0];

  const wrong = (what: string): never => unreadable(`its ${part} is damaged: ${what}; get the file anew`);
  const openRow = (attribute: (name: string) => string | undefined): void => {
    const given = attribute("r");
    const number = given === undefined ? last + 1 : Number(given);
    if (!Number.isInteger(number) || number < 1 || number > LAST_ROW) wrong(`it has a row ${given}`);
    if (numbers.has(number)) wrong(`it has the row ${number} twice`);
    numbers.add(number);
    last = number;
    row = {
      row: number,
      cells: [],
      natures: new Map(),
      hidden: /^(1|true)$/.test(attribute("hidden") ?? ""),
      holds: false,
    };
  };
  const openCell = (attribute: (name: string) => string | undefined, into: Making): void => {
    const given = attribute("r");
    const letters = given === undefined ? undefined : /^([A-Z]{1,3})\d+$/i.exec(given)?.[1];
    const column = letters === undefined ? (given === undefined ? into.cells.length : -1) : columnOf(letters);
    if (column < 0 || column >= LAST_COLUMN) wrong(`it has a cell ${given}`);
    if (column < into.cells.length)
      wrong(`cell ${given ?? lettersOf(column)} of row ${into.row} stands there twice or out of order`);
    const style = Number(attribute("s") ?? 0);
    cell = { column, type: attribute("t") ?? "n", style, value: "", formula: false, holds: false };
  };
  const closeCell = (into: Making): void => {
    if (cell === undefined) return;
    const { column, type, style, value, formula, holds } = cell;
    cell = undefined;
    places += column + 1 - into.cells.length;
    if (places > MOST_CELLS) unreadable(TOO_LARGE);
    while (into.cells.length < column) into.cells.push("");
    if (!holds) {
      into.cells.push("");
      return;
    }
    into.holds = true;
    const format = book.formats[style] ?? { shows: "number" };
    const { text, nature } = cellValue({ type, format, value, formula }, book);
    signs += text.length;
    if (signs > MOST_SIGNS) unreadable(TOO_LARGE);
    into.cells.push(text);
    if (nature !== undefined) into.natures.set(column, nature);
  };

  walkXml(part, xml, {
    open: (name, attribute) => {
      if (name === "row") openRow(attribute);
      else if (name === "c" && row !== undefined) openCell(attribute, row);
      else if (name === "v") inValue = cell !== undefined;
      else if (name === "is") {
        if (cell !== undefined) cell.type = "inlineStr";
      } else if (name === "t") {
        if (cell !== undefined) cell.holds = true;
        inText = cell !== undefined && aids === 0;
      } else if (name === "rPh") aids += 1;
      else if (name === "f" && cell !== undefined) {
        cell.formula = true;
        cell.holds = true;
      } else if (name === "col" && /^(1|true)$/.test(attribute("hidden") ?? ""))
        hiddenColumns.push([Number(attribute("min")) - 1, Number(attribute("max")) - 1]);
      else if (name === "mergeCell") {
        const merge = mergeOf(attribute("ref") ?? "");
        if (merge !== undefined && merge.to > merge.from) merges.push(merge);
      }
    },
    text: (piece) => {
      if (cell === undefined || !(inValue || inText)) return;
      cell.value += piece;
      cell.holds = true;
    },
    close: (name) => {
      if (name === "v") inValue = false;
      else if (name === "t") inText = false;
      else if (name === "rPh") aids -= 1;
      else if (name === "c" && row !== undefined) closeCell(row);
      else if (name === "row") {
        if (row?.holds === true) rows.push(row);
        row = undefined;
      }
    },
  });
  rows.sort((a, b) => a.row - b.row);
  fillMerged(rows, merges);
  return { rows, hiddenColumns };
};
