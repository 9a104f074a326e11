import { expect, it } from "vitest";
import { roleMark, roleMarks, roleShape } from "../../src/pictures/marks.js";
import { pictureWords } from "../../src/pictures/picture-options.js";
import { builtInModel } from "../../src/roles/built-in-model.js";

type Rgb = readonly [number, number, number];

const linear = (hex: string): Rgb => {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const times = (m: readonly Rgb[], [r, g, b]: Rgb): Rgb =>
  m.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Rgb;

// Machado, Oliveira and Fernandes (2009), full severity.
const seenBy: Readonly<Record<string, readonly Rgb[]>> = {
  "full colour vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

const lab = ([r, g, b]: Rgb): Rgb => {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

it.each(Object.entries(seenBy))("the colours of roles differ to %s", (_, matrix) => {
  const colours = [...roleMarks].map(([role, { fill }]) => ({ role, at: lab(times(matrix, linear(fill))) }));
  colours.forEach((a, i) => {
    for (const b of colours.slice(i + 1))
      expect(
        Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1], a.at[2] - b.at[2]),
        `${a.role} and ${b.role}`,
      ).toBeGreaterThan(10);
  });
});

it("every built-in role has a shape of its own and words in every language", () => {
  const roles = builtInModel.roles.map(({ id }) => id).sort();
  expect([...roleMarks.keys()].sort()).toEqual(roles);
  expect(new Set([...roleMarks.values()].map(({ shape }) => shape)).size).toBe(roles.length);
  for (const words of Object.values(pictureWords)) expect(Object.keys(words.roles).sort()).toEqual(roles);
});

it("a caller's own role is drawn as no built-in one is", () => {
  expect([...roleMarks.values()].map(({ shape }) => shape)).not.toContain(roleMark("forger").shape);
  expect(roleShape("forger", 0, 0, 5)).toMatch(/^M.*Z$/);
});
