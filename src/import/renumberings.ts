/** A country's change of its numbers: the old number with digits put before it. */
export interface Renumbering {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly callingCode: string;
  /** The day from which the new numbers held, `YYYY-MM-DD`. */
  readonly on: string;
  /** What an old national number looks like. */
  readonly old: RegExp;
  /** Digits of which one kind was put before it: one for each operator, where each had its own. */
  readonly prefixes: readonly string[];
  /** Who announced it. */
  readonly source: string;
}

/**
 * Changes after which the library calls the old numbers invalid. Old records keep them: they are never rewritten, only proposed to be the
 * same line as a new one. In Côte d'Ivoire the prefix was the operator's, so every operator's is looked for.
 */
export const renumberings: readonly Renumbering[] = [
  {
    country: "CI",
    callingCode: "225",
    on: "2021-01-31",
    old: /^[04-9]\d{7}$/,
    prefixes: ["01", "05", "07"],
    source: "ARTCI: numbers of ten digits from 31 January 2021 (mobile: Moov 01, MTN 05, Orange 07)",
  },
  {
    country: "CI",
    callingCode: "225",
    on: "2021-01-31",
    old: /^[23]\d{7}$/,
    prefixes: ["21", "25", "27"],
    source: "ARTCI: numbers of ten digits from 31 January 2021 (fixed: Moov 21, MTN 25, Orange 27)",
  },
  {
    country: "BJ",
    callingCode: "229",
    on: "2024-11-30",
    old: /^\d{8}$/,
    prefixes: ["01"],
    source: "ARCEP Bénin: 01 before every number from 30 November 2024",
  },
];

/** What a number of an old plan may be called now. */
export interface NewNumbers {
  readonly renumbering: Renumbering;
  readonly numbers: readonly string[];
}

/** The numbers that an old one may have become; `undefined` where it is of no old plan. `+` and digits. */
export const newNumbersOf = (number: string): NewNumbers | undefined => {
  for (const renumbering of renumberings) {
    const { callingCode, old, prefixes } = renumbering;
    if (!number.startsWith(`+${callingCode}`)) continue;
    const national = number.slice(1 + callingCode.length);
    if (old.test(national))
      return { renumbering, numbers: prefixes.map((prefix) => `+${callingCode}${prefix}${national}`) };
  }
  return undefined;
};
