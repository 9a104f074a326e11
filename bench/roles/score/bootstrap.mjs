import { FIGURES, figuresOf } from "./figures.mjs";
import { seededNumbers } from "./seeded-numbers.mjs";

const [resamples, seed] = [1000, 20131003];

/**
 * 95 per cent intervals of every figure over cases: the cases of one profile drawn again with replacement, percentile
 * method. The same cases give the same interval.
 * @returns {Record<string, [number, number]>} by figure id
 */
export const intervalsOf = (cases) => {
  const next = seededNumbers(seed);
  const drawn = new Map(FIGURES.map(({ id }) => [id, []]));
  for (let i = 0; i < resamples; i++) {
    const figures = figuresOf(cases.map(() => cases[Math.floor(next() * cases.length)]));
    for (const [id, values] of drawn) if (!Number.isNaN(figures[id])) values.push(figures[id]);
  }
  const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return Object.fromEntries(
    [...drawn].map(([id, values]) => {
      const sorted = values.sort((x, y) => x - y);
      return [id, [at(sorted, 0.025), at(sorted, 0.975)]];
    }),
  );
};
