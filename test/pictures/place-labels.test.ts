import fc from "fast-check";
import { expect, it } from "vitest";
import { type Box, placeLabels } from "../../src/pictures/place-labels.js";

const coordinate = fc.double({ min: -300, max: 300, noNaN: true });
const size = fc.double({ min: 1, max: 120, noNaN: true });
const wishes = fc.array(
  fc.record({
    x: coordinate,
    y: coordinate,
    radius: fc.double({ min: 0, max: 12, noNaN: true }),
    width: size,
    height: fc.constant(14),
    priority: fc.nat(5),
  }),
  { maxLength: 40 },
);
const boxes = fc.array(fc.record({ x: coordinate, y: coordinate, width: size, height: size }), { maxLength: 20 });
const cover = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

it("no label covers another, or what is taken", () => {
  fc.assert(
    fc.property(wishes, boxes, (list, taken) => {
      const placed = [
        ...placeLabels(
          list.map((wish, i) => ({ id: String(i), ...wish })),
          taken,
        ).values(),
      ];
      placed.forEach((box, i) => {
        for (const other of placed.slice(i + 1)) expect(cover(box, other)).toBe(false);
        for (const other of taken) expect(cover(box, other)).toBe(false);
      });
    }),
  );
});

it("the more important of two that want one place gets it, and stays inside", () => {
  const wish = { x: 50, y: 50, radius: 4, width: 200, height: 14 };
  const within = { x: 0, y: 30, width: 260, height: 40 };
  const placed = placeLabels(
    [
      { ...wish, id: "less", priority: 1 },
      { ...wish, id: "more", priority: 2 },
    ],
    [],
    within,
  );
  expect([...placed.keys()]).toContain("more");
  for (const box of placed.values()) expect(box.x + box.width).toBeLessThanOrEqual(260);
});

it("places a lone label right of its mark", () => {
  const placed = placeLabels([{ id: "a", x: 10, y: 10, radius: 5, width: 30, height: 10, priority: 0 }]);
  expect(placed.get("a")).toEqual({ x: 17, y: 5, width: 30, height: 10 });
});
