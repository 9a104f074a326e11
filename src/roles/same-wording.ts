const separators = /[\s!-/:-@[-`{-~«»“”‘’…–—،؟።፡]+/;

/** Lower case for the Latin letters that French and English quotes are written in; no engine's own Unicode tables. */
const lower = (text: string): string =>
  text.replace(/[A-ZÀ-ÖØ-Þ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));

const wordsOf = (quote: string): readonly string[] =>
  lower(quote)
    .split(separators)
    .filter((word) => word !== "");

/** Fewer words than this are said alike by anybody. */
const fewestWords = 4;

/**
 * True where two quotes are one telling: at least 60 per cent of their words, taken in pairs, are the same (Jaccard).
 * Judgement; a story learnt by heart or copied from another statement is one source.
 */
export const sameWording = (a: string | undefined, b: string | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length < fewestWords || y.length < fewestWords) return false;
  const pairs = (words: readonly string[]): ReadonlySet<string> =>
    new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
  const [p, q] = [pairs(x), pairs(y)];
  let shared = 0;
  for (const pair of p) if (q.has(pair)) shared++;
  return shared * 10 >= (p.size + q.size - shared) * 6;
};
