import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { type Imported, type ImportOptions, importFiles } from "./import-files.js";
import { planOfLibrary } from "./plan-of-library.js";
import type { DeliveredFile } from "./take-in-file.js";

/**
 * Imports files as operators and forms deliver them into the files of a case folder, with the ledger `import.json`. O(n log n) in the rows.
 *
 * Every row becomes a call, a duplicate, another record or a row error, and the sums are checked against rows counted apart, and against the
 * case read back.
 * @throws ImportRefusedError where a file or an option cannot be used, every reason at once; LostRowsError where the rows do not add up.
 */
export const importCalls = (files: readonly DeliveredFile[], options: ImportOptions): Imported =>
  importFiles(files, options, planOfLibrary({ isSupportedCountry, parsePhoneNumberFromString }));
