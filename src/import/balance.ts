import type { CaseRecords } from "../records/case-records.js";
import type { EarlierImport } from "./earlier-import.js";
import type { ImportLedger, LedgerFile } from "./import-ledger.js";
import type { SettledRow } from "./settle-calls.js";

/** The rows of an import do not add up: a fault of this library, never of the files. Nothing may be written. */
export class LostRowsError extends Error {
  override readonly name = "LostRowsError";
}

const lost = (message: string): never => {
  throw new LostRowsError(
    `${message}. Nothing was written; this is a fault of faisceau, not of the file: please report it`,
  );
};

/**
 * Compares what the ledger accounts for with the rows as they were counted in the text.
 * @throws LostRowsError where a row is missing, or accounted for twice.
 */
export const checkRows = ({ name, rows, counts }: LedgerFile): void => {
  if (rows.length !== counts.rows)
    lost(`${name}: ${counts.rows} rows were counted in the text and ${rows.length} are accounted for`);
  const numbers = new Set(rows.map(({ row }) => row));
  if (numbers.size !== rows.length) lost(`${name}: a row is accounted for twice`);
  const silent = rows.find(({ became, ids, faults, why }) =>
    became === "error"
      ? (faults ?? []).length === 0
      : became === "other"
        ? why === undefined
        : (ids ?? []).length === 0,
  );
  if (silent !== undefined) lost(`${name}: row ${silent.row} is ${silent.became} and nothing says why`);
};

const balanced = ({ counts }: { readonly counts: LedgerFile["counts"] }): boolean =>
  counts.rows === counts.calls + counts.duplicates + counts.other + counts.errors;

/**
 * Compares the case, read back, with the ledger and with what the rows said: every call is there once, with its ends, its instant, its
 * duration and its masts where its row had them.
 * @throws LostRowsError where anything is missing, moved or added.
 */
export const checkCase = (
  ledger: ImportLedger,
  settled: readonly SettledRow[],
  records: CaseRecords,
  earlier: EarlierImport | undefined,
): void => {
  for (const file of ledger.files) {
    if (!balanced(file)) lost(`${file.name}: its rows do not add up: ${JSON.stringify(file.counts)}`);
  }
  if (!balanced(ledger)) lost(`the rows do not add up: ${JSON.stringify(ledger.counts)}`);
  if (records.problems.length !== (earlier?.problems ?? 0))
    lost(
      `the case has problems: ${records.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("; ")}`,
    );

  const own = new Set<string>();
  for (const { rows } of ledger.files)
    for (const { ids = [], as } of rows) if (as !== "equal-row") for (const id of ids) own.add(id);
  const imported = records.calls.filter(({ id }) => own.has(id));
  const { calls, furtherCalls } = ledger.counts;
  if (imported.length !== calls + furtherCalls)
    lost(`the ledger has ${calls + furtherCalls} calls and the case ${imported.length} of them`);

  const legs = new Set(records.calls.flatMap(({ otherLeg }) => (otherLeg === undefined ? [] : [otherLeg.id])));
  const stranger = [...records.calls.map(({ id }) => id), ...legs].find(
    (id) => !own.has(id) && earlier?.foreign.has(id) !== true,
  );
  if (stranger !== undefined) lost(`the case has the call ${stranger}, which is of no row`);

  const places = new Map(records.cells.map(({ id, latitude, longitude }) => [id, [latitude, longitude] as const]));
  const byId = new Map(records.calls.map((call) => [call.id, call]));
  for (const row of settled) {
    // What the row said, not what was made of it on the way: a step between that moves something is seen.
    const said = row.call;
    if (row.equals !== undefined) continue;
    if (row.calls.length !== said.callees.length)
      lost(`row ${row.row.row} of ${row.file} became ${row.calls.length} calls instead of ${said.callees.length}`);
    for (const [i, id] of row.ids.entries()) {
      const call = byId.get(id);
      const callee = said.callees[i];
      if (call === undefined || callee === undefined) {
        if (!legs.has(id)) lost(`the call ${id} is not in the case`);
        continue;
      }
      const same =
        (said.caller.key === undefined || call.caller === said.caller.key) &&
        (callee.key === undefined || call.callee === callee.key) &&
        call.startedAt === said.startedAt &&
        call.durationSeconds === said.durationSeconds &&
        call.kind === said.kind;
      if (!same) lost(`the call ${id} does not say what its row says`);
      for (const [cell, key] of [
        [said.caller.cell, call.callerCell],
        [callee.cell, call.calleeCell],
      ] as const) {
        if (cell === undefined) continue;
        const place = places.get(key ?? "");
        const stands =
          cell.latitude === undefined || (place?.[0] === Number(cell.latitude) && place[1] === Number(cell.longitude));
        if (!stands || key?.startsWith(cell.key) !== true) lost(`the mast of the call ${id} is not where its row says`);
      }
    }
  }
};
