import { quoted } from "../../records/fields/quoted.js";
import { COLUMN_ROLES } from "../column-roles.js";
import type { ImportMapping } from "../mapping.js";
import type { Sheet } from "../sheet.js";
import { contentsOf, isNamed, type ReadSheet, sheetTable } from "./sheet-table.js";
import { UnreadableWorkbook } from "./unreadable.js";
import { type BookSheet, openWorkbook, type Workbook } from "./workbook.js";

/** A sheet of a delivered workbook. */
export interface DeliveredSheet {
  /** From 1, in the order of the workbook's tabs. */
  readonly number: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly table: Sheet;
}

/** Why a workbook is not read; the sheet, where it is one of its sheets. */
export interface BookFault {
  readonly sheet?: string;
  readonly line: number;
  readonly refusal: string;
}

/** A workbook as the mapping reads it: each sheet that holds anything, or every reason why not. */
export type ReadBook =
  | { readonly sheets: readonly DeliveredSheet[]; readonly macros: boolean }
  | { readonly faults: readonly BookFault[] };

interface Read {
  readonly sheet: BookSheet;
  readonly read: ReadSheet;
}

const named = (sheets: readonly BookSheet[]): string => sheets.map(({ name }) => quoted(name)).join(", ");

/** Sheets that the mapping names and the workbook has not. */
const missing = ({ sheet: wanted }: ImportMapping, { sheets }: Workbook): readonly BookFault[] =>
  (wanted === undefined ? [] : [wanted].flat())
    .filter((one) => !sheets.some((sheet) => isNamed(sheet, one)))
    .map((one) => ({
      line: 1,
      refusal: `it has no sheet ${typeof one === "number" ? one : quoted(one)}, which the mapping names; its sheets are ${named(sheets)}`,
    }));

/** Whether the mapping knows a header by any name: else every sheet would look like its table. */
const knowsNames = ({ columns, header }: ImportMapping): boolean =>
  header !== false && COLUMN_ROLES.some((role) => columns[role] !== undefined && typeof columns[role] !== "number");

const faultsOf = (all: readonly Read[], mapping: ImportMapping, book: Workbook): readonly BookFault[] => {
  const tables = all.filter(({ read }) => read.as === "table");
  if (all.length === 0) return [{ line: 1, refusal: "no sheet of the workbook holds anything" }];
  if (tables.length > 1 && mapping.sheet === undefined && !knowsNames(mapping))
    return [
      {
        line: 1,
        refusal: `the mapping knows columns by their numbers alone, and ${tables.length} sheets hold rows: ${named(book.sheets)}; name those that are meant ("sheet" in the mapping)`,
      },
    ];
  const choice =
    mapping.sheet === undefined && all.length > 1
      ? '; if this sheet is not meant, name those that are ("sheet" in the mapping)'
      : "";
  const faulty = all.flatMap(({ sheet, read }): readonly BookFault[] =>
    read.as === "faulty" ? [{ sheet: sheet.name, line: read.line, refusal: `${read.refusal}${choice}` }] : [],
  );
  if (tables.length > 0 || faulty.length > 0) return faulty;
  return all.map(({ sheet, read }) => ({
    sheet: sheet.name,
    line: 1,
    refusal: ("nearest" in read ? read.nearest : undefined) ?? "it is not the sheet that the mapping names",
  }));
};

/** Reads a workbook: every sheet, hidden ones too, each as a table of the mapping or as one that is kept and not read. */
export const readWorkbook = (bytes: Uint8Array, mapping: ImportMapping): ReadBook => {
  try {
    const book = openWorkbook(bytes);
    const absent = missing(mapping, book);
    if (absent.length > 0) return { faults: absent };
    const all = contentsOf(book).map((one): Read => ({ sheet: one.sheet, read: sheetTable(one, mapping) }));
    const faults = faultsOf(all, mapping, book);
    if (faults.length > 0) return { faults };
    const sheets = all.flatMap(({ sheet: { number, name, hidden }, read }): readonly DeliveredSheet[] => {
      if (read.as === "faulty") return [];
      const why = mapping.sheet === undefined ? (read.nearest ?? "it has no header") : "the mapping names other sheets";
      const table = read.as === "table" ? read.table : { ...read.table, otherTable: why };
      return [{ number, name, hidden, table }];
    });
    return { sheets, macros: book.macros };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return { faults: [{ line: 1, refusal: error.message }] };
  }
};
