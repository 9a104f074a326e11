import { addToList } from "../exact/add-to-list.js";
import type { Point } from "./force-layout.js";

/** A disc that others may not cover. */
export interface Disc extends Point {
  readonly radius: number;
}

/** Above this many rounds discs that are still too near stay so; a picture has room after a few dozen. */
const mostRounds = 400;

/** The way from one disc to another as a length and a direction of length 1; of two at one point, some direction. */
const between = (x: Float64Array, y: Float64Array, i: number, j: number): readonly [number, number, number] => {
  const [dx, dy] = [(x[j] ?? 0) - (x[i] ?? 0), (y[j] ?? 0) - (y[i] ?? 0)];
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance > 1e-6) return [dx / distance, dy / distance, distance];
  const slope = (j % 7) - 3;
  const length = Math.sqrt(1 + slope * slope);
  return [1 / length, slope / length, 0];
};

/**
 * Discs pushed apart until none covers another: each pair that does moves by half of what it lacks, round after round, the nearest cells of a grid
 * alone being looked at. The order of the list decides nothing but which of two discs at one point goes left. O(rounds × n) where they are spread.
 */
export const spreadApart = <T extends Disc>(discs: readonly T[], gap = 0): readonly T[] => {
  const x = Float64Array.from(discs, (disc) => disc.x);
  const y = Float64Array.from(discs, (disc) => disc.y);
  const cell = Math.max(1, ...discs.map(({ radius }) => 2 * radius + gap));
  for (let round = 0; round < mostRounds; round++) {
    const grid = new Map<string, number[]>();
    for (let i = 0; i < discs.length; i++) {
      const key = `${Math.floor((x[i] ?? 0) / cell)},${Math.floor((y[i] ?? 0) / cell)}`;
      addToList(grid, key, i);
    }
    let moved = false;
    for (let i = 0; i < discs.length; i++) {
      const [column, row] = [Math.floor((x[i] ?? 0) / cell), Math.floor((y[i] ?? 0) / cell)];
      for (let dc = -1; dc <= 1; dc++)
        for (let dr = -1; dr <= 1; dr++)
          for (const j of grid.get(`${column + dc},${row + dr}`) ?? []) {
            if (j <= i) continue;
            const least = (discs[i]?.radius ?? 0) + (discs[j]?.radius ?? 0) + gap;
            const [dx, dy, distance] = between(x, y, i, j);
            if (distance >= least - 0.01) continue;
            const by = (least - distance + 0.01) / 2;
            x[i] = (x[i] ?? 0) - dx * by;
            y[i] = (y[i] ?? 0) - dy * by;
            x[j] = (x[j] ?? 0) + dx * by;
            y[j] = (y[j] ?? 0) + dy * by;
            moved = true;
          }
    }
    if (!moved) break;
  }
  return discs.map((disc, i) => ({ ...disc, x: x[i] ?? 0, y: y[i] ?? 0 }));
};
