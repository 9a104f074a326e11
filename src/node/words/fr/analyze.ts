import type { CommandWords } from "../node-words.js";

/** How a command is used, in French. */
export const analyzeWords: CommandWords = {
  summary: "ce que les pièces étayent, en une page ou en JSON",
  help: `faisceau analyze AFFAIRE [options]

Lit le dossier AFFAIRE et imprime un résumé : l'affaire en chiffres, les
personnes par rôle avec la raison la plus forte, les questions ouvertes, les
communautés, les lignes en erreur.

  --json               écrire le document d'analyse (JSON), et rien d'autre
  --out FICHIER        écrire le document dans FICHIER
  --strict             code 1 si une ligne a été écartée
  --confirm FICHIER    décisions à appliquer outre celles de l'affaire
  --reveal-protected   montrer les personnes protégées sous leurs vrais noms
  --key-file FICHIER   clé des pseudonymes des personnes protégées
  --for AUTORITÉ       écarter d'abord les sources qu'AUTORITÉ ne peut pas voir
  --support            écarter tour à tour chaque source et chaque témoin, et
                       dire ce qui tombe ;
  --no-support         ne pas le faire ; sinon, selon le nombre de pièces
  --identities N       essayer ce que changeraient les N identités ouvertes les
                       plus probables, ou all ; sinon, selon le nombre de pièces
  --attributions MODE  comment comptent, dans les liens et les mesures, les
                       appels dont le détenteur n'est pas certain : as-held
                       (entiers ; par défaut), weighted (selon la
                       probabilité), certain-only (écartés sous 0,9)
  --lang fr|en         langue (FAISCEAU_LANG)

Exemples
  faisceau analyze fixtures/harmattan --lang fr
  faisceau analyze fixtures/harmattan --json > harmattan.json
  faisceau analyze fixtures/harmattan --out out/harmattan.json

Code de sortie : 0 fait, 1 l'affaire n'a pas pu être lue (ou --strict et une
ligne a été écartée), 2 mauvais usage.
`,
};
