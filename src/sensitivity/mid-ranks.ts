/**
 * The rank of each value, 1 for the greatest; equal values share the mean of the ranks that they take up. O(n log n).
 */
export const midRanks = (values: Float64Array): Float64Array => {
  const order = Array.from(values, (_, i) => i).sort((i, j) => (values[j] ?? 0) - (values[i] ?? 0));
  const ranks = new Float64Array(values.length);
  for (let first = 0; first < order.length; ) {
    let next = first + 1;
    while (next < order.length && values[order[next] ?? 0] === values[order[first] ?? 0]) next++;
    // Ranks first + 1 … next are shared; half a rank is exact.
    for (const i of order.slice(first, next)) ranks[i] = (first + 1 + next) / 2;
    first = next;
  }
  return ranks;
};
