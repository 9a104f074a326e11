import type { CommandWords } from "../node-words.js";

/** How a command is used, in French. */
export const validateWords: CommandWords = {
  summary: "chaque ligne en erreur, et ce qui serait juste",
  help: `faisceau validate AFFAIRE [options]

Donne chaque ligne et chaque champ écartés, puis des remarques : colonnes
inconnues, références à ce qui n'est pas dans l'affaire.

  --strict             code 1 si une ligne a été écartée
  --confirm FICHIER    décisions à vérifier outre celles de l'affaire
  --reveal-protected   citer les vrais noms des personnes protégées
  --key-file FICHIER   clé des pseudonymes des personnes protégées
  --for AUTORITÉ       écarter d'abord les sources qu'AUTORITÉ ne peut pas voir
  --lang fr|en         langue (FAISCEAU_LANG)

Exemples
  faisceau validate fixtures/broken --lang fr

Code de sortie : 0 fait, 1 l'affaire n'a pas pu être lue (ou --strict et une
ligne a été écartée), 2 mauvais usage.
`,
};
