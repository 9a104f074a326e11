import { metresBetween } from "../exact/great-circle.js";
import type { Distance } from "../exact/known-distances.js";
import type { Cell } from "../records/cell.js";
import type { LoggedCall } from "./call-log.js";

/** From one call to the next, somewhere far away. */
export interface Move {
  readonly before: LoggedCall;
  readonly after: LoggedCall;
  readonly from: Cell;
  readonly to: Cell;
  readonly metres: number;
}

/** Judgement: what counts as a leg of a route, and not as a trip about town. */
const legMetres = 80_000;

/**
 * The legs that a phone travelled: successive located calls at least 80 km apart. O(calls of the actor); `metresOf` may
 * keep distances for other actors.
 */
export const movesOf = (
  log: readonly LoggedCall[],
  cells: ReadonlyMap<string, Cell>,
  metresOf: Distance = metresBetween,
): readonly Move[] => {
  const moves: Move[] = [];
  let before: { entry: LoggedCall; cell: Cell } | undefined;
  for (const entry of log) {
    const cell = entry.cell === undefined ? undefined : cells.get(entry.cell);
    if (cell === undefined) continue;
    if (before !== undefined && before.cell !== cell) {
      const metres = metresOf(before.cell, cell);
      if (metres >= legMetres) moves.push({ before: before.entry, after: entry, from: before.cell, to: cell, metres });
    }
    before = { entry, cell };
  }
  return moves;
};

/** The moves that go back to within 40 km of where an earlier move began. O(moves²) distances. */
export const returnsOf = (moves: readonly Move[], metresOf: Distance = metresBetween): readonly Move[] =>
  moves.filter((move, i) => moves.slice(0, i).some((earlier) => metresOf(earlier.from, move.to) < legMetres / 2));
