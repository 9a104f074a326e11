import type { CommandWords } from "../node-words.js";

/** How a command is used, in French. */
export const checkWords: CommandWords = {
  summary: "si une affaire donne toujours l'analyse attendue",
  help: `faisceau check AFFAIRE ATTENDU.json [options]

Analyse AFFAIRE et compare le résultat à ATTENDU.json, un document antérieur de
faisceau analyze. Imprime ce qui diffère : rôle, probabilité, lien, mesure.

  --confirm FICHIER    décisions à appliquer outre celles de l'affaire
  --reveal-protected   si ATTENDU.json a été fait ainsi
  --key-file FICHIER   si ATTENDU.json a été fait ainsi
  --for AUTORITÉ       si ATTENDU.json a été fait ainsi
  --support, --no-support, --identities N, --attributions MODE
                       sinon comme ATTENDU.json a été fait
  --lang fr|en         langue (FAISCEAU_LANG)

Exemples
  faisceau check fixtures/harmattan fixtures/harmattan.analysis.json

Code de sortie : 0 aucune différence, 1 une différence, ou l'affaire n'a pas pu
être lue, 2 mauvais usage.
`,
};
