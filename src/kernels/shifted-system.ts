import type { CompactGraph } from "./compact-graph.js";
import type { Elimination } from "./elimination-order.js";

/**
 * The system (shift · I − A) y = x, A the strengths of a graph and the shift above A's greatest eigenvalue, as factors L·D·Lᵀ.
 * Such a matrix is an M-matrix: nothing off the diagonal is ever subtracted, so a positive x gives a positive y whose small parts
 * are as precise as the great ones.
 */
export interface ShiftedSystem {
  /** Factors for a shift; false where the shift is not above the greatest eigenvalue. */
  readonly factor: (shift: number) => boolean;
  /** Solves for the shift of the last factors. */
  readonly solve: (right: Float64Array) => Float64Array;
}

/** Splits a double into two halves of 26 bits (Veltkamp): 2^27 + 1. */
const SPLITTER = 134217729;
const MOST_REFINEMENTS = 8;

/** Prepares a system for factoring with several shifts. Memory and time as the elimination's fill. */
export const shiftedSystem = (graph: CompactGraph, elimination: Elimination): ShiftedSystem => {
  const { order, offsets, neighbors, strengths } = graph;
  const { nodeAt, positionOf, columnStart, rows } = elimination;
  const diagonal = new Float64Array(order);
  // Off the diagonal all is at most 0; kept without the sign.
  const below = new Float64Array(rows.length);
  const column = new Float64Array(order);
  // By position: the first of the columns whose next row is that position; by column: the one after it, and the place of its next row.
  const firstColumn = new Int32Array(order);
  const nextColumn = new Int32Array(order);
  const nextRow = new Int32Array(order);
  let shift = 0;

  const waitForNextRow = (done: number): void => {
    if (nextRow[done]! === columnStart[done + 1]!) return;
    const row = rows[nextRow[done]!]!;
    nextColumn[done] = firstColumn[row]!;
    firstColumn[row] = done;
  };

  const factor = (newShift: number): boolean => {
    shift = newShift;
    firstColumn.fill(-1);
    for (let position = 0; position < order; position += 1) {
      const node = nodeAt[position]!;
      let pivot = shift;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const row = positionOf[neighbors[at]!]!;
        if (row > position) column[row] = strengths[at]!;
      }
      for (let earlier = firstColumn[position]!; earlier >= 0; ) {
        const following = nextColumn[earlier]!;
        const at = nextRow[earlier]!;
        const multiple = below[at]! * diagonal[earlier]!;
        pivot -= below[at]! * multiple;
        const stop = columnStart[earlier + 1]!;
        for (let further = at + 1; further < stop; further += 1) column[rows[further]!]! += below[further]! * multiple;
        nextRow[earlier] = at + 1;
        waitForNextRow(earlier);
        earlier = following;
      }
      if (!(pivot > 0)) {
        column.fill(0);
        return false;
      }
      diagonal[position] = pivot;
      for (let at = columnStart[position]!; at < columnStart[position + 1]!; at += 1) {
        below[at] = column[rows[at]!]! / pivot;
        column[rows[at]!] = 0;
      }
      nextRow[position] = columnStart[position]!;
      waitForNextRow(position);
    }
    return true;
  };

  const substitute = (right: Float64Array): Float64Array => {
    const values = new Float64Array(order);
    for (let position = 0; position < order; position += 1) values[position] = right[nodeAt[position]!]!;
    for (let position = 0; position < order; position += 1) {
      const value = values[position]!;
      for (let at = columnStart[position]!; at < columnStart[position + 1]!; at += 1)
        values[rows[at]!]! += below[at]! * value;
    }
    for (let position = order - 1; position >= 0; position -= 1) {
      let value = values[position]! / diagonal[position]!;
      for (let at = columnStart[position]!; at < columnStart[position + 1]!; at += 1)
        value += below[at]! * values[rows[at]!]!;
      values[position] = value;
    }
    const solution = new Float64Array(order);
    for (let position = 0; position < order; position += 1) solution[nodeAt[position]!] = values[position]!;
    return solution;
  };

  // Near the eigenvalue the pivots lose digits. What a solution leaves over, taken with twice the digits, gives them back.
  const solve = (right: Float64Array): Float64Array => {
    const solution = substitute(right);
    let last = Number.POSITIVE_INFINITY;
    for (let round = 0; round < MOST_REFINEMENTS; round += 1) {
      const correction = substitute(leftOver(graph, shift, solution, right));
      let greatest = 0;
      for (let node = 0; node < order; node += 1) {
        const part = solution[node]! === 0 ? 0 : Math.abs(correction[node]! / solution[node]!);
        if (part > greatest) greatest = part;
      }
      // Not getting better: either settled, or beyond what these factors can do.
      if (!(greatest < last / 2) || greatest > 0.5) break;
      for (let node = 0; node < order; node += 1) solution[node]! += correction[node]!;
      if (greatest < 4e-16) break;
      last = greatest;
    }
    return solution;
  };

  return { factor, solve };
};

/** right − (shift · I − A) · solution, each product and sum with its rounding error kept (Dekker, Knuth). */
const leftOver = (graph: CompactGraph, shift: number, solution: Float64Array, right: Float64Array): Float64Array => {
  const { order, offsets, neighbors, strengths } = graph;
  const rest = new Float64Array(order);
  for (let node = 0; node < order; node += 1) {
    let sum = right[node]!;
    let error = 0;
    for (let at = offsets[node]! - 1; at < offsets[node + 1]!; at += 1) {
      // The place before the first neighbour stands for the diagonal.
      const own = at < offsets[node]!;
      const a = own ? -shift : strengths[at]!;
      const b = solution[own ? node : neighbors[at]!]!;
      const product = a * b;
      const splitA = SPLITTER * a;
      const highA = splitA - (splitA - a);
      const lowA = a - highA;
      const splitB = SPLITTER * b;
      const highB = splitB - (splitB - b);
      const lowB = b - highB;
      error += lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
      const next = sum + product;
      const added = next - sum;
      error += sum - (next - added) + (product - added);
      sum = next;
    }
    rest[node] = sum + error;
  }
  return rest;
};
