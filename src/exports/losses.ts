import type { LeftOut } from "./export.js";

/** Texts that a format can hold only with a character replaced: how many there were. */
export interface Losses {
  /** The text as it is kept. */
  readonly keep: (text: string) => string;
  readonly leftOut: () => readonly LeftOut[];
}

/** Counts the texts in which `bad` is replaced by U+FFFD, the sign of a character that could not be kept. */
export const lossesOf = (bad: RegExp, why: string): Losses => {
  let count = 0;
  return {
    keep: (text) => {
      const kept = text.replace(bad, "\uFFFD");
      if (kept !== text) count++;
      return kept;
    },
    leftOut: () => (count === 0 ? [] : [{ what: "characters in texts", count, why }]),
  };
};

/** Half a surrogate pair: no character, and not to be written in UTF-8. */
export const loneSurrogate = /\p{Surrogate}/gu;
