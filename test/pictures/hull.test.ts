import fc from "fast-check";
import { expect, it } from "vitest";
import { convexHull } from "../../src/pictures/hull.js";

it("every point lies inside or on the hull", () => {
  const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (points) => {
      const hull = convexHull(points);
      hull.forEach((a, i) => {
        const b = hull[(i + 1) % hull.length]!;
        for (const p of points) expect((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});
