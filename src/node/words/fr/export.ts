import type { CommandWords } from "../node-words.js";

/** How a command is used, in French. */
export const exportWords: CommandWords = {
  summary: "l'analyse pour un autre outil : Gephi, i2, Neo4j, CASE …",
  help: `faisceau export AFFAIRE --format FORMAT --out FICHIER|DOSSIER [options]

Écrit l'analyse pour un autre outil, en entier ou pas du tout, et dit sur la
sortie d'erreur ce que le format ne peut pas contenir. Voir docs/exports.md.

  --format FORMAT
      graphml    GraphML : yEd, igraph, NetworkX, Gephi, Cytoscape
      gexf       GEXF 1.3 : Gephi
      csv        nodes.csv et ties.csv : i2, Maltego, Gephi
      cytoscape  JSON de Cytoscape.js ; contient tout le document
      ftm        entités FollowTheMoney, avec les pièces
      case       CASE/UCO en JSON-LD, avec les pièces
      dot        Graphviz
      pajek      Pajek .net : identifiants et forces
      ucinet     UCINET DL : identifiants et forces
      cypher     un script pour Neo4j
  --out FICHIER|DOSSIER
                       le fichier ; pour csv un dossier nouveau ou vide
  --for AUTORITÉ       écarter d'abord les sources qu'AUTORITÉ ne peut pas voir,
                       selon leur champ handling, et tout ce qui en dépend
  --reveal-protected   donner les vrais identifiants et noms des personnes
                       protégées
  --key-file FICHIER   clé des pseudonymes des personnes protégées
  --confirm FICHIER    décisions à appliquer outre celles de l'affaire
  --support            écarter une fois chaque source et chaque témoin ;
  --no-support         ne pas le faire ; sinon selon le nombre de pièces
  --identities N       essayer ce que changeraient les N identités ouvertes les
                       plus probables, ou all ; sinon selon le nombre de pièces
  --attributions MODE  comment comptent, dans les liens et les mesures, les
                       appels dont le détenteur n'est pas certain : as-held
                       (entiers ; par défaut), weighted (selon la
                       probabilité), certain-only (écartés sous 0,9)
  --lang fr|en         langue (FAISCEAU_LANG)

Exemples
  faisceau export fixtures/minimal --format gexf --out out/minimal.gexf
  faisceau export fixtures/minimal --format csv --out out/minimal-tables
  faisceau export fixtures/harmattan --format case --for IT --out out/it.jsonld

Code de sortie : 0 fait, 1 l'affaire n'a pas pu être lue, 2 mauvais usage.
`,
};
