import { expect, it } from "vitest";
import { metresBetween } from "../../src/exact/great-circle.js";
import { knownDistances } from "../../src/exact/known-distances.js";

it("a distance that is kept is the one that is computed, in either direction", () => {
  const [a, b] = [
    { id: "a", latitude: 33, longitude: 12 },
    { id: "b", latitude: 35.5, longitude: 12.6 },
  ];
  const metresOf = knownDistances();
  expect([metresOf(a, b), metresOf(a, b), metresOf(b, a), metresOf(a, a)]).toEqual([
    metresBetween(a, b),
    metresBetween(a, b),
    metresBetween(b, a),
    0,
  ]);
});
