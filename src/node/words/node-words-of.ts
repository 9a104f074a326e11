import type { Lang } from "../../words/language-of.js";
import { englishNodeWords } from "./en.js";
import { frenchNodeWords } from "./fr.js";
import type { NodeWords } from "./node-words.js";

const all: Readonly<Record<Lang, NodeWords>> = { en: englishNodeWords, fr: frenchNodeWords };

/** What the command line says in a language. */
export const nodeWordsOf = (lang: Lang): NodeWords => all[lang];
