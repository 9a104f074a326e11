import { addToList } from "../../exact/add-to-list.js";
import { pageData } from "./data.js";

/** The ties that count in a window: those with a call in it; all where there is no window. */
export const tiesIn = (window: readonly [number, number] | undefined): readonly boolean[] =>
  pageData.ties.map(
    (tie) => window === undefined || tie.some((day, i) => i > 1 && day >= window[0] && day <= window[1]),
  );

/** How many ties each actor is away from one, up to a number of steps, along the ties that count. */
export const stepsFrom = (from: number, most: number, counts: readonly boolean[]): ReadonlyMap<number, number> => {
  const neighbours = new Map<number, number[]>();
  const add = (a: number, b: number): void => {
    addToList(neighbours, a, b);
  };
  pageData.ties.forEach(([a = 0, b = 0], i) => {
    if (counts[i] !== true) return;
    add(a, b);
    add(b, a);
  });
  const steps = new Map([[from, 0]]);
  let reached = [from];
  for (let step = 1; step <= most; step++) {
    const next: number[] = [];
    for (const actor of reached)
      for (const other of neighbours.get(actor) ?? [])
        if (!steps.has(other)) {
          steps.set(other, step);
          next.push(other);
        }
    reached = next;
  }
  return steps;
};
