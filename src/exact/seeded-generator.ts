import { mersenne } from "pure-rand/generator/mersenne";

/**
 * A source of numbers in [0, 1), multiples of 2^-32, the same sequence for the same seed in every engine (Mersenne Twister, which
 * unlike others starts evenly on small seeds too).
 */
export const seededGenerator = (seed: number): (() => number) => {
  const generator = mersenne(seed);
  return () => (generator.next() >>> 0) / 4294967296;
};
