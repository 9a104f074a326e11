import { expect } from "vitest";

/** Where 0 is expected: what adding up numbers of about 1 in doubles may leave of it. */
const ROUNDING = 1e-15;

/** Holds a number against an expected one to 6 significant digits, however small it is. */
export const expectSixDigits = (found: number | null | undefined, expected: number | null, what: string): void => {
  if (expected === null || typeof found !== "number") {
    expect(found, what).toBe(expected);
    return;
  }
  const difference = Math.abs(found - expected);
  const allowed = expected === 0 ? ROUNDING : 1e-6 * Math.abs(expected);
  expect(difference <= allowed, `${what}: ${found} instead of ${expected}`).toBe(true);
};
