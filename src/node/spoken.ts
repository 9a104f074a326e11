import { isLang, type Lang, languageOf, languages } from "../words/language-of.js";
import type { Io, SpokenIo } from "./io.js";
import { UsageError } from "./usage-error.js";
import { nodeWordsOf } from "./words/node-words-of.js";

/** A command line without its `--lang`, and what that said. */
interface Asked {
  readonly argv: readonly string[];
  readonly lang: string | undefined;
}

/** Takes `--lang TAG` or `--lang=TAG` out of a command line, wherever it stands before a `--`; the last one holds. */
const asked = (argv: readonly string[]): Asked => {
  const rest: string[] = [];
  let lang: string | undefined;
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? "";
    if (arg === "--") return { argv: [...rest, ...argv.slice(i)], lang };
    if (arg === "--lang") {
      i += 1;
      lang = argv[i] ?? "";
    } else if (arg.startsWith("--lang=")) lang = arg.slice("--lang=".length);
    else rest.push(arg);
  }
  return { argv: rest, lang };
};

const spokenIn = (io: Io, lang: Lang): SpokenIo => ({
  ...io,
  lang,
  language: languageOf(lang),
  words: nodeWordsOf(lang),
});

/**
 * Settles on a language: that of `--lang`, else that of the environment, else English. A tag of the environment counts by its first part, so
 * that "fr_FR.UTF-8" is French.
 * @throws UsageError where a tag names no language that texts can be had in
 */
export const spoken = (
  given: readonly string[],
  io: Io,
): { readonly argv: readonly string[]; readonly io: SpokenIo } => {
  const { argv, lang } = asked(given);
  const tag = lang ?? (io.lang === undefined || io.lang === "" ? "en" : (io.lang.split(/[-_.]/)[0] ?? ""));
  if (!isLang(tag)) throw new UsageError((words) => words.noLanguage(tag, Object.keys(languages).join(" or ")));
  return { argv, io: spokenIn(io, tag) };
};

/** English, for what is wrong with the choice of a language itself. */
export const inEnglish = (io: Io): SpokenIo => spokenIn(io, "en");
