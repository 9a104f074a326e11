const steps: readonly (readonly [number, string])[] = [
  [3, "hardly any support"],
  [10, "weak support"],
  [20, "moderate support"],
  [30, "moderately strong support"],
  [40, "strong support"],
  [60, "very strong support"],
];

/**
 * The weight of evidence in words, on the likelihood-ratio scale of ENFSI's guideline for evaluative reporting (2015):
 * how much more probable the records are if the role was played than if not. Never for a probability.
 */
export const supportInWords = (decibans: number): string => {
  if (decibans < 0) return `evidence against, ${supportInWords(-decibans)}`;
  return steps.find(([below]) => decibans < below)?.[1] ?? "extremely strong support";
};
