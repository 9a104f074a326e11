import { expect, it } from "vitest";
import { sameWording, wordingOf } from "../../src/roles/same-wording.js";

const saidAlike = (a: string | undefined, b: string | undefined): boolean => sameWording(wordingOf(a), wordingOf(b));

it("knows one telling by its words, whatever the case and the punctuation", () => {
  expect(
    saidAlike(
      "Il conduisait la voiture blanche, la nuit, sans phares.",
      "il conduisait la voiture blanche la nuit sans phares",
    ),
  ).toBe(true);
  expect(saidAlike("Il conduisait la voiture blanche", "C'est lui qui nous a menés à la mer")).toBe(false);
});

it("does not take two short answers for one telling", () => {
  expect(saidAlike("Yes, him", "Yes, him")).toBe(false);
});

it("cannot compare what was not written down", () => {
  expect(saidAlike(undefined, "He drove us to the sea that night")).toBe(false);
});
