import { fr } from "../../../words/fr/spacing.js";
import type { RefusalWords } from "../node-words.js";

/** What cannot be done with the case as it is, in French. */
export const refusals: RefusalWords = {
  unwritable: (file, code) =>
    fr`${file} : écriture impossible${code === "" ? "" : ` (${code})`} ; il reste tel qu'il était`,
  beingWritten: (file) =>
    fr`${file} est en cours d'écriture par quelqu'un d'autre ; si ce n'est pas le cas, supprimer ${file}.part, laissé par une exécution interrompue`,
  changedMeanwhile: (file) => fr`${file} a changé entre-temps, et rien n'est écrit ; relancer la commande`,
  unmendable: (journal) =>
    fr`un import a été interrompu dans cette affaire, et ses fichiers ont changé depuis : impossible de le terminer ou de l'annuler. Reprendre calls.csv, cells.csv, sources.csv et import.json dans une copie de l'affaire, puis supprimer ${journal}`,
  unmended: (journal, code) =>
    fr`la dernière étape d'un import n'est pas encore faite${code === "" ? "" : ` (${code})`} ; ${journal} la garde : la prochaine commande sur cette affaire la terminera`,
  wouldNotStand: fr`la décision ne tiendrait pas dans l'affaire telle qu'elle est ; faisceau validate dit ce qui ne va pas`,
  contradicts: fr`ceci contredit des décisions en vigueur, et rien n'est écrit :`,
  moreContradict: (n) => `… et ${n} de plus`,
  decideAnew: fr`Décider d'abord à nouveau de celle qui est erronée : faisceau confirm sur la même paire la remplace.`,
};
