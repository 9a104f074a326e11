import type { HandedToWords } from "../../pages/handed-to-words.js";
import { numbers } from "../numbers.js";
import { fr } from "../spacing.js";

const counted = (n: number, one: string, many = `${one}s`): string =>
  `${numbers.grouped(n)} ${numbers.isSingular(n) ? one : many}`;

/** For whom sources were left out, in French. */
export const handedTo: HandedToWords = {
  whole: (reader) => fr`Pour ${reader} : aucune source n'est écartée.`,
  less: (reader, sources, went) =>
    fr`Pour ${reader} : ${counted(sources, "source écartée", "sources écartées")}${went.length === 0 ? "" : `, et avec ${sources === 1 ? "elle" : "elles"} ${went.join(", ")}`}.`,
  unmarked: (records) =>
    records === 1
      ? fr`Une pièce gardée, personne n'ayant dit qui peut la voir.`
      : fr`${counted(records, "pièce gardée", "pièces gardées")}, personne n'ayant dit qui peut les voir.`,
  counts: {
    calls: (n) => counted(n, "appel"),
    callsReduced: (n) => counted(n, "appel sans ses bornes", "appels sans leurs bornes"),
    statements: (n) => counted(n, "audition ou interception", "auditions ou interceptions"),
    claims: (n) => counted(n, "déclaration"),
    phones: (n) => counted(n, "ligne de phones.csv", "lignes de phones.csv"),
    coverage: (n) => counted(n, "ligne de coverage.csv", "lignes de coverage.csv"),
    people: (n) => counted(n, "personne"),
    events: (n) => counted(n, "événement"),
    cells: (n) => counted(n, "borne"),
    problems: (n) => counted(n, "erreur ou champ mis de côté", "erreurs et champs mis de côté"),
  },
};
