import type { CommandWords } from "../node-words.js";

/** How a command is used, in French. */
export const pictureWords: CommandWords = {
  summary: "le réseau, la chronologie ou la route, en SVG",
  help: `faisceau picture AFFAIRE network|timeline|route [options]

Dessine une image de l'affaire, avec sa légende, en un fichier SVG complet.
network : rôles par forme et couleur, groupes en zones ; au-delà de 500 acteurs
ou de 2 500 liens, une marque vaut un groupe. timeline : appels par jour selon
le rôle et le groupe, événements, relevés obtenus, heures des téléphones, dans
le fuseau de l'affaire. route : carte schématique des lieux, avec les
déplacements des personnes qui ont un rôle.

  --out FICHIER        écrire l'image dans FICHIER, non sur la sortie standard
  --lang fr|en         langue de ses mots (FAISCEAU_LANG)
  --confirm FICHIER    décisions à appliquer outre celles de l'affaire
  --reveal-protected   montrer les personnes protégées sous leurs vrais noms
  --key-file FICHIER   clé des pseudonymes des personnes protégées
  --for AUTORITÉ       écarter d'abord les sources qu'AUTORITÉ ne peut pas voir

Exemples
  faisceau picture fixtures/harmattan network --lang fr --out out/reseau.svg
  faisceau picture fixtures/harmattan timeline --lang fr --out out/temps.svg

Code de sortie : 0 fait, 1 l'affaire n'a pas pu être lue, 2 mauvais usage.
`,
};
