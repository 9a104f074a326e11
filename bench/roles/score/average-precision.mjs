/**
 * Average precision of a ranking, Σ (R_n − R_n−1) · P_n over its distinct scores: those of equal score stand together, so
 * that no order among them can help or harm. Undefined where nobody is to be found.
 * @param {readonly { score: number, is: boolean }[]} ranked
 */
export const averagePrecision = (ranked) => {
  const total = ranked.filter(({ is }) => is).length;
  if (total === 0) return undefined;
  const sorted = [...ranked].sort((x, y) => y.score - x.score);
  let [seen, found, before, precision] = [0, 0, 0, 0];
  sorted.forEach((one, i) => {
    seen++;
    if (one.is) found++;
    if (sorted[i + 1]?.score === one.score) return;
    precision += ((found - before) / total) * (found / seen);
    before = found;
  });
  return precision;
};
