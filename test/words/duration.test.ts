import { expect, it } from "vitest";
import { durationWords } from "../../src/words/duration.js";
import { languageOf } from "../../src/words/language-of.js";

it.each([
  [0, "0 seconds"],
  [1, "1 second"],
  [75, "1 minute 15 seconds"],
  [120, "2 minutes"],
  [7_384, "2 hours 3 minutes 4 seconds"],
])("says %i seconds as %s", (seconds, words) => {
  expect(durationWords(seconds, languageOf("en"))).toBe(words);
});

it.each([
  [0, "0 seconde"],
  [1, "1 seconde"],
  [75, "1 minute 15 secondes"],
  [3_600, "1 heure"],
])("says %i seconds in French as %s", (seconds, words) => {
  expect(durationWords(seconds, languageOf("fr"))).toBe(words);
});
