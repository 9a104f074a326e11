import { expect, it } from "vitest";
import { durationWords } from "../../src/words/duration.js";

it.each([
  [0, "0 seconds"],
  [1, "1 second"],
  [75, "1 minute 15 seconds"],
  [120, "2 minutes"],
  [7_384, "2 hours 3 minutes 4 seconds"],
])("says %i seconds as %s", (seconds, words) => {
  expect(durationWords(seconds)).toBe(words);
});
