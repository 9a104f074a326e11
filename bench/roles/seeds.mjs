// Which seed may be looked at when. A method that was raised on a seed proves nothing on it.

export const PROFILES = ["full", "typical", "calls-only", "thin", "hostile"];

/** Looked at while the method is worked on: even numbers from 0, below 1000. */
export const developmentSeeds = (n) => {
  if (n > 500) throw new RangeError("there are 500 development seeds");
  return Array.from({ length: n }, (_, i) => i * 2);
};

/** Looked at to say how good the method is, and never to change it: 100000 and on. */
export const heldOutSeeds = (n) => Array.from({ length: n }, (_, i) => 100_000 + i);

/** The learner's own cases, whose truth it sees: odd numbers below 1000, so never one that is evaluated. */
export const learnerSeeds = (n) => {
  if (n > 500) throw new RangeError("there are 500 seeds to learn from");
  return Array.from({ length: n }, (_, i) => i * 2 + 1);
};
