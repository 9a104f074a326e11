import fc from "fast-check";
import { expect, it } from "vitest";
import { spreadApart } from "../../src/pictures/spread-apart.js";

it("discs no longer cover each other, wherever they began", () => {
  const disc = fc.record({
    x: fc.integer({ min: -20, max: 20 }),
    y: fc.integer({ min: -20, max: 20 }),
    radius: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 25 }), (discs) => {
      const apart = spreadApart(discs, 2);
      apart.forEach((a, i) => {
        for (const b of apart.slice(i + 1))
          expect(Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)).toBeGreaterThan(a.radius + b.radius + 1);
      });
    }),
  );
});
