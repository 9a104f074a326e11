import type { Lang } from "../../words/language-of.js";
import { reportWordsEn } from "./en.js";
import { reportWordsFr } from "./fr.js";
import type { ReportWords } from "./report-words.js";

const all: Readonly<Record<Lang, ReportWords>> = { en: reportWordsEn, fr: reportWordsFr };

/** The report's own words in a language. */
export const reportWordsOf = (lang: Lang): ReportWords => all[lang];
