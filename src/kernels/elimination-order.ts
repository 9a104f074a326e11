import type { CompactGraph } from "./compact-graph.js";

/** In which order to eliminate the unknowns of a system with a graph's pattern, and what fills in. Positions count in that order. */
export interface Elimination {
  /** By position: the node. */
  readonly nodeAt: Int32Array;
  /** By node: its position. */
  readonly positionOf: Int32Array;
  /** By position: where its column begins in `rows`; `order + 1` places. */
  readonly columnStart: Int32Array;
  /** Greater positions that are not zero in the column, ascending. */
  readonly rows: Int32Array;
}

/** Pairs of neighbours that may be joined in all: beyond it, elimination costs more than iteration. */
const MOST_PAIRS = 3_000_000;
/** Where so many nodes are left and all have so many neighbours, elimination will end in a dense block too large to be worth it. */
const MANY_LEFT = 1500;
const MANY_NEIGHBORS = 40;
/** A rest in which everybody has this part of the others as neighbours, one in three, is dense. */
const DENSE = 3;
const LARGEST_BLOCK = 300;

/**
 * Eliminates nodes of fewest neighbours first (ties: the smallest node), joining the neighbours left of each one.
 * On trees, paths, rings and thin meshes hardly anything fills in. Returns undefined where too much does.
 *
 * [Reference] A. George, J. W. H. Liu, The evolution of the minimum degree ordering algorithm, SIAM Review 31, 1989.
 */
export const eliminationOrder = ({ order, offsets, neighbors }: CompactGraph): Elimination | undefined => {
  const around: (Set<number> | undefined)[] = [];
  // Candidates by their number of neighbours, smallest node last; an entry whose number has changed since is passed over.
  const candidates: number[][] = Array.from({ length: order }, () => []);
  for (let node = order - 1; node >= 0; node -= 1) {
    const own = new Set(neighbors.subarray(offsets[node]!, offsets[node + 1]!));
    around[node] = own;
    candidates[own.size]!.push(node);
  }
  const nodeAt = new Int32Array(order);
  const positionOf = new Int32Array(order).fill(-1);
  const columns: number[][] = [];
  let pairs = 0;
  let fewest = 0;
  for (let position = 0; position < order; ) {
    const node = candidates[fewest]!.pop();
    if (node === undefined) {
      fewest += 1;
      continue;
    }
    const own = around[node];
    if (own === undefined || own.size !== fewest) continue;
    const left = order - position;
    // Where the rest is dense anyway, it is taken as a block: what would be saved by looking on is less than the looking.
    if (DENSE * own.size >= left && left <= LARGEST_BLOCK) {
      const block = Array.from({ length: order }, (_, other) => other).filter((other) => positionOf[other]! < 0);
      block.forEach((member, index) => {
        nodeAt[position + index] = member;
        positionOf[member] = position + index;
        columns.push(block.slice(index + 1));
      });
      break;
    }
    pairs += own.size * own.size;
    if (pairs > MOST_PAIRS || (fewest > MANY_NEIGHBORS && left > MANY_LEFT)) return undefined;
    const column = [...own];
    around[node] = undefined;
    nodeAt[position] = node;
    positionOf[node] = position;
    position += 1;
    columns.push(column);
    for (const neighbor of column) {
      const theirs = around[neighbor]!;
      const before = theirs.size;
      theirs.delete(node);
      for (const other of column) if (other !== neighbor) theirs.add(other);
      if (theirs.size === before) continue;
      candidates[theirs.size]!.push(neighbor);
      if (theirs.size < fewest) fewest = theirs.size;
    }
  }

  const columnStart = new Int32Array(order + 1);
  for (let position = 0; position < order; position += 1)
    columnStart[position + 1] = columnStart[position]! + columns[position]!.length;
  const rows = new Int32Array(columnStart[order]!);
  for (let position = 0; position < order; position += 1) {
    const column = rows.subarray(columnStart[position]!, columnStart[position + 1]!);
    column.set(columns[position]!);
    for (let at = 0; at < column.length; at += 1) column[at] = positionOf[column[at]!]!;
    column.sort((a, b) => a - b);
  }
  return { nodeAt, positionOf, columnStart, rows };
};
