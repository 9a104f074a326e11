import * as z from "zod/mini";
import { quoted } from "./quoted.js";

/** One of a list of words, exactly so written. */
export const oneOf = <const Word extends string>(...words: readonly Word[]) =>
  z.enum(words as readonly [Word, ...Word[]], {
    error: (issue) => `${quoted(issue.input)} is none of ${words.join(", ")}`,
  });
