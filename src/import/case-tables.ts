import type { NamedCells } from "./append-csv.js";
import type { ImportMapping } from "./mapping.js";
import type { RowCell, RowNote } from "./row-outcome.js";
import type { MadeCall, SettledRow } from "./settle-calls.js";
import { OTHER_SIDE } from "./settle-calls.js";

/** Where a cell stands: decimal degrees as texts. */
interface Standing {
  readonly latitude: string;
  readonly longitude: string;
  readonly place?: string;
}

/** The rows of the case's tables, and what is odd about a row because of another. */
export interface CaseTables {
  readonly calls: readonly NamedCells[];
  /** Cells that stand somewhere and are new. */
  readonly cells: readonly NamedCells[];
  /** By the id of the row's first call. */
  readonly notes: ReadonlyMap<string, readonly RowNote[]>;
}

const standingOf = (row: NamedCells): Standing => ({
  latitude: row.latitude ?? "",
  longitude: row.longitude ?? "",
  ...((row.place ?? "") === "" ? {} : { place: row.place ?? "" }),
});

/**
 * Writes settled rows as rows of calls.csv and cells.csv. A cell that a row places elsewhere than an earlier one is kept apart under
 * `KEY@LATITUDE,LONGITUDE`: no call is ever moved to where another row says that a mast of the same name stands. O(calls).
 */
export const caseTables = (settled: readonly SettledRow[], knownCells: readonly NamedCells[]): CaseTables => {
  const standing = new Map(knownCells.map((row) => [row.id ?? "", standingOf(row)] as const));
  const cells: NamedCells[] = [];
  const notes = new Map<string, RowNote[]>();

  const keyOf = (cell: RowCell | undefined, row: string): string | undefined => {
    if (cell?.latitude === undefined || cell.longitude === undefined) return cell?.key;
    const { key, latitude, longitude, place } = cell;
    const known = standing.get(key);
    // The coordinates of an earlier file may be written otherwise: compared as numbers.
    const elsewhere =
      known !== undefined &&
      (Number(known.latitude) !== Number(latitude) || Number(known.longitude) !== Number(longitude));
    const own = elsewhere ? `${key}@${latitude},${longitude}` : key;
    if (elsewhere) {
      const message = `The cell ${key} stands at ${latitude}, ${longitude} here and at ${known.latitude}, ${known.longitude} elsewhere; it is kept apart as ${own}`;
      const some = notes.get(row) ?? [];
      if (!some.some((note) => note.message === message))
        notes.set(row, [...some, { code: "cell-elsewhere", message }]);
    }
    if (!standing.has(own)) {
      standing.set(own, { latitude, longitude });
      cells.push({ id: own, latitude, longitude, ...(place === undefined ? {} : { place }) });
    }
    return own;
  };

  const calls = settled.flatMap(({ calls: made, ids }) =>
    made.map((call: MadeCall): NamedCells => {
      const row = ids[0] ?? call.id;
      return {
        id: call.id,
        caller: call.caller.key,
        callee: call.callee.key,
        startedAt: call.startedAt,
        durationSeconds: String(call.durationSeconds),
        kind: call.kind,
        callerCell: keyOf(call.caller.cell, row),
        calleeCell: keyOf(call.callee.cell, row),
        callerDevice: call.caller.device,
        calleeDevice: call.callee.device,
        source: call.source,
      };
    }),
  );
  return { calls, cells, notes };
};

/** The rows of sources.csv for one delivered file. */
export const sourceRows = (
  source: string,
  name: string,
  { source: given, bothLegs }: ImportMapping,
): readonly NamedCells[] => {
  const row = (id: string, title: string): NamedCells => ({
    id,
    kind: "cdr",
    reliability: given?.reliability,
    handling: given?.handling,
    title: given?.title ?? title,
    state: given?.state,
  });
  return [
    row(source, name),
    ...(bothLegs === true ? [row(`${source}${OTHER_SIDE}`, `${name}, seen from the called`)] : []),
  ];
};
