import fc from "fast-check";
import { expect, it } from "vitest";
import { shortened, textWidth } from "../../src/pictures/text-width.js";

it("a shortened text fits, and a text that fits stays whole", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      expect(textWidth(shortened(text, 11, 100), 11)).toBeLessThanOrEqual(100 + 30);
      const short = shortened(text, 11, 1e6);
      expect(shortened(short, 11, 1e6)).toBe(short);
    }),
  );
});

it("never cuts between a letter and its marks", () => {
  const cut = shortened("e\u0301".repeat(60), 11, 100);
  expect(cut.endsWith("…")).toBe(true);
  expect(cut.slice(0, -1).endsWith("\u0301")).toBe(true);
});

it("is wider in Ge'ez than in Latin, and marks take no room", () => {
  expect(textWidth("ኪዳነ", 10)).toBeGreaterThan(textWidth("kid", 10));
  expect(textWidth("e\u0301", 10)).toBe(textWidth("e", 10));
});
