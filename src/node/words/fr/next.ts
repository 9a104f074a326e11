import type { CommandWords } from "../node-words.js";

/** How a command is used, in French. */
export const nextWords: CommandWords = {
  summary: "quelle pièce demander ensuite, à quel État, et pourquoi",
  help: `faisceau next AFFAIRE [options]

Classe ce qui pourrait être demandé selon le changement attendu des probabilités
de rôle : les relevés d'appels d'un téléphone, une question à un témoin, une
identité à vérifier. Chaque fois la raison, les pièces qui le suggèrent et
l'État qui le détient. Rien n'est demandé sur les personnes protégées, ni sur
qui est inscrit comme prestataire, agent public ou famille.

  --top N              combien des premières donner (10)
  --kind NATURE        call-records (relevés), identity (identité) ou question
                       (audition) seulement ; peut être répété
  --json               écrire une liste JSON, et rien d'autre
  --confirm FICHIER    décisions à appliquer outre celles de l'affaire
  --reveal-protected   montrer les personnes protégées sous leurs vrais noms
  --key-file FICHIER   clé des pseudonymes des personnes protégées
  --for AUTORITÉ       écarter d'abord les sources qu'AUTORITÉ ne peut pas voir
  --lang fr|en         langue (FAISCEAU_LANG)

Exemples
  faisceau next fixtures/harmattan --lang fr
  faisceau next fixtures/harmattan --kind question --top 3
  faisceau next fixtures/harmattan --json > next.json

Code de sortie : 0 fait, 1 l'affaire n'a pas pu être lue, 2 mauvais usage.
`,
};
