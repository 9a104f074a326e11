import type { ShownActor } from "../analysis/analysis.js";
import { keyOf } from "../records/reference.js";
import type { PictureWords } from "./picture-words.js";
import { pictureWordsEn } from "./words-en.js";
import { pictureWordsFr } from "./words-fr.js";

/** The languages that the pictures speak. */
export type PictureLanguage = "en" | "fr";

/** Every language of the pictures. */
export const pictureWords: Readonly<Record<PictureLanguage, PictureWords>> = {
  en: pictureWordsEn,
  fr: pictureWordsFr,
};

/** What every picture takes. */
export interface PictureOptions {
  /** `en` where nothing is said. */
  readonly language?: PictureLanguage;
  /** Words instead of a language's: another language, or other terms. */
  readonly words?: PictureWords;
  /** Begins the ids inside the picture, so that several can stand in one page; by default the picture's name. */
  readonly idPrefix?: string;
}

/** The words that options ask for. */
export const wordsOf = ({ language = "en", words = pictureWords[language] }: PictureOptions): PictureWords => words;

/** A role in words; a caller's own role by its id. */
export const roleWord = (words: PictureWords, role: string): string =>
  Object.hasOwn(words.roles, role) ? words.roles[role as keyof PictureWords["roles"]] : role;

/** What an actor is called in a picture: the first name, else the key. */
export const nameOf = ({ id, names }: Pick<ShownActor, "id" | "names">): string => names[0] ?? keyOf(id);
