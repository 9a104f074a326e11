import { fr } from "../../../words/fr/spacing.js";
import type { UsageWords } from "../node-words.js";
import { decision } from "./decision.js";

/** What is wrong with a command line, in French. */
export const usage: UsageWords = {
  noCommand: (name) => fr`pas de commande ${name} : voir faisceau help`,
  noLanguage: (tag, known) => fr`pas de langue ${tag} : donner ${known}`,
  wrongArguments: () => "arguments incorrects",
  unknownOption: (option) => `option inconnue ${option}`,
  optionValue: (option) => fr`option ${option} : il manque sa valeur, ou elle n'en prend pas`,
  expected: (operands, given) => fr`attendu : ${operands} ; reçu : ${given ?? "rien"}`,
  supportTwice: fr`--support et --no-support : donner l'un des deux, ou aucun`,
  unreadable: (what) => fr`${what} : lecture impossible`,
  unwritable: (what, reason) => fr`${what} : écriture impossible, ${reason}`,
  noFolder: "son dossier n'existe pas",
  refusedBySystem: "le système la refuse",
  forWhom: fr`--for est vide : nommer l'autorité qui doit lire`,
  shortKey: (path) => fr`--key-file ${path} : il faut une clé d'au moins 16 octets`,
  noKind: (kind, known) => fr`pas de nature ${kind} : ${known}`,
  top: (given) => fr`--top ${given} : donner un nombre entier, 1 ou plus`,
  attributions: (given, known) => fr`--attributions ${given} : écrire l'un de ${known}`,
  identities: (given) => fr`--identities ${given} : donner un nombre entier, ou all`,
  noPicture: (given, known) => fr`pas d'image ${given} : donner ${known}`,
  noAnalysis: (path) =>
    fr`${path} : n'est pas un document d'analyse ; en écrire un par faisceau analyze AFFAIRE --out ${path}`,
  noActor: (id, example) =>
    fr`pas d'acteur ${id} dans cette affaire : donner un identifiant tel que l'analyse le montre, par exemple ${example} (les personnes protégées y sont sous pseudonyme)`,
  numberNeeded: (option) => fr`${option} est nécessaire : un nombre entier`,
  wholeNumber: (option, given) => fr`${option} ${given} : donner un nombre entier`,
  profileNeeded: (known) => fr`--profile est nécessaire : ${known}`,
  noProfile: (given, known) => fr`pas de profil ${given} : ${known}`,
  size: (given) => fr`--size ${given} : donner un nombre de 0.05 à 20`,
  noFolderPossible: (path) => fr`${path} : impossible d'en faire un dossier`,
  notEmpty: (path) => fr`${path} : n'est pas vide ; nommer un nouveau dossier`,
  outNeeded: fr`--out est nécessaire : un nouveau dossier`,
  pageNeeded: fr`--out FICHIER est nécessaire : où écrire la page`,
  noReport: (path) => fr`${path} : ce n'est pas un rapport de faisceau (aucune marque d'origine)`,
  keyNeeded: fr`le rapport a des pseudonymes à clé : donner le --key-file avec lequel il a été fait`,
  truthInCase: (path) => fr`--truth ${path} : se trouve dans le dossier de l'affaire ; nommer un fichier ailleurs`,
  noJson: (path, reason) => fr`--mapping ${path} : n'est pas du JSON en UTF-8 (${reason})`,
  mappingFaults: (path, lines) => fr`--mapping ${path} : inutilisable :${lines}`,
  mappingOrPreset: fr`--mapping FICHIER ou --preset NOM est nécessaire : --detect en propose un`,
  noPreset: (given, known) => fr`pas de format connu ${given} : ${known}`,
  noCaseToAddTo: (path) => fr`--out ${path} : lecture impossible comme affaire à compléter`,
  oneFile: "--detect examine un seul FICHIER",
  caseNeeded: fr`--out AFFAIRE est nécessaire : le dossier de l'affaire`,
  notEmptyCase: (path) =>
    fr`--out ${path} : n'est pas vide ; nommer un nouveau dossier, ou dire --append pour compléter l'affaire qui s'y trouve`,
  decision,
};
