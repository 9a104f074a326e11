import { fr, spaced } from "../../../words/fr/spacing.js";
import type { ConfirmWords, DecisionWords } from "../node-words.js";

/** What is wrong with a decision, in French. */
export const decision: DecisionWords = {
  twoReadings: (given) => `${given} peut se lire de deux façons, une clé de l'affaire contenant un =`,
  noProposal: (given) =>
    fr`${given} n'est pas une proposition : écrire deux identifiants avec = entre eux, comme person:p4=person:p31 ; faisceau confirm AFFAIRE donne ce qui est ouvert`,
  nobody: (id) =>
    fr`personne n'est ${id} dans cette affaire : donner les identifiants tels que l'analyse les montre, comme person:p4=person:p31 (les personnes protégées y sont sous pseudonyme)`,
  sameTwice: (given) => fr`${given} nomme deux fois un identifiant : une décision porte sur deux`,
  twoKinds: (given, one, other) =>
    fr`${given} : références de natures différentes (${one}, ${other}) ; qui détenait un téléphone s'écrit dans phones.csv ; une décision porte sur deux personnes, ou deux téléphones`,
  needed: {
    by: spaced("--by est nécessaire : qui décide"),
    on: spaced("--on est nécessaire : la date de la décision, comme 2026-01-02"),
    reason: spaced("--reason est nécessaire : sur quoi repose la décision"),
  },
  rejectAndUnsure: spaced("--reject et --unsure : donner l'un des deux, ou aucun"),
  field: (option, message) => fr`--${option} : ${message}`,
  topOfList: "--top concerne la liste, qui se donne sans PROPOSAL",
  whichProposal: (option) => fr`--${option} : quel PROPOSAL ? faisceau confirm AFFAIRE les donne`,
};

/** What is said of a decision that was written, in French. */
export const confirm: ConfirmWords = {
  written: (file, judgements) => fr`Écrit dans ${file} : ${judgements.join(spaced(" ; "))}`,
  supersedes: (judgement) => fr`remplace ${judgement}`,
  bothUnder: (whom) => `Les deux figurent sous ${whom}.`,
  noChange: "Aucun rôle et aucune situation ne change.",
  changed: (n) => fr`${n} ${n < 2 ? "acteur" : "acteurs"} d'un autre rôle ou d'une autre situation :`,
  newPseudonyms: "Les pseudonymes sont renumérotés à chaque changement de l'affaire, sauf avec --key-file.",
};
