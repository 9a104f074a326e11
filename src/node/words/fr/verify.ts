import { fr } from "../../../words/fr/spacing.js";
import type { CommandWords, VerifyWords } from "../node-words.js";

/** How a command is used, in French. */
export const verifyWords: CommandWords = {
  summary: "si un rapport vient bien de ces pièces et de cette version",
  help: `faisceau verify RAPPORT AFFAIRE [options]

Recalcule les empreintes des pièces et du résultat, avec les options du rapport
RAPPORT, récrit la page entière, et dit de chacun si c'est le même.

  --confirm FICHIER    décisions appliquées outre celles de l'affaire
  --key-file FICHIER   clé des pseudonymes des personnes protégées
  --for AUTORITÉ       pour qui il a été fait ; sinon comme le dit le rapport
  --lang fr|en         langue (FAISCEAU_LANG)

Exemples
  faisceau verify out/harmattan.html fixtures/harmattan

Code de sortie : 0 tout est identique, 1 quelque chose diffère ou l'affaire n'a
pas pu être lue, 2 mauvais usage ou pas un rapport.
`,
};

/** What it says, in French. */
export const verify: VerifyWords = {
  same: "identique",
  different: "DIFFÉRENT",
  checks: {
    version: "version du logiciel",
    records: "empreinte des pièces",
    options: "options",
    result: "empreinte du résultat",
    page: "page, octet par octet",
  },
  inReport: (said) => fr`dans le rapport : ${said}`,
  now: (found) => fr`à présent :      ${found}`,
  whole: "Ce rapport vient de ces pièces, avec ces options et cette version.",
  notWhole: "Ce rapport n'est pas ce que ces pièces donnent avec ses options et cette version.",
};
