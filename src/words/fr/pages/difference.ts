import type { DifferenceWords } from "../../pages/page-words.js";
import { fr } from "../spacing.js";

/** Differences between two documents, in French. */
export const difference: DifferenceWords = {
  missing: (about) => fr`${about} : attendu, et absent`,
  unexpected: (about) => fr`${about} : présent, sans être attendu`,
  other: (about, expected, found) => fr`${about} : attendu ${expected}, trouvé ${found}`,
};
