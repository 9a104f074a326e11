/**
 * Kendall's tau-b of two score lists: how far one order survives in the other, ties in either counted as such. NaN where
 * one of them is level throughout. O(n²).
 */
export const kendallTauB = (xs, ys) => {
  let [agree, levelX, levelY, pairs] = [0, 0, 0, 0];
  for (let i = 0; i < xs.length; i++)
    for (let j = 0; j < i; j++) {
      const [dx, dy] = [Math.sign(xs[i] - xs[j]), Math.sign(ys[i] - ys[j])];
      pairs++;
      agree += dx * dy;
      if (dx === 0) levelX++;
      if (dy === 0) levelY++;
    }
  return agree / Math.sqrt((pairs - levelX) * (pairs - levelY));
};
