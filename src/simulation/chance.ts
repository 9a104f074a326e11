import { seededGenerator } from "../exact/seeded-generator.js";

/** Draws from distributions with + − × ÷ and a seeded generator alone: the same on every engine. */
export interface Chance {
  /** In [0, 1). */
  readonly next: () => number;
  /** True with that probability. */
  readonly is: (probability: number) => boolean;
  /** Evenly in [low, high). */
  readonly between: (low: number, high: number) => number;
  /** A whole number from low to high, both included. */
  readonly whole: (low: number, high: number) => number;
  /** The nearest whole numbers in such proportion that their mean is the value. */
  readonly rounded: (value: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of a list, as likely as its weight says. */
  readonly weighted: <T>(list: readonly T[], weight: (one: T) => number) => T;
  readonly shuffled: <T>(list: readonly T[]) => T[];
  /** An exponential waiting time of that mean. */
  readonly waiting: (mean: number) => number;
  /** How often something happened whose mean is that (Poisson). */
  readonly count: (mean: number) => number;
  /** A positive factor around 1, log-normal with that spread (standard deviation of its logarithm). */
  readonly factor: (spread: number) => number;
}

const LN2 = 0.6931471805599453;

/** −ln(u) for u in (0, 1]: halved down to [½, 1], then the series of artanh. */
const minusLn = (u: number): number => {
  let [x, halvings] = [u, 0];
  while (x < 0.5) {
    x *= 2;
    halvings += 1;
  }
  const z = (1 - x) / (1 + x);
  const square = z * z;
  return (
    halvings * LN2 +
    2 * z * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9 + square / 11)))))
  );
};

/** e^x for small x: (1 + x/1024)^1024 by ten squarings, near enough for a draw. */
const power = (x: number): number => {
  let y = 1 + x / 1024;
  for (let i = 0; i < 10; i += 1) y *= y;
  return y;
};

const first = <T>(list: readonly T[], index: number): T => {
  if (list.length === 0) throw new RangeError("Nothing to pick from");
  return list[Math.min(index, list.length - 1)] as T;
};

/** Chance of one seed. */
export const chanceOf = (seed: number): Chance => {
  const next = seededGenerator(seed);
  const between = (low: number, high: number): number => low + (high - low) * next();
  const whole = (low: number, high: number): number => low + Math.floor((high - low + 1) * next());
  const waiting = (mean: number): number => mean * minusLn(1 - next());
  return {
    next,
    between,
    whole,
    waiting,
    is: (probability) => next() < probability,
    rounded: (value) => Math.floor(value + next()),
    pick: (list) => first(list, Math.floor(list.length * next())),
    weighted: (list, weight) => {
      let total = 0;
      for (const one of list) total += weight(one);
      let rest = total * next();
      for (const one of list) {
        rest -= weight(one);
        if (rest < 0) return one;
      }
      return first(list, list.length - 1);
    },
    shuffled: (list) => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i -= 1) {
        const j = whole(0, i);
        [copy[i], copy[j]] = [copy[j] as (typeof copy)[0], copy[i] as (typeof copy)[0]];
      }
      return copy;
    },
    count: (mean) => {
      let [count, passed] = [0, waiting(1)];
      while (passed < mean) {
        count += 1;
        passed += waiting(1);
      }
      return count;
    },
    factor: (spread) => {
      let sum = -6;
      for (let i = 0; i < 12; i += 1) sum += next();
      return power(spread * sum);
    },
  };
};
