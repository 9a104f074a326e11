/** Eigenvalues of a small symmetric matrix, greatest first, and its eigenvectors. */
export interface Eigenpairs {
  readonly values: Float64Array;
  /** Row-major: `vectors[i * size + j]` is the i-th part of the j-th vector. */
  readonly vectors: Float64Array;
}

const MOST_SWEEPS = 40;

/**
 * Cyclic Jacobi rotations on a symmetric matrix in row-major order. O(size³) a sweep, about ten sweeps.
 *
 * [Reference] G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed. 2013, section 8.5.
 */
export const jacobiEigenpairs = (matrix: Float64Array, size: number): Eigenpairs => {
  const a = matrix.slice();
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) v[i * size + i] = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let rotated = false;
    for (let p = 0; p < size - 1; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const apq = a[p * size + q]!;
        const app = a[p * size + p]!;
        const aqq = a[q * size + q]!;
        if (Math.abs(apq) <= 1e-17 * Math.sqrt(Math.abs(app * aqq)) || apq === 0 || Math.abs(apq) < 1e-300) continue;
        rotated = true;
        const theta = (aqq - app) / (2 * apq);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k += 1) {
          const akp = a[k * size + p]!;
          const akq = a[k * size + q]!;
          a[k * size + p] = c * akp - s * akq;
          a[k * size + q] = s * akp + c * akq;
        }
        for (let k = 0; k < size; k += 1) {
          const apk = a[p * size + k]!;
          const aqk = a[q * size + k]!;
          a[p * size + k] = c * apk - s * aqk;
          a[q * size + k] = s * apk + c * aqk;
          const vkp = v[k * size + p]!;
          const vkq = v[k * size + q]!;
          v[k * size + p] = c * vkp - s * vkq;
          v[k * size + q] = s * vkp + c * vkq;
        }
        a[p * size + q] = 0;
        a[q * size + p] = 0;
      }
    }
    if (!rotated) break;
  }
  const sorted = Array.from({ length: size }, (_, i) => i).sort((i, j) => a[j * size + j]! - a[i * size + i]! || i - j);
  const values = new Float64Array(size);
  const vectors = new Float64Array(size * size);
  sorted.forEach((from, to) => {
    values[to] = a[from * size + from]!;
    for (let i = 0; i < size; i += 1) vectors[i * size + to] = v[i * size + from]!;
  });
  return { values, vectors };
};
