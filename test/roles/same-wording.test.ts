import { expect, it } from "vitest";
import { sameWording } from "../../src/roles/same-wording.js";

it("knows one telling by its words, whatever the case and the punctuation", () => {
  expect(
    sameWording(
      "Il conduisait la voiture blanche, la nuit, sans phares.",
      "il conduisait la voiture blanche la nuit sans phares",
    ),
  ).toBe(true);
  expect(sameWording("Il conduisait la voiture blanche", "C'est lui qui nous a menés à la mer")).toBe(false);
});

it("does not take two short answers for one telling", () => {
  expect(sameWording("Yes, him", "Yes, him")).toBe(false);
});

it("cannot compare what was not written down", () => {
  expect(sameWording(undefined, "He drove us to the sea that night")).toBe(false);
});
