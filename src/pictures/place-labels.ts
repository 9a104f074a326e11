import { addToList } from "../exact/add-to-list.js";

/** A label that wants a place near a mark. */
export interface LabelWish {
  readonly id: string;
  /** The middle of its mark. */
  readonly x: number;
  readonly y: number;
  /** How far the mark reaches. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Higher is placed first; equals in the order of the list. */
  readonly priority: number;
}

/** An area of a picture, by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const cellSize = 40;

const cover = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Boxes by the cells of a grid that they touch. */
const gridOf = (boxes: readonly Box[]) => {
  const cells = new Map<string, Box[]>();
  const each = (box: Box, visit: (key: string) => boolean): boolean => {
    for (let column = Math.floor(box.x / cellSize); column <= Math.floor((box.x + box.width) / cellSize); column++)
      for (let row = Math.floor(box.y / cellSize); row <= Math.floor((box.y + box.height) / cellSize); row++)
        if (visit(`${column},${row}`)) return true;
    return false;
  };
  const add = (box: Box): void => {
    each(box, (key) => {
      addToList(cells, key, box);
      return false;
    });
  };
  for (const box of boxes) add(box);
  return { add, isFree: (box: Box) => !each(box, (key) => (cells.get(key) ?? []).some((other) => cover(box, other))) };
};

/** Where a label may stand, the best first: right of its mark, left, above, below, in the corners; then the same a little further away. */
const candidates = ({ x, y, radius, width, height }: LabelWish): readonly Box[] =>
  [2, 9].flatMap((gap) => {
    const [right, left] = [x + radius + gap, x - radius - gap - width];
    const [above, below] = [y - radius - gap - height, y + radius + gap];
    const [middleX, middleY] = [x - width / 2, y - height / 2];
    return [
      [right, middleY],
      [left, middleY],
      [middleX, below],
      [middleX, above],
      [right - radius, above + gap],
      [right - radius, below - gap],
      [left + radius, above + gap],
      [left + radius, below - gap],
    ].map(([bx = 0, by = 0]) => ({ x: bx, y: by, width, height }));
  });

/**
 * Gives as many labels as it can a place where they cover neither each other nor anything else: greedily by priority, each at the first of sixteen
 * places around its mark that is free and inside `within`. A label without a place is left out of the result. O(labels × what is near).
 */
export const placeLabels = (
  wishes: readonly LabelWish[],
  taken: readonly Box[] = [],
  within?: Box,
): ReadonlyMap<string, Box> => {
  const grid = gridOf(taken);
  const placed = new Map<string, Box>();
  const inside = (box: Box): boolean =>
    within === undefined ||
    (box.x >= within.x &&
      box.y >= within.y &&
      box.x + box.width <= within.x + within.width &&
      box.y + box.height <= within.y + within.height);
  for (const wish of [...wishes].sort((a, b) => b.priority - a.priority)) {
    if (placed.has(wish.id)) continue;
    const box = candidates(wish).find((candidate) => inside(candidate) && grid.isFree(candidate));
    if (box === undefined) continue;
    grid.add(box);
    placed.set(wish.id, box);
  }
  return placed;
};
