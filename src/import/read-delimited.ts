import { quoted } from "../records/fields/quoted.js";
import { countDelimited } from "./count-records.js";
import { type DelimitedRow, delimitedRows } from "./delimited-rows.js";
import { fitHeader } from "./find-columns.js";
import { doubledHeader, type FoundHeader, findHeader, HEADER_WITHIN, lackingHeader } from "./find-header.js";
import type { ImportMapping } from "./mapping.js";
import type { SheetFault, SheetReader, SheetRow } from "./sheet.js";

/** Signs that are tried where a mapping names none. */
export const DELIMITERS = [";", ",", "\t", "|"] as const;

/** The text behind Excel's first line that names the delimiter, `sep=;`, and that delimiter. */
export const separatorLine = (text: string): string | undefined => /^sep=(.)\r?\n/i.exec(text)?.[1];

interface Candidate extends FoundHeader {
  readonly delimiter: string;
  /** The first records of the text. */
  readonly rows: readonly DelimitedRow[];
}

/** The header under a delimiter. */
const headerUnder = (
  rows: readonly DelimitedRow[],
  delimiter: string,
  mapping: ImportMapping,
): Candidate | undefined => {
  const found = findHeader(rows, mapping);
  return found === undefined ? undefined : { ...found, delimiter, rows };
};

const withoutEmptyEnd = (cells: readonly string[], width: number): readonly string[] => {
  let end = cells.length;
  while (end > width && (cells[end - 1] ?? "").trim() === "") end -= 1;
  return end === cells.length ? cells : cells.slice(0, end);
};

/** What is wrong with a record as a whole; a record that is shorter or longer than the header could say anything. */
const faultOf = (row: DelimitedRow, cells: readonly string[], width: number): SheetRow["fault"] => {
  if (row.fault === "text-after-quote")
    return {
      code: "text-after-quote",
      message: 'Text follows a closing quote; end the cell there, or write a quote inside a quoted cell twice ("")',
    };
  if (cells.length === width) return undefined;
  const lines = row.lastLine > row.line ? ` (it goes on to line ${row.lastLine}, since a quote is open)` : "";
  return {
    code: "field-count",
    message: `The row has ${cells.length} cells and the header ${width}${lines}; look for a delimiter or a quote too many or too few`,
  };
};

/** The first records of a text under a delimiter. */
const headOf = (text: string, delimiter: string, quotes: boolean): readonly DelimitedRow[] => {
  const head: DelimitedRow[] = [];
  for (const row of delimitedRows(text, delimiter, quotes)) {
    head.push(row);
    if (head.length === HEADER_WITHIN) break;
  }
  return head;
};

/** Reads a delimited text as a table whose header the mapping fits. */
export const readDelimited: SheetReader = (text, mapping) => {
  const quotes = mapping.quotes ?? true;
  const named = mapping.delimiter ?? separatorLine(text);
  if (text.trim() === "") return { refusal: "it is empty", line: 1 };
  const heads = (named === undefined ? DELIMITERS : [named]).map((delimiter) => ({
    delimiter,
    rows: headOf(text, delimiter, quotes),
  }));
  const noHeader = mapping.header === false;
  const chosen = noHeader
    ? withoutHeader(heads, mapping)
    : heads
        .map(({ delimiter, rows }) => headerUnder(rows, delimiter, mapping))
        .reduce((best, one) =>
          one !== undefined && (best === undefined || one.fit.lacks.length < best.fit.lacks.length) ? one : best,
        );
  if (chosen === undefined) return { refusal: "it holds nothing but blank lines", line: 1 };
  const { at, fit, delimiter } = chosen;
  const head = chosen.rows[at];
  const rows = [...delimitedRows(text, delimiter, quotes)];
  const open = rows.find(({ fault }) => fault === "open-quote");
  if (open !== undefined) return openQuote(open);
  const line = head?.line ?? 1;
  if (!noHeader && fit.lacks.length > 0)
    return { refusal: `${lackingHeader(chosen, head?.cells ?? [])} (cells separated by ${quoted(delimiter)})`, line };
  const doubled = doubledHeader(chosen);
  if (doubled !== undefined) return { refusal: doubled, line };
  const header = noHeader ? [] : (head?.cells ?? []).map((cell) => cell.trim());
  const width = noHeader ? (head?.cells.length ?? 0) : header.length;
  const rowOf = (row: DelimitedRow, checked: boolean): SheetRow => {
    const cells = withoutEmptyEnd(row.cells, width);
    const fault = checked ? faultOf(row, cells, width) : undefined;
    return { row: row.line, line: row.line, cells, ...(fault === undefined ? {} : { fault }) };
  };
  const first = noHeader ? 0 : at + 1;
  const filled = (some: readonly DelimitedRow[]): readonly DelimitedRow[] => some.filter((row) => !row.blank);
  const { records, blank } = countDelimited(text, delimiter, quotes);
  return {
    header,
    above: filled(rows.slice(0, first)).map((row) => rowOf(row, false)),
    rows: filled(rows.slice(first)).map((row) => rowOf(row, true)),
    delimiter,
    counted: records,
    blank,
  };
};

const openQuote = ({ line, lastLine }: DelimitedRow): SheetFault => ({
  refusal: `a quote that is opened on this line is never closed, and takes ${lastLine - line} further lines into one cell; close it, or say "quotes": false in the mapping where quotation marks are letters`,
  line,
});

/** Without a header: the delimiter that parts the first record into most cells, and that record. */
const withoutHeader = (
  heads: readonly { readonly delimiter: string; readonly rows: readonly DelimitedRow[] }[],
  mapping: ImportMapping,
): Candidate | undefined => {
  const most = (rows: readonly DelimitedRow[]): number => rows.find((row) => !row.blank)?.cells.length ?? 0;
  const best = heads.reduce((a, b) => (most(b.rows) > most(a.rows) ? b : a));
  const at = best.rows.findIndex((row) => !row.blank);
  return at === -1 ? undefined : { ...best, at, fit: fitHeader([], mapping) };
};
