import type { DifferenceWords } from "../../pages/page-words.js";

/** Differences between two documents, in English. */
export const difference: DifferenceWords = {
  missing: (about) => `${about}: was expected and is missing`,
  unexpected: (about) => `${about}: is there and was not expected`,
  other: (about, expected, found) => `${about}: expected ${expected}, found ${found}`,
};
