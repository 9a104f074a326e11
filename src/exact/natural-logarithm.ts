const ln2 = 0.6931471805599453;

/**
 * The natural logarithm of a positive, finite number, by + − × ÷ alone, so that every engine gives the same bits (`Math.log` does not).
 * Error below 1e-14, relative to the greater of 1 and the result. O(exponent).
 *
 * @throws RangeError where `x` is not above 0 and finite
 */
export const naturalLogarithm = (x: number): number => {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) throw new RangeError(`${x} has no finite logarithm`);
  let [rest, twos] = [x, 0];
  // Halving and doubling are exact (but among the very smallest numbers, which do not come up).
  for (; rest > 1.5; rest /= 2) twos += 1;
  for (; rest < 0.75; rest *= 2) twos -= 1;
  // ln x = 2 · artanh((x − 1) / (x + 1)); here the square of that fraction is at most 1/25.
  const s = (rest - 1) / (rest + 1);
  const square = s * s;
  let [term, sum] = [s, s];
  for (let k = 3; k < 27; k += 2) {
    term *= square;
    sum += term / k;
  }
  return twos * ln2 + 2 * sum;
};
