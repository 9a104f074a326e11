import { addToList } from "../../exact/add-to-list.js";
import { pageData } from "./data.js";

/** How many calls of a tie lie in a window of days. */
export const callsIn = (tie: readonly number[], window: readonly [number, number]): number => {
  let sum = 0;
  for (let i = 2; i < tie.length; i += 2) {
    const day = tie[i] ?? 0;
    if (day >= window[0] && day <= window[1]) sum += tie[i + 1] ?? 0;
  }
  return sum;
};

/** The ties that count in a window: those with a call in it; all where there is no window. */
export const tiesIn = (window: readonly [number, number] | undefined): readonly boolean[] =>
  pageData.ties.map((tie) => window === undefined || callsIn(tie, window) > 0);

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
