import { englishNodeWords } from "./words/en.js";
import type { UsageWords } from "./words/node-words.js";

/** A command line that cannot be run as it stands: exit status 2 and one line, said in the language of whoever typed it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  constructor(readonly said: (words: UsageWords) => string) {
    super(said(englishNodeWords.usage));
  }
}
