import type { Problem } from "../records/problem.js";
import { type InLanguage, languageOf } from "./language-of.js";
import { printable } from "./printable.js";
import { problemWords } from "./problem-words.js";

/**
 * A row error or note in a line: where it is, what is wrong, and what would be right. Messages quote the records: whoever writes about
 * protected people passes them through their veil first, as `faisceau validate` does.
 */
export const problemText = ({ file, line, column, message }: Problem, { lang }: InLanguage = {}): string => {
  const language = languageOf(lang);
  return language.pages.summary.problem(
    `${file}:${line}${column === undefined ? "" : ` ${column}`}`,
    printable(problemWords(message, language)),
  );
};
