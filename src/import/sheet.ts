import type { ImportMapping } from "./mapping.js";

/** What a cell of a workbook is, besides its text. */
export interface CellNature {
  /**
   * `date` (a day, with or without its hour) and `time` (an hour, or how long something lasted): kept as numbers, and written here as
   * YYYY-MM-DD HH:mm:ss. `error`: #REF! and its kin. `lost-digits`: a number of more digits than a spreadsheet keeps. `many-noughts`: perhaps
   * one whose last digits were lost before. `no-value`: a formula whose value was not saved. `since-1904`: a number where days count from 1904.
   */
  readonly is?: "date" | "time" | "error" | "lost-digits" | "many-noughts" | "no-value" | "since-1904";
  /** Its text is the value that was saved with a formula. */
  readonly formula?: true;
  /** The row of the merged cell whose value it has. */
  readonly mergedWith?: number;
}

/** A record of a delivered file: one row of one sheet. */
export interface SheetRow {
  /** Names the row in ids and in the ledger: the line on which it begins, in a workbook its number, or in a handover in XML the how manieth record it is. */
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with it as a whole. */
  readonly fault?: { readonly code: string; readonly message: string };
  /** Of cells of a workbook that are more than their text, by place from 0. */
  readonly natures?: ReadonlyMap<number, CellNature>;
  /** Hidden in the workbook; read like any other. */
  readonly hidden?: true;
}

/** A delivered file as a table. */
export interface Sheet {
  /** Names of the columns; empty where the file has no header. */
  readonly header: readonly string[];
  /** Records above the header, and the header itself: what the file says of itself. */
  readonly above: readonly SheetRow[];
  readonly rows: readonly SheetRow[];
  readonly delimiter?: string;
  /** Records as they were counted in the text, apart from reading it: those above the header, the header, and the rows. */
  readonly counted: number;
  /** Empty lines. */
  readonly blank: number;
  /** Of a workbook's sheet: columns without a name that hold something all the same. */
  readonly nameless?: readonly string[];
  /** Of a workbook's sheet: columns that are hidden; read like any other. */
  readonly hiddenColumns?: readonly string[];
  /** Of a workbook's sheet that is no table of the mapping: why its rows are kept and not read. */
  readonly otherTable?: string;
}

/** Reads a text as a table, or says on which line it cannot be and why. */
export type SheetReader = (text: string, mapping: ImportMapping) => Sheet | SheetFault;

/** Why a text is no table that the mapping fits. */
export interface SheetFault {
  readonly refusal: string;
  readonly line: number;
}
