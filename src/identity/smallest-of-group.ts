import { compareCodeUnits } from "../exact/compare-code-units.js";

/** Puts ids that were declared the same into one group each and answers with the group's smallest id (union–find). */
export const smallestOfGroup = (pairs: Iterable<readonly [string, string]>): ((id: string) => string) => {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  for (const [a, b] of pairs) {
    const [x, y] = [find(a), find(b)];
    if (x === y) continue;
    // The smaller id is always the root, whatever the order of the pairs.
    if (compareCodeUnits(x, y) < 0) parent.set(y, x);
    else parent.set(x, y);
  }
  return find;
};
