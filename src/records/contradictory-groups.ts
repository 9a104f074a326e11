import { addToList } from "../exact/add-to-list.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { contradictions } from "./contradictions.js";
import type { Judgement } from "./judgement.js";

/**
 * The judgements that contradict each other, of those in force, each with all that hang together with it through the ids that they are about,
 * sorted by id. O(n log n).
 */
export const contradictoryGroups = (inForce: readonly Judgement[]): ReadonlyMap<Judgement, readonly Judgement[]> => {
  const contradictory = contradictions(inForce);
  const above = new Map<string, string>();
  const top = (end: string): string => {
    let at = end;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) {
      const further = above.get(next);
      if (further !== undefined) above.set(at, further);
      at = next;
    }
    return at;
  };
  for (const { a, b } of contradictory) {
    const [x, y] = [top(a), top(b)];
    if (x !== y) above.set(x, y);
  }
  const groups = new Map<string, Judgement[]>();
  for (const one of contradictory) {
    addToList(groups, top(one.a), one);
  }
  for (const group of groups.values()) group.sort((x, y) => compareCodeUnits(x.id, y.id));
  return new Map([...groups.values()].flatMap((group) => group.map((one) => [one, group] as const)));
};
