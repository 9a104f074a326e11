import { fr } from "../../../words/fr/spacing.js";
import type { ImportWords } from "../node-words.js";

/** The report of an import, in French. */
export const importReport: ImportWords = {
  equation: (rows, calls, duplicates, other, errors, further) =>
    fr`${rows} = ${calls} + ${duplicates} + ${other} + ${errors}${further === undefined ? "" : fr` ; ${further} de conférences`}`,
  file: (name, equation) => fr`${name} : ${equation}`,
  allFiles: "tous les fichiers",
  readAs: (encoding, why, delimiter, mapping) =>
    `lu comme ${encoding} (${why})${delimiter === undefined ? "" : `, cellules entre ${delimiter}`}, par ${mapping}`,
  chosen: (value, why) => (value === undefined ? why : `${value} (${why})`),
  zoneAndCountry: (zone, country) => fr`fuseau : ${zone} ; pays : ${country}`,
  leftOut: (tally) => fr`écartés : ${tally}`,
  columnsNotRead: (names) => fr`colonnes non lues : ${names}`,
  hidden: (sheet, rows, columns) =>
    fr`masqué dans le classeur, mais lu quand même : ${[sheet ? "la feuille" : undefined, rows, columns === undefined ? undefined : `colonnes ${columns}`].filter((part) => part !== undefined).join(", ")}`,
  sheetNotRead: (why) => fr`feuille conservée dans le registre sans être exploitée : ${why}`,
  problemsInRows: (problems) => fr`${problems} dans les lignes :`,
  moreProblems: (n) => fr`… et ${n} de plus : import.json les donne tous`,
  notes: (notes, tally) => fr`${notes} dans import.json : ${tally}`,
  ends: (ends) => fr`extrémités : ${ends}`,
  endKinds: {
    number: ["numéro", "numéros"],
    satellite: ["téléphone satellitaire", "téléphones satellitaires"],
    "short-code": ["numéro court", "numéros courts"],
    "service-code": ["code de service", "codes de service"],
    "sender-name": ["nom d'expéditeur", "noms d'expéditeur"],
    unplaced: ["numéro hors plan", "numéros hors plan"],
    anonymous: ["extrémité anonyme", "extrémités anonymes"],
  },
  notInPlan: (numbers) => `${numbers} hors du plan de numérotation actuel, tels qu'écrits`,
  perhapsOneLine: (old, now, since) =>
    fr`peut-être une seule ligne : ${old} et ${now} (renumérotation du ${since}) ; à vous d'en juger`,
  written: (folder, calls) => fr`${folder} : ${calls} ; d'où vient chacun est dit dans import.json`,
};
