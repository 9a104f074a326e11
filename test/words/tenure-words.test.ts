import { expect, it } from "vitest";
import { heldPhonesText, tenureText } from "../../src/words/tenure-words.js";

const segment = {
  from: "2016-05-01T00:00:00Z",
  holders: [
    {
      person: "person:a",
      probability: 0.8,
      weight: 6,
      lines: [
        { id: "basis", weight: 9, cites: ["tenure:+1/a"] },
        { id: "two-places", weight: -3, count: 1, cites: ["call:c1"] },
      ],
    },
  ],
} as unknown as Parameters<typeof tenureText>[1];

it("says line by line who held a phone, in English and in French", () => {
  expect(tenureText("phone:+1", segment)).toBe(`person:a held phone:+1 from 2016-05-01T00:00:00Z: 0.80 (+6 dB)
  +9 dB  the kind of record: tenure:+1/a
  −3 dB  this phone and another of theirs at one time, together or far apart (1 time): call:c1`);
  expect(tenureText("phone:+1", segment, undefined, { lang: "fr" }).replace(/[\u00a0\u202f]/g, " ")).toBe(
    `person:a aurait détenu phone:+1 depuis le 2016-05-01T00:00:00Z : 0,80 (+6 dB)
  +9 dB  la nature de la pièce: tenure:+1/a
  −3 dB  ce téléphone et un autre de la même personne au même moment, ensemble ou éloignés (1 fois): call:c1`,
  );
});

it("says who held each phone of an actor, with the others of the same time, and nothing where no record does", () => {
  const tenures = new Map([
    ["+2", [segment]],
    ["+1", [segment]],
  ]) as unknown as Parameters<typeof heldPhonesText>[1];
  expect(heldPhonesText("person:a", tenures).match(/^.*(?:held phone).*$/gm)).toEqual([
    "person:a held phone:+1 from 2016-05-01T00:00:00Z: 0.80 (+6 dB)",
    "person:a held phone:+2 from 2016-05-01T00:00:00Z: 0.80 (+6 dB)",
  ]);
  expect(heldPhonesText("phone:+2", tenures)).toContain("held phone:+2");
  expect(heldPhonesText("phone:+2", tenures)).not.toContain("held phone:+1");
  expect(heldPhonesText("person:z", tenures)).toBe("");
});
