import { enumeration } from "./enumeration.js";
import { dates } from "./fr/dates.js";
import { explain } from "./fr/explain.js";
import { behaviour } from "./fr/indicators/behaviour.js";
import { claims } from "./fr/indicators/claims.js";
import { comparison } from "./fr/indicators/comparison.js";
import { relations } from "./fr/indicators/relations.js";
import { nouns } from "./fr/nouns.js";
import { numbers } from "./fr/numbers.js";
import { pages } from "./fr/pages.js";
import { problems } from "./fr/problems.js";
import { fr, spacedTable } from "./fr/spacing.js";
import { terms } from "./fr/terms.js";
import type { Language } from "./language.js";

/** French, in the words of the police and of the courts; of a person « la personne », whose gender is not known, so that all agrees with it. */
export const french: Language = {
  lang: "fr",
  typography: { quoted: (text) => fr`« ${text} »`, and: enumeration("et"), or: enumeration("ou") },
  numbers,
  nouns,
  dates,
  terms,
  indicators: new Map(spacedTable([...claims, ...behaviour, ...relations, ...comparison])),
  weights: {
    scale: [
      "presque aucun soutien",
      "soutien faible",
      "soutien modéré",
      "soutien modérément fort",
      "soutien fort",
      "soutien très fort",
      "soutien extrêmement fort",
    ],
    against: (support) => fr`éléments à décharge, ${support}`,
  },
  pages,
  explain,
  problems,
};
