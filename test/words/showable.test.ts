import { expect, it } from "vitest";
import { showable } from "../../src/words/showable.js";

it("takes out what a page cannot show and what turns a line, and keeps writing of every script", () => {
  expect(showable("a\u202Eb\u2066c\uFEFF")).toBe("abc");
  expect(showable("a\u0000b\u007Fc\uD800d")).toBe("a b c\uFFFDd");
  expect(showable("a\nb\tc")).toBe("a\nb\tc");
  expect(showable(`e${"\u0301".repeat(9)}`)).toBe(`e${"\u0301".repeat(3)}`);
  for (const name of ["محمد", "ምሕረት", "ⵜⴰⵎⴰⵛⴻⵇ", "Aïssatou", "😀"]) expect(showable(name)).toBe(name);
});
