import { englishNodeWords } from "./words/en.js";
import type { RefusalWords } from "./words/node-words.js";

/** What was asked for cannot be done with the case as it is: exit status 1 and its message, a line or a few, in the language of whoever asked. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  constructor(readonly said: (words: RefusalWords) => string) {
    super(said(englishNodeWords.refusals));
  }
}
