import { type InLanguage, languageOf } from "./language-of.js";
import { weightWord } from "./weight-words.js";

/**
 * The weight of evidence in words, on the likelihood-ratio scale of ENFSI's guideline for evaluative reporting (2015):
 * how much more probable the records are if the role was played than if not. Never for a probability.
 */
export const supportInWords = (decibans: number, { lang }: InLanguage = {}): string =>
  weightWord(decibans, languageOf(lang));
