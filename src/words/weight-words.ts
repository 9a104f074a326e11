import type { Language } from "./language.js";

/** Below so many decibans each word of {@link Language.weights} holds; the last has no end. */
const bounds = [3, 10, 20, 30, 40, 60] as const;

/**
 * The weight of evidence in words, on the likelihood-ratio scale of ENFSI's guideline for evaluative reporting (2015): how much more probable
 * the records are if the role was played than if not. Never for a probability.
 */
export const weightWord = (decibans: number, language: Language): string => {
  const { scale, against } = language.weights;
  if (decibans < 0) return against(weightWord(-decibans, language));
  const step = bounds.findIndex((below) => decibans < below);
  return scale[step < 0 ? bounds.length : step] ?? scale[6];
};

/** Decibans with their sign: "+12 dB", "−3 dB". */
export const decibansIn = ({ numbers }: Language, weight: number): string =>
  numbers.withUnit(`${weight < 0 ? "−" : "+"}${Math.abs(weight)}`, "dB");

/** The word with its number beside it: "strong support (+32 dB)". */
export const weightWords = (decibans: number, language: Language): string =>
  `${weightWord(decibans, language)} (${decibansIn(language, decibans)})`;
