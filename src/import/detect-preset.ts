import { SAMPLE } from "./detect-layout.js";
import type { ColumnPlaces } from "./find-columns.js";
import { fitHeader } from "./find-columns.js";
import type { ImportMapping } from "./mapping.js";
import type { NumberPlan } from "./number-plan.js";
import { importPresets } from "./presets.js";
import { phoneReader } from "./read-phone.js";
import { readRow } from "./row-reader.js";
import type { Sheet, SheetRow } from "./sheet.js";

/** A preset that fits a file. */
export interface FittingPreset {
  readonly name: string;
  readonly mapping: ImportMapping;
  /** How many of its columns the file has. */
  readonly found: number;
  readonly places: ColumnPlaces;
  readonly rows: readonly SheetRow[];
}

/**
 * The preset whose columns the file has and whose forms its cells are in: the one with most columns, if several are.
 * @param read - the file as a table of that mapping, where it is one
 */
export const fittingPreset = (
  read: (mapping: ImportMapping) => Sheet | undefined,
  plan: NumberPlan,
): FittingPreset | undefined => {
  const fits = [...importPresets].flatMap(([name, { mapping }]) => {
    if (mapping.reader === "etsi-102657") return [];
    const sheet = read(mapping);
    if (sheet === undefined || sheet.rows.length === 0) return [];
    const { places, found } = fitHeader(sheet.header, mapping);
    // Read as UTC and without a country: only whether the cells have the forms is asked.
    const rules = {
      mapping,
      places,
      sheet,
      readPhone: phoneReader({ plan, form: "international" }),
      zone: "UTC",
      ...(mapping.subscriber === undefined ? {} : { subscriber: "+22700000000" }),
    };
    const sample = sheet.rows.slice(0, SAMPLE).map((row) => readRow(row, rules));
    const wrong = sample.filter(({ became }) => became === "error").length;
    return wrong * 4 > sample.length ? [] : [{ name, mapping, found, places, rows: sheet.rows.slice(0, SAMPLE) }];
  });
  return fits.sort((a, b) => b.found - a.found)[0];
};
