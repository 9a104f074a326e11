import type { ImportMapping } from "./mapping.js";

/** A record of a delivered file: one row of its one sheet. */
export interface SheetRow {
  /** Names the row in ids and in the ledger: the line on which it begins, or in a handover in XML the how manieth record it is. */
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with it as a whole. */
  readonly fault?: { readonly code: string; readonly message: string };
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
}

/** Reads a text as a table, or says on which line it cannot be and why. */
export type SheetReader = (text: string, mapping: ImportMapping) => Sheet | SheetFault;

/** Why a text is no table that the mapping fits. */
export interface SheetFault {
  readonly refusal: string;
  readonly line: number;
}
