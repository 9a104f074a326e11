import type { CommandWords } from "../node-words.js";

/** How a command is used, in French. */
export const explainWords: CommandWords = {
  summary: "chaque indice sur un acteur, avec les pièces citées",
  help: `faisceau explain AFFAIRE ACTEUR [options]

Imprime la situation, les téléphones, les réserves et chaque rôle d'un acteur :
à charge et à décharge, chaque indice avec son poids et le texte des pièces
citées. ACTEUR est un identifiant tel que l'analyse le montre : person:p4,
phone:+21891000001.

  --aloud              en quelques paragraphes, à lire à voix haute
  --confirm FICHIER    décisions à appliquer outre celles de l'affaire
  --reveal-protected   montrer les personnes protégées sous leurs vrais noms
  --key-file FICHIER   clé des pseudonymes des personnes protégées
  --for AUTORITÉ       écarter d'abord les sources qu'AUTORITÉ ne peut pas voir
  --support            écarter tour à tour chaque source et chaque témoin, et
                       dire ce qui tombe, et avec combien peu de pièces tombe
                       le rôle ;
  --no-support         ne pas le faire ; sinon, selon le nombre de pièces
  --identities N       essayer ce que changeraient les N identités ouvertes les
                       plus probables, ou all ; sinon, selon le nombre de pièces
  --attributions MODE  as-held, weighted ou certain-only, comme pour analyze
  --lang fr|en         langue (FAISCEAU_LANG)

Exemples
  faisceau explain fixtures/minimal person:p1 --lang fr
  faisceau explain fixtures/minimal person:p1 --aloud --lang fr

Code de sortie : 0 fait, 1 l'affaire n'a pas pu être lue, 2 mauvais usage ou
acteur inconnu.
`,
};
