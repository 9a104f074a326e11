import { cleanCell, isNothing } from "./clean-cell.js";
import { COLUMN_ROLES, type ColumnRole, columnRoles } from "./column-roles.js";
import { type Decoded, decodeFile } from "./decode-file.js";
import { delimitedRows } from "./delimited-rows.js";
import { HEADER_WITHIN } from "./find-header.js";
import { plainWords } from "./plain-words.js";
import { DELIMITERS, separatorLine } from "./read-delimited.js";

/** A file of which nothing can be proposed: one line why. */
export class NotDetectedError extends Error {
  override readonly name = "NotDetectedError";
}

/** How many lines of a file are read to look at it. */
const MOST_LINES = 1000;

/** The beginning of a text, of whole lines: so that a file of any size is soon looked at. */
export const beginningOf = (text: string): string => {
  const end = /\r\n|\r|\n/g;
  for (let line = 0; line < MOST_LINES; line++) if (end.exec(text) === null) return text;
  return text.slice(0, end.lastIndex);
};

/** How many rows are looked at. */
export const SAMPLE = 200;

const wordsOfRoles = (): ReadonlyMap<string, ColumnRole> =>
  new Map(COLUMN_ROLES.flatMap((role) => columnRoles[role].words.map((word) => [plainWords(word), role] as const)));

type Text = Extract<Decoded, { readonly text: string }>;

/** The file as text; of one that is neither UTF-8 nor UTF-16, in the code page that its letters look like. */
export const textOf = (name: string, bytes: Uint8Array, doubts: string[]): Text => {
  const plain = decodeFile(bytes);
  if ("text" in plain) return plain;
  // Arabic words are runs of bytes beyond ASCII; a Western text has them one by one.
  let [run, longest] = [0, 0];
  for (const byte of bytes) {
    run = byte >= 0xc0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  const guess = longest >= 3 ? "windows-1256" : "windows-1252";
  const decoded = decodeFile(bytes, guess);
  if (!("text" in decoded) || !/windows-/.test(plain.refusal)) throw new NotDetectedError(`${name}: ${plain.refusal}`);
  doubts.push(`encoding: the bytes are not UTF-8; ${guess} is a guess by its letters: look at names with accents`);
  return decoded;
};

/** Rows of a file under one delimiter, or of one sheet of a workbook. */
export interface Rows {
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly rows: readonly SampleRow[];
}

/** A table as its header's words make it out. */
export interface Layout extends Rows {
  readonly header: readonly string[];
  readonly roles: ReadonlyMap<number, ColumnRole>;
}

/** The first rows of a text, under each delimiter that it may have. */
export const rowsOfText = (text: string): readonly Rows[] => {
  const separator = separatorLine(text);
  return (separator === undefined ? DELIMITERS : [separator]).map((delimiter) => {
    const rows: SampleRow[] = [];
    for (const row of delimitedRows(text, delimiter)) {
      if (!row.blank) rows.push(row);
      if (rows.length >= SAMPLE + HEADER_WITHIN) break;
    }
    return { delimiter, rows };
  });
};

/** The rows and the header in them under which most columns are known. */
export const layoutOf = (several: readonly Rows[]): Layout | undefined => {
  const known = wordsOfRoles();
  let best: Layout | undefined;
  for (const { rows, ...which } of several) {
    for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
      const taken = new Set<ColumnRole>();
      const roles = new Map<number, ColumnRole>();
      for (const [i, cell] of row.cells.entries()) {
        const role = known.get(plainWords(cell));
        if (role === undefined || taken.has(role)) continue;
        taken.add(role);
        roles.set(i, role);
      }
      if (roles.size > (best?.roles.size ?? 1)) {
        // In a workbook empty cells at the end of a row are not there at all.
        const below = rows
          .slice(at + 1, at + 1 + SAMPLE)
          .filter(({ cells }) => which.sheet !== undefined || cells.length === row.cells.length);
        best = { ...which, header: row.cells.map((cell) => cell.trim()), rows: below, roles };
      }
    }
  }
  return best;
};

/** A row of the sample. */
export interface SampleRow {
  readonly cells: readonly string[];
}

/** What a column's cells say, in the sample; a column that is not there says nothing. */
export const columnValues = (rows: readonly SampleRow[], at: number | undefined): readonly string[] =>
  at === undefined ? [] : rows.map(({ cells }) => cleanCell(cells[at] ?? "")).filter((cell) => !isNothing(cell));

/** Cells of several columns, joined row by row: a day and its hour. */
export const joinedValues = (rows: readonly SampleRow[], places: readonly number[]): readonly string[] =>
  rows
    .map(({ cells }) =>
      places
        .map((at) => cleanCell(cells[at] ?? ""))
        .join(" ")
        .trim(),
    )
    .filter((value) => /\d/.test(value));
