import type { CommandWords } from "../node-words.js";

/** How a command is used, in French. */
export const reportWords: CommandWords = {
  summary: "toute l'affaire en une page HTML, à montrer et à imprimer",
  help: `faisceau report AFFAIRE --out FICHIER [options]

Écrit un fichier HTML qui s'ouvre depuis le disque, sans réseau : résumé,
personnes à protéger, personnes par rôle, réseau, chronologie, route, une fiche
par personne, à charge et à décharge, sources, pièces à rechercher, pièces
citées.

  --out FICHIER        où l'écrire
  --lang fr|en         langue de la page (FAISCEAU_LANG)
  --confirm FICHIER    décisions à appliquer outre celles de l'affaire
  --reveal-protected   montrer les personnes protégées sous leurs vrais noms
  --key-file FICHIER   clé des pseudonymes des personnes protégées
  --for AUTORITÉ       écarter d'abord les sources qu'AUTORITÉ ne peut pas voir
  --support            écarter tour à tour chaque source et chaque témoin, dire
                       ce qui tombe, et avec combien de pièces tombe un rôle ;
  --no-support         ne pas le faire ; sinon, selon le nombre de pièces
  --identities N       essayer ce que changeraient les N identités ouvertes les
                       plus probables, ou all ; sinon, selon le nombre de pièces

Exemples
  faisceau report fixtures/harmattan --lang fr --out out/harmattan.html
  faisceau report fixtures/harmattan --out out/harmattan.en.html

Code de sortie : 0 fait, 1 l'affaire n'a pas pu être lue, 2 mauvais usage.
`,
};
