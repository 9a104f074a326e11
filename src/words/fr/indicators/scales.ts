/** The words of a scale: the end of each indicator's id, and its text. */
type Steps = Readonly<Record<string, string>>;

/** A rank within the case: hardly any, few, many, most. */
export const rank = (least: string, few: string, many: string, most: string): Steps => ({
  least,
  few,
  many,
  more: most,
  most: `${most}, comme presque personne d'autre dans l'affaire`,
});

/** A share: the sentence with each of its four adverbs. */
export const share = (sentence: (adverb: string) => string): Steps => ({
  hardly: sentence("presque jamais"),
  seldom: sentence("rarement"),
  often: sentence("souvent"),
  mostly: sentence("le plus souvent"),
});

/** What is done less or more than chance explains. */
export const beyondChance = (deed: string): Steps => ({
  below: `${deed} moins que le hasard ne l'explique`,
  some: `${deed} un peu plus que le hasard ne l'explique`,
  clear: `${deed} plus que le hasard ne l'explique`,
  strong: `${deed} bien plus que le hasard ne l'explique`,
});

/** A small whole number. */
export const few = (none: string, some: string, several: string, many: string): Steps => ({
  none,
  some,
  several,
  many,
});

/** The texts of scales by indicator id: the name of a scale, a hyphen, the step. */
export const ofScales = (scales: Readonly<Record<string, Steps>>): readonly (readonly [string, string])[] =>
  Object.entries(scales).flatMap(([scale, steps]) =>
    Object.entries(steps).map(([step, text]) => [`${scale}-${step}`, text] as const),
  );
