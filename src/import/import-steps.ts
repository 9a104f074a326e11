import { caseTables } from "./case-tables.js";
import type { ImportMapping } from "./mapping.js";
import { readDelimited } from "./read-delimited.js";
import { readEtsi } from "./read-etsi.js";
import { readRow } from "./row-reader.js";
import { settleRows } from "./settle-calls.js";
import type { Sheet, SheetFault } from "./sheet.js";
import { readWorkbook } from "./workbook/read-workbook.js";

/** The steps in which rows could be lost or changed, so that a test can put one in that does. */
export interface ImportSteps {
  readonly read: (text: string, mapping: ImportMapping) => Sheet | SheetFault;
  readonly readBook: typeof readWorkbook;
  readonly readRow: typeof readRow;
  readonly settle: typeof settleRows;
  readonly tables: typeof caseTables;
}

/** The steps as they are. */
export const importSteps: ImportSteps = {
  read: (text, mapping) => (mapping.reader === "etsi-102657" ? readEtsi : readDelimited)(text, mapping),
  readBook: readWorkbook,
  readRow,
  settle: settleRows,
  tables: caseTables,
};
