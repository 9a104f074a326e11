import { metresBetween } from "../exact/great-circle.js";
import type { Distance } from "../exact/known-distances.js";
import type { Cell } from "../records/cell.js";
import type { CaseEvent } from "../records/event.js";
import type { LoggedCall } from "./call-log.js";

/** How far from where boats leave an actor is heard; undefined where no port or no cell is known. */
export interface Reach {
  /** Mean kilometres from the nearest port of departure, over the located calls. */
  readonly kmFromPort: number | undefined;
  /** Kilometres from the nearest port of departure of the call farthest from any. */
  readonly farthestFromPort: number | undefined;
}

const unknown: Reach = { kmFromPort: undefined, farthestFromPort: undefined };

/** Each cell's kilometres to the nearest cell of a place that boats left; empty where none is known. O(cells · ports). */
export const kilometresFromPorts = (
  cells: ReadonlyMap<string, Cell>,
  events: readonly CaseEvent[],
  metresOf: Distance = metresBetween,
): ReadonlyMap<string, number> => {
  const places = new Set(
    events.flatMap(({ kind, place }) => (kind === "departure" && place !== undefined ? [place] : [])),
  );
  const ports = [...cells.values()].filter(({ place }) => place !== undefined && places.has(place));
  if (ports.length === 0) return new Map();
  return new Map(
    [...cells.values()].map((cell) => [
      cell.id,
      ports.reduce((least, port) => Math.min(least, metresOf(port, cell)), Number.POSITIVE_INFINITY) / 1000,
    ]),
  );
};

/** An actor's reach, from the kilometres of {@link kilometresFromPorts}; fewer than `fewest` located calls tell nothing. O(calls of the actor). */
export const reachOf = (
  entries: readonly LoggedCall[],
  kilometres: ReadonlyMap<string, number>,
  fewest: number,
): Reach => {
  let [count, sum, farthest] = [0, 0, 0];
  for (const { cell } of entries) {
    const km = cell === undefined ? undefined : kilometres.get(cell);
    if (km === undefined) continue;
    count += 1;
    sum += km;
    farthest = Math.max(farthest, km);
  }
  return count < fewest ? unknown : { kmFromPort: sum / count, farthestFromPort: farthest };
};
