import type { Point } from "./great-circle.js";
import { metresBetween } from "./great-circle.js";

/** Whole metres from one point to another. */
export type Distance = (a: Point, b: Point) => number;

/** {@link metresBetween}, which keeps what it has computed: a case has few cells, and phones go between the same ones. */
export const knownDistances = (): Distance => {
  const known = new Map<Point, Map<Point, number>>();
  return (a, b) => {
    let from = known.get(a);
    if (from === undefined) {
      from = new Map();
      known.set(a, from);
    }
    let metres = from.get(b);
    if (metres === undefined) {
      metres = metresBetween(a, b);
      from.set(b, metres);
    }
    return metres;
  };
};
