const separators = /[\s!-/:-@[-`{-~«»“”‘’…–—،؟።፡]+/;

/** Lower case for the Latin letters that French and English quotes are written in; no engine's own Unicode tables. */
const lower = (text: string): string =>
  text.replace(/[A-ZÀ-ÖØ-Þ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));

const wordsOf = (quote: string): readonly string[] =>
  lower(quote)
    .split(separators)
    .filter((word) => word !== "");

/** The words of a quote in pairs; none of a quote that is too short to tell. */
export type Wording = ReadonlySet<string>;

/** Fewer words than this are said alike by anybody. */
const fewestWords = 4;

/** The wording of a quote, to be compared with others. */
export const wordingOf = (quote: string | undefined): Wording => {
  const words = quote === undefined ? [] : wordsOf(quote);
  return new Set(words.length < fewestWords ? [] : words.slice(1).map((word, i) => `${words[i]} ${word}`));
};

/**
 * True where two quotes are one telling: at least 60 per cent of their words, taken in pairs, are the same (Jaccard).
 * Judgement; a story learnt by heart or copied from another statement is one source.
 */
export const sameWording = (p: Wording, q: Wording): boolean => {
  if (p.size === 0 || q.size === 0) return false;
  // Even if all of the shorter were in the longer.
  if (Math.min(p.size, q.size) * 10 < Math.max(p.size, q.size) * 6) return false;
  let shared = 0;
  for (const pair of p) if (q.has(pair)) shared++;
  return shared * 10 >= (p.size + q.size - shared) * 6;
};
