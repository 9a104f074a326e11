import { expect } from "vitest";

/** Below this, relative to values of about 1, two libraries differ by rounding alone. */
const ROUNDING = 1e-12;

/** Holds a number against an expected one to 6 significant digits. */
export const expectSixDigits = (found: number | null | undefined, expected: number | null, what: string): void => {
  if (expected === null || typeof found !== "number") {
    expect(found, what).toBe(expected);
    return;
  }
  const difference = Math.abs(found - expected);
  expect(difference <= 1e-6 * Math.abs(expected) + ROUNDING, `${what}: ${found} instead of ${expected}`).toBe(true);
};
