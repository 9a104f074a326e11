import { importPresets } from "../../../import/presets.js";
import { wrap } from "../../../words/wrap.js";
import type { CommandWords } from "../node-words.js";

const presets: Readonly<Record<string, string>> = {
  "android-log":
    "journal d'appels Android (millisecondes depuis 1970, types en nombres), numéro du titulaire dans le nom du fichier",
  "bill-us": "facture détaillée, mois en tête, horloge de douze heures (M/D/YYYY h:mm AM), minutes",
  "calls-ar": "opérateur, les deux numéros, en-têtes arabes (Windows-1256, virgules, YYYY/MM/DD)",
  "calls-fr": "opérateur, les deux numéros, en-têtes français (Windows-1252, points-virgules, DD/MM/YYYY)",
  "etsi-102657": "données conservées selon ETSI TS 102 657 (XML, telephonyServiceUsage)",
  "etsi-table": "les champs d'ETSI TS 102 657 en colonnes d'un CSV",
  "handset-report":
    "journal d'appels extrait d'un appareil, heures avec décalage (DD/MM/YYYY HH:mm:ss(UTC+1)), hh:mm:ss",
  spreadsheet: "tableur enregistré en texte Unicode (UTF-16, tabulations), dates en nombres de jours (42492.4375)",
  "subscriber-en": "liste d'un abonné, en-têtes anglais, MSISDN au-dessus de l'en-tête (YYYY-MM-DD, mm:ss)",
  "switch-legs":
    "enregistrements de commutateur, une branche par ligne (MOC, MTC, SMS-MO, SMS-MT), MCC/MNC/LAC/CI, YYYYMMDDHHmmss",
};

const presetLines = [...importPresets]
  .map(([name, { says }]) => wrap(presets[name] ?? says, 80, `    ${name.padEnd(16)} `, " ".repeat(21)))
  .join("\n");

/** How a command is used, in French. */
export const importWords: CommandWords = {
  summary: "fichiers d'opérateurs en dossier d'affaire, avec un registre",
  help: `faisceau import FICHIER… --out AFFAIRE (--preset NOM | --mapping M.json) [options]
faisceau import FICHIER --detect

Fait d'enregistrements d'appels, tels que les opérateurs et les services les
remettent, le dossier AFFAIRE, et écrit un registre, import.json : d'où vient
chaque appel, et que les lignes lues = appels + doublons + autres
enregistrements + lignes en erreur. Voir docs/import.md.

  --out AFFAIRE     le dossier de l'affaire : nouveau, ou avec --append celui à
                    compléter
  --append          compléter l'affaire AFFAIRE
  --preset NOM      un format connu :
${presetLines}
  --mapping M.json  quelle colonne est quoi, dans un format à vous
  --detect          proposer une correspondance sur la sortie standard, et dire
                    sur la sortie d'erreur ses doutes ; rien n'est importé
  --country CC      pays des numéros nationaux, ISO 3166 (NE)
  --zone FUSEAU     fuseau de l'horloge des heures écrites (Africa/Niamey)
  --title TEXTE     titre d'une nouvelle affaire
  --strict          ne rien écrire, code 1, si une ligne est en erreur
  --lang fr|en      langue (FAISCEAU_LANG)

Exemples
  faisceau import fixtures/import/calls-fr.csv --detect
  faisceau import fixtures/import/calls-fr.csv --preset calls-fr --country NE \\
    --zone Africa/Niamey --out out/importe

Code de sortie : 0 fait, 1 refus et rien d'écrit, 2 mauvais usage.
`,
};
