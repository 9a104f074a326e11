import type { CompactGraph } from "./compact-graph.js";
import type { ShiftedSystem } from "./shifted-system.js";

/** Parts below this, relative to the greatest, are carried along and do not decide: their neighbours may have vanished. */
const VANISHING = 1e-280;
const SETTLED = 1e-12;
const MOST_ROUNDS = 60;
const SOLVES_A_ROUND = 6;
/** How near to the eigenvalue the shift comes, relatively; nearer only where that is too slow. */
const NEAR = 1e-9;
const NEAREST = 1e-13;

/**
 * The positive eigenvector of a connected graph's strengths, greatest part 1: inverse iteration with shifts that come down on the
 * greatest eigenvalue from above (Collatz's bound of the last iterate), so that every iterate is positive.
 * A handful of factorizations, each with a few solves.
 *
 * [Reference] T. Noda, Note on the computation of the maximal eigenvalue of a non-negative irreducible matrix, Numerische Mathematik 17, 1971.
 */
export const inverseIteration = (graph: CompactGraph, system: ShiftedSystem): Float64Array => {
  let vector: Float64Array = new Float64Array(graph.order).fill(1);
  let near = NEAR;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let shift = greatestRatio(graph, vector) * (1 + near);
    for (let step = near; !system.factor(shift); step *= 2) shift *= 1 + step;
    let lastChange = Number.POSITIVE_INFINITY;
    for (let solve = 0; solve < SOLVES_A_ROUND; solve += 1) {
      const next = toGreatestOne(system.solve(vector));
      const change = greatestChange(vector, next);
      vector = next;
      // Changes shrink by a constant factor from solve to solve: what is still to come is their geometric series.
      const factor = change / lastChange;
      if (change < SETTLED && (change === 0 || solve > 0) && !(factor < 1 && change * factor > SETTLED * (1 - factor)))
        return vector;
      lastChange = change;
    }
    if (round > 8 && near > NEAREST) near /= 10;
  }
  return vector;
};

/** Greatest of (A·x) / x: never below the greatest eigenvalue. */
const greatestRatio = ({ order, offsets, neighbors, strengths }: CompactGraph, vector: Float64Array): number => {
  let greatest = 0;
  for (let node = 0; node < order; node += 1) {
    if (vector[node]! < VANISHING) continue;
    let sum = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) sum += strengths[at]! * vector[neighbors[at]!]!;
    if (sum / vector[node]! > greatest) greatest = sum / vector[node]!;
  }
  return greatest;
};

const greatestChange = (before: Float64Array, after: Float64Array): number => {
  let greatest = 0;
  for (let node = 0; node < after.length; node += 1) {
    if (after[node]! < VANISHING) continue;
    const change = Math.abs(after[node]! - before[node]!) / after[node]!;
    if (change > greatest) greatest = change;
  }
  return greatest;
};

/** Scales a vector, in place, so that its greatest part is 1. */
export const toGreatestOne = (vector: Float64Array): Float64Array => {
  let greatest = 0;
  for (const part of vector) if (part > greatest) greatest = part;
  for (let node = 0; node < vector.length; node += 1) vector[node]! /= greatest;
  return vector;
};
