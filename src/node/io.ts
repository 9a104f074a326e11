import type { Language } from "../words/language.js";
import type { Lang } from "../words/language-of.js";
import type { NodeWords } from "./words/node-words.js";

/** What a command may touch of the process, so that it can be run and tested without one. */
export interface Io {
  /** Writes to standard output: what was asked for. */
  readonly out: (text: string) => void;
  /** Writes to standard error: progress, notes and mistakes. */
  readonly err: (text: string) => void;
  /** Where relative paths are resolved from. */
  readonly cwd: string;
  /** True where standard error is a terminal that somebody watches. */
  readonly watched: boolean;
  /** The language that the environment asks for (`FAISCEAU_LANG`), where no `--lang` does; English where neither. */
  readonly lang?: string | undefined;
}

/** The same with the language that was settled on. */
export interface SpokenIo extends Io {
  readonly lang: Lang;
  readonly language: Language;
  readonly words: NodeWords;
}
