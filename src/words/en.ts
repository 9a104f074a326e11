import { builtInModel } from "../roles/built-in-model.js";
import { dates } from "./en/dates.js";
import { explain } from "./en/explain.js";
import { nouns } from "./en/nouns.js";
import { numbers } from "./en/numbers.js";
import { pages } from "./en/pages.js";
import { terms } from "./en/terms.js";
import { enumeration } from "./enumeration.js";
import type { Language } from "./language.js";

/** English. The words of an indicator are those of the model itself. */
export const english: Language = {
  lang: "en",
  typography: { quoted: (text) => `“${text}”`, and: enumeration("and"), or: enumeration("or") },
  numbers,
  nouns,
  dates,
  terms,
  indicators: new Map(builtInModel.indicators.map(({ id, says }) => [id, says])),
  weights: {
    scale: [
      "hardly any support",
      "weak support",
      "moderate support",
      "moderately strong support",
      "strong support",
      "very strong support",
      "extremely strong support",
    ],
    against: (support) => `evidence against, ${support}`,
  },
  pages,
  explain,
  problems: {
    texts: [],
    quoted: (value) => `"${value}"`,
    field: (name, message) => `${name}: ${message}`,
    betweenFields: "; ",
  },
};
