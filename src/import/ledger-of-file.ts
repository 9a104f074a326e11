import type { CaseTables } from "./case-tables.js";
import { addCounts, type Chosen, type LedgerFile, type LedgerRow } from "./import-ledger.js";
import { type ImportMapping, mappingDigest } from "./mapping.js";
import type { RowNote, RowOutcome } from "./row-outcome.js";
import type { SettledRow } from "./settle-calls.js";
import type { SheetRow } from "./sheet.js";
import type { FileInHand } from "./take-in-file.js";

const ledgerRow = (
  row: SheetRow,
  outcome: RowOutcome,
  settled: SettledRow | undefined,
  more: readonly RowNote[],
): LedgerRow => {
  const place = {
    row: row.row,
    ...(row.line === row.row ? {} : { line: row.line }),
    ...(row.hidden === true ? { hidden: true as const } : {}),
  };
  const { cells } = row;
  if (outcome.became === "other") return { ...place, became: "other", why: outcome.why, cells };
  if (outcome.became === "error") return { ...place, became: "error", faults: outcome.faults, cells };
  // A call that no step has settled is lost: it stands here without an id, and the balance sees it.
  const ids = settled?.ids ?? [];
  const equals = settled?.equals;
  const notes = [...(settled?.notes ?? []), ...more];
  return {
    ...place,
    became: equals === undefined ? "call" : "duplicate",
    ids,
    ...(equals === undefined ? {} : { of: equals, as: "equal-row" as const }),
    ...(notes.length === 0 ? {} : { notes }),
    ...(outcome.call.operatorId === undefined ? {} : { operatorId: outcome.call.operatorId }),
    cells,
  };
};

/** The zone of a file's times, and why; of times that all say their offset, that none was needed. */
const zoneOf = (zone: Chosen, outcomes: FileInHand["outcomes"]): Chosen => {
  const calls = outcomes.flatMap(({ outcome }) => (outcome.became === "call" ? [outcome.call] : []));
  if (calls.length === 0 || !calls.every(({ hasOffset }) => hasOffset)) return zone;
  const own = "each time says its own offset from UTC";
  return zone.value === undefined ? { why: own } : { ...zone, why: `${zone.why}; not needed: ${own}` };
};

/** What is hidden in a workbook's sheet, where anything is. */
const hiddenIn = ({ sheet, sheetHidden, outcomes }: FileInHand): Pick<LedgerFile, "hidden"> => {
  const rows = outcomes.filter(({ row }) => row.hidden === true).length;
  const columns = sheet.hiddenColumns ?? [];
  return sheetHidden || rows > 0 || columns.length > 0 ? { hidden: { sheet: sheetHidden, rows, columns } } : {};
};

/** A file's part of the ledger, before the case was read: the number of its rows as counted in the text, and what each row came to. */
export const ledgerOfFile = (
  file: FileInHand,
  chosen: { readonly mapping: ImportMapping; readonly zone: Chosen; readonly country: Chosen },
  settledOf: (row: SheetRow) => SettledRow | undefined,
  notes: CaseTables["notes"],
): LedgerFile => {
  const { sheet, outcomes } = file;
  const { mapping, zone, country } = chosen;
  return {
    id: file.id,
    name: file.name,
    sha256: file.sha256,
    bytes: file.bytes,
    encoding: file.encoding,
    ...(sheet.delimiter === undefined ? {} : { delimiter: sheet.delimiter }),
    sheet: file.sheetNumber,
    ...(file.sheetName === undefined ? {} : { sheetName: file.sheetName }),
    ...(sheet.otherTable === undefined ? {} : { notRead: sheet.otherTable }),
    ...hiddenIn(file),
    mapping: { name: mapping.name, version: mapping.version, sha256: mappingDigest(mapping), content: mapping },
    timeZone: zoneOf(zone, outcomes),
    country,
    source: file.source,
    header: sheet.header,
    columnsNotRead: file.columnsNotRead,
    above: sheet.above.map(({ line, cells }) => ({ line, cells })),
    counts: { ...addCounts([]), rows: sheet.counted - sheet.above.length },
    exclusions: sheet.blank === 0 ? [] : [{ code: "blank-line", count: sheet.blank }],
    rows: outcomes.map(({ row, outcome }) => {
      const settled = settledOf(row);
      return ledgerRow(row, outcome, settled, notes.get(settled?.ids[0] ?? "") ?? []);
    }),
  };
};
