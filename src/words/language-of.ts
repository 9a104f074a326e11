import { english } from "./en.js";
import { french } from "./fr.js";
import type { Language } from "./language.js";

/** Every language, by its tag. */
export const languages = { en: english, fr: french } as const satisfies Readonly<Record<string, Language>>;

/** A language that texts can be had in. */
export type Lang = keyof typeof languages;

/** What every function that says something to a person takes: the language; English by default. */
export interface InLanguage {
  readonly lang?: Lang;
}

/** The words of a language; English where none is named. */
export const languageOf = (lang: Lang = "en"): Language => languages[lang];

/** Whether a tag names a language that texts can be had in. */
export const isLang = (tag: string): tag is Lang => Object.hasOwn(languages, tag);
