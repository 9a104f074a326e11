const pairs = (n: number): number => (n * (n - 1)) / 2;

/** How many pairs are equal, of a list in which equal ones stand together. */
const equalPairs = (length: number, same: (i: number, j: number) => boolean): number => {
  let [sum, run] = [0, 1];
  for (let i = 1; i <= length; i++) {
    if (i < length && same(i - 1, i)) run++;
    else {
      sum += pairs(run);
      run = 1;
    }
  }
  return sum;
};

/** Sorts a list upwards and counts the pairs that stood the wrong way round. */
const sortCounting = (list: Float64Array): { readonly sorted: Float64Array; readonly inversions: number } => {
  let [from, to] = [list.slice(), new Float64Array(list.length)];
  let inversions = 0;
  for (let width = 1; width < list.length; width *= 2) {
    for (let start = 0; start < list.length; start += 2 * width) {
      const middle = Math.min(start + width, list.length);
      const end = Math.min(start + 2 * width, list.length);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        const [x, y] = [from[left] ?? 0, from[right] ?? 0];
        if (left < middle && (right >= end || x <= y)) {
          to[at] = x;
          left++;
        } else {
          to[at] = y;
          inversions += middle - left;
          right++;
        }
      }
    }
    [from, to] = [to, from];
  }
  return { sorted: from, inversions };
};

/**
 * Kendall's tau-b of two rankings of the same things: 1 where they agree in every pair, −1 where in none; equal ones count on neither side.
 *
 * @returns undefined where one of the two tells nothing apart
 *
 * O(n log n).
 *
 * [Reference] M. G. Kendall, The treatment of ties in ranking problems, Biometrika 33, 1945; computed as in W. R. Knight, A computer
 * method for calculating Kendall's tau with ungrouped data, JASA 61, 1966.
 */
export const kendallTau = (x: Float64Array, y: Float64Array): number | undefined => {
  const order = Array.from(x, (_, i) => i).sort((i, j) => (x[i] ?? 0) - (x[j] ?? 0) || (y[i] ?? 0) - (y[j] ?? 0));
  const xs = Float64Array.from(order, (i) => x[i] ?? 0);
  const ys = Float64Array.from(order, (i) => y[i] ?? 0);
  const { sorted, inversions } = sortCounting(ys);
  const all = pairs(order.length);
  const inX = equalPairs(order.length, (i, j) => xs[i] === xs[j]);
  const inY = equalPairs(order.length, (i, j) => sorted[i] === sorted[j]);
  const inBoth = equalPairs(order.length, (i, j) => xs[i] === xs[j] && ys[i] === ys[j]);
  if (all === inX || all === inY) return undefined;
  return (all - inX - inY + inBoth - 2 * inversions) / Math.sqrt((all - inX) * (all - inY));
};
