import type { CommandWords } from "../node-words.js";

/** How a command is used, in French. */
export const confirmWords: CommandWords = {
  summary: "qui est qui : ce qui est ouvert, et consigner une décision",
  help: `faisceau confirm AFFAIRE [options]
faisceau confirm AFFAIRE PROPOSAL --by NOM --on DATE --reason TEXTE [options]

Sans PROPOSAL, donne les propositions ouvertes sur les identités, la plus
probable d'abord : les indices ligne par ligne en décibans, les pièces citées,
ce qui changerait ; puis les décisions en vigueur. Rien n'est écrit.

Avec PROPOSAL, ajoute la décision à judgements.jsonl dans AFFAIRE, et dit de qui
le rôle ou la situation change. PROPOSAL est formé des deux identifiants tels
que la liste et l'analyse les montrent, avec = entre eux ; de deux téléphones,
le plus ancien d'abord. Deux personnes, ou deux téléphones, quelconques de
l'affaire conviennent. Une décision antérieure sur la même paire est remplacée,
jamais effacée. Une décision qui en contredit d'autres en vigueur est refusée.

  --by NOM             qui décide
  --on DATE            quand, par exemple 2026-01-02
  --reason TEXTE       sur quoi repose la décision
  --reject             ce n'est pas le cas ; jamais plus proposé
  --unsure             on ne peut le dire ; la proposition reste ouverte
  --top N              donner les N plus probables (10)
  --reveal-protected   montrer les personnes protégées sous leurs vrais noms
  --key-file FICHIER   clé des pseudonymes des personnes protégées
  --lang fr|en         langue (FAISCEAU_LANG)

Exemples
  faisceau confirm fixtures/minimal --lang fr
  faisceau confirm AFFAIRE person:p4=person:p31 --by "N. Issa" \\
    --on 2026-01-02 --reason "un même passeport dans les deux dossiers"
  faisceau confirm AFFAIRE phone:+21800000001=phone:+21800000002 --reject \\
    --by "N. Issa" --on 2026-01-02 --reason "en usage le même jour, au loin"

Code de sortie : 0 fait, 1 l'affaire n'a pas pu être lue, la décision en
contredit d'autres, ou le fichier n'a pas pu être écrit, 2 mauvais usage.
`,
};
