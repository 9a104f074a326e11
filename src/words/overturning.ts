import type { Overturning } from "../sensitivity/smallest-overturning.js";
import { roleAndStanding } from "./if-confirmed.js";
import type { Language } from "./language.js";
import { type InLanguage, languageOf } from "./language-of.js";
import { printable } from "./printable.js";
import { wrap } from "./wrap.js";

/** How surely there is no smaller set, said in full: a search that stopped is no proof. */
const howSure = ({ proved, moreThan, falls, candidates }: Overturning, { pages }: Language): string => {
  const words = pages.overturning;
  if (proved && falls.length === 1) return words.suffices;
  const tried = words.noneOf(moreThan, candidates);
  if (proved) return words.smallest(tried);
  return moreThan === 0 ? words.smallestFound : words.smallestFoundSo(tried);
};

/**
 * With how few records a role falls, in a sentence of lines of 80 columns:
 * "driver falls if statement:s1 and statement:s3 fall: then no role, undetermined (the smallest set: none of the 5 things … suffices alone)".
 *
 * @param shown - a reference as it may be shown: `veilOfCase(records).reference`
 */
export const overturningText = (
  overturning: Overturning,
  shown: (reference: string) => string,
  { lang }: InLanguage = {},
): string => {
  const language = languageOf(lang);
  const { printed, overturning: words, explanation } = language.pages;
  const { falls, becomes, moreThan, candidates } = overturning;
  const role = printed.role(overturning.role);
  const names = falls.map(({ record, records }) => {
    const name = printable(shown(record));
    return record.startsWith("phone:") ? words.recordsOf(records, name) : name;
  });
  if (becomes === null) return `${wrap(words.didNotFall(role, moreThan, candidates), 80, "  ", "      ")}\n`;
  const after =
    becomes.standing === null
      ? `${becomes.role === null ? explanation.noRole : printed.role(becomes.role)}, ${explanation.namedByNothing}`
      : roleAndStanding(becomes.role, becomes.standing, language);
  const single = falls.length === 1 && falls[0]?.records === 1;
  return `${wrap(words.falls(role, names, single, after, howSure(overturning, language)), 80, "  ", "      ")}\n`;
};
