/**
 * A small seeded generator (mulberry32). Each part of the case has its own, named after the part,
 * so that a change in one part leaves the calls of the others as they were.
 */
export function generator(part) {
  let state = 2016;
  for (let i = 0; i < part.length; i += 1) state = (Math.imul(state, 31) + part.charCodeAt(i)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  /** A whole number from low to high, both included. */
  const int = (low, high) => low + (next() % (high - low + 1));
  return { int, pick: (list) => list[int(0, list.length - 1)], chance: (percent) => int(1, 100) <= percent };
}
