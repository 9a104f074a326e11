import { expect, it } from "vitest";
import { readDegrees } from "../../src/import/coordinates.js";

it.each([
  ["16.974", "latitude", "16.974"],
  ["16,974", "latitude", "16.974"],
  ["-7.5°", "longitude", "-7.5"],
  ["13°30'42\"N", "latitude", "13.5116667"],
  ["13 30 42 S", "latitude", "-13.5116667"],
  ["2° 6.5' W", "longitude", "-2.1083333"],
  ["N165826.40", "latitude", "16.974"],
  ["E0075909.60", "longitude", "7.986"],
  ["91", "latitude", undefined],
  ["181", "longitude", undefined],
  ["7 59 9 E", "latitude", undefined],
  ["E0075909.60", "latitude", undefined],
  ["13°75'42\"N", "latitude", undefined],
  ["abc", "latitude", undefined],
  ["1.2.3", "latitude", undefined],
] as const)("%s as %s", (text, axis, degrees) => {
  expect(readDegrees(text, axis)).toBe(degrees);
});
