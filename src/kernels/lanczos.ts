import type { CompactGraph } from "./compact-graph.js";
import { toGreatestOne } from "./inverse-iteration.js";
import { jacobiEigenpairs } from "./jacobi.js";

const BASIS = 40;
const KEPT = 10;
const MOST_RESTARTS = 400;
/** Residual, relative to the eigenvalue, at which the iteration ends. */
const SETTLED = 2e-15;
const MOST_SWEEPS = 200;
/** Parts above this come right from the iteration, smaller ones from their neighbours. */
const SMALL = 1e-2;

/**
 * The positive eigenvector of a connected graph's strengths, greatest part 1, for graphs too dense to eliminate: Lanczos with full
 * orthogonalization and thick restarts. Starting evenly, it stays even on nodes that the graph does not tell apart.
 * O(steps · (ties + 40 · nodes)).
 *
 * [Reference] K. Wu, H. Simon, Thick-restart Lanczos method for large symmetric eigenvalue problems, SIAM J. Matrix Anal. Appl. 22, 2000.
 */
export const lanczosIteration = (graph: CompactGraph): Float64Array => {
  const { order } = graph;
  const basisSize = Math.min(BASIS, order);
  const kept = Math.min(KEPT, basisSize - 1);
  const basis = Array.from({ length: basisSize + 1 }, () => new Float64Array(order));
  const projected = new Float64Array(basisSize * basisSize);
  basis[0]!.fill(1 / Math.sqrt(order));
  let filled = 0;
  let value = 0;
  let best = Number.POSITIVE_INFINITY;
  let stale = 0;
  for (let restart = 0; restart < MOST_RESTARTS; restart += 1) {
    let size = basisSize;
    let beta = 0;
    for (let step = filled; step < basisSize; step += 1) {
      const product = basis[step + 1]!;
      multiply(graph, basis[step]!, product);
      // Twice is enough: the second round takes out what rounding left of the first.
      for (let round = 0; round < 2; round += 1) {
        for (let i = 0; i <= step; i += 1) {
          const part = dot(basis[i]!, product);
          subtract(product, part, basis[i]!);
          projected[i * basisSize + step]! += part;
          if (i !== step) projected[step * basisSize + i] = projected[i * basisSize + step]!;
        }
      }
      beta = Math.sqrt(dot(product, product));
      if (beta <= 1e-14 * Math.abs(projected[0]!)) {
        size = step + 1;
        beta = 0;
        break;
      }
      for (let node = 0; node < order; node += 1) product[node]! /= beta;
    }
    const small = new Float64Array(size * size);
    for (let i = 0; i < size; i += 1)
      for (let j = 0; j < size; j += 1) small[i * size + j] = projected[i * basisSize + j]!;
    const { values, vectors } = jacobiEigenpairs(small, size);
    const residual = beta * Math.abs(vectors[(size - 1) * size]!);
    value = values[0]!;
    // Rounding may keep the residual above the goal: then end when three restarts have not lowered it.
    stale = residual < best / 2 ? 0 : stale + 1;
    if (residual < best) best = residual;
    const done = residual <= SETTLED * value || (stale >= 3 && residual <= 1e-12 * value);
    const last = basis[basisSize]!;
    const count = done ? 1 : Math.min(kept, size);
    combine(basis, vectors, size, count);
    if (done) break;
    basis[count]!.set(last);
    projected.fill(0);
    for (let i = 0; i < count; i += 1) projected[i * basisSize + i] = values[i]!;
    filled = count;
  }
  const vector = toGreatestOne(basis[0]!.map(Math.abs));
  settleSmallParts(graph, vector, value);
  return vector;
};

const multiply = (
  { order, offsets, neighbors, strengths }: CompactGraph,
  vector: Float64Array,
  product: Float64Array,
): void => {
  for (let node = 0; node < order; node += 1) {
    let sum = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) sum += strengths[at]! * vector[neighbors[at]!]!;
    product[node] = sum;
  }
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let node = 0; node < a.length; node += 1) sum += a[node]! * b[node]!;
  return sum;
};

const subtract = (from: Float64Array, times: number, what: Float64Array): void => {
  for (let node = 0; node < from.length; node += 1) from[node]! -= times * what[node]!;
};

/** Replaces the first vectors of the basis by the best combinations of all of them. */
const combine = (basis: readonly Float64Array[], vectors: Float64Array, size: number, count: number): void => {
  const row = new Float64Array(size);
  for (let node = 0; node < basis[0]!.length; node += 1) {
    for (let i = 0; i < size; i += 1) row[i] = basis[i]![node]!;
    for (let j = 0; j < count; j += 1) {
      let sum = 0;
      for (let i = 0; i < size; i += 1) sum += row[i]! * vectors[i * size + j]!;
      basis[j]![node] = sum;
    }
  }
};

/**
 * The iteration is precise relative to the greatest part only. Far from it, where parts get tiny, each is set to what its neighbours
 * demand, over and over (Gauss–Seidel, positive sums only), which is precise relative to the part itself.
 */
const settleSmallParts = (
  { offsets, neighbors, strengths }: CompactGraph,
  vector: Float64Array,
  value: number,
): void => {
  const small: number[] = [];
  vector.forEach((part, node) => {
    if (part < SMALL) small.push(node);
  });
  small.sort((a, b) => vector[b]! - vector[a]! || a - b);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let change = 0;
    for (const node of small) {
      let sum = 0;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) sum += strengths[at]! * vector[neighbors[at]!]!;
      const part = sum / value;
      const moved = Math.abs(part - vector[node]!);
      if (moved > change * part) change = moved / part;
      vector[node] = part;
    }
    if (change < 1e-13) break;
  }
};
