import { csvRow } from "../records/files/csv-text.js";
import { delimitedRows } from "./delimited-rows.js";

/** A row to be written, by the name of its columns; an absent one is empty. */
export type NamedCells = Readonly<Record<string, string | undefined>>;

/** The rows of a file of the case folder by the names of its columns. */
export const namedRows = (text: string): readonly NamedCells[] => {
  const [header, ...rows] = [...delimitedRows(text.replace(/^\uFEFF/, ""), ",")].filter((row) => !row.blank);
  const names = header?.cells ?? [];
  return rows.map(({ cells }) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""])));
};

/**
 * A file of the case folder with rows added, in the order of the columns that it has; a new one, with the given columns, where there is none.
 * A column that a row fills and the file lacks is returned instead.
 */
export const appendCsv = (
  existing: string | undefined,
  columns: readonly string[],
  rows: readonly NamedCells[],
): { readonly text: string } | { readonly lacks: readonly string[] } => {
  const filled = columns.filter((name) => rows.some((row) => (row[name] ?? "") !== ""));
  if (existing === undefined) {
    const lines = [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))];
    return { text: `${lines.map(csvRow).join("\n")}\n` };
  }
  const [header] = delimitedRows(existing.replace(/^\uFEFF/, ""), ",");
  const names = header?.cells ?? [];
  const lacks = filled.filter((name) => !names.includes(name));
  if (lacks.length > 0) return { lacks };
  const lines = rows.map((row) => csvRow(names.map((name) => row[name] ?? "")));
  const before = existing === "" || existing.endsWith("\n") ? existing : `${existing}\n`;
  return { text: lines.length === 0 ? existing : `${before}${lines.join("\n")}\n` };
};
