import type { ImportMapping } from "../mapping.js";
import type { Sheet } from "../sheet.js";
import { contentsOf, sheetTable } from "./sheet-table.js";
import { UnreadableWorkbook } from "./unreadable.js";
import { openWorkbook } from "./workbook.js";

/** A workbook to be looked at: its sheets as rows, and as tables of whichever mapping is tried. */
export interface BookSample {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly rows: readonly { readonly cells: readonly string[] }[];
  }[];
  /** The first sheet that is a table of the mapping. */
  readonly table: (mapping: ImportMapping) => Sheet | undefined;
  /** Names of the sheets that hold something and are no table of the mapping. */
  readonly others: (mapping: ImportMapping) => readonly string[];
}

/** Opens a workbook to look at it, or says why it cannot be. */
export const sampleOfBook = (bytes: Uint8Array): BookSample | { readonly refusal: string } => {
  try {
    const contents = contentsOf(openWorkbook(bytes));
    const read = (mapping: ImportMapping) => contents.map((one) => ({ ...one, read: sheetTable(one, mapping) }));
    return {
      sheets: contents.map(({ sheet, rows }) => ({ sheet: sheet.name, rows })),
      table: (mapping) => {
        for (const { read: one } of read(mapping))
          if (one.as === "table" && one.table.rows.length > 0) return one.table;
        return undefined;
      },
      others: (mapping) => read(mapping).flatMap(({ sheet, read: one }) => (one.as === "table" ? [] : [sheet.name])),
    };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return { refusal: error.message };
  }
};
