import type { CommandWords } from "../node-words.js";

/** How a command is used, in English. */
export const exportWords: CommandWords = {
  summary: "the analysis for another tool: Gephi, i2, Neo4j, CASE …",
  help: `faisceau export CASE --format FORMAT --out FILE|DIR [options]

Writes the analysis for another tool, whole or not at all, and lists on standard
error what the format cannot hold. See docs/exports.md.

  --format FORMAT
      graphml    GraphML: yEd, igraph, NetworkX, Gephi, Cytoscape
      gexf       GEXF 1.3: Gephi
      csv        nodes.csv and ties.csv: i2, Maltego, Gephi
      cytoscape  JSON of Cytoscape.js; holds all of the document
      ftm        FollowTheMoney entities, with the records
      case       CASE/UCO as JSON-LD, with the records
      dot        Graphviz
      pajek      Pajek .net: ids and strengths
      ucinet     UCINET DL: ids and strengths
      cypher     a script for Neo4j
  --out FILE|DIR       the file; a new or empty folder for csv
  --for AUTHORITY      first leave out the sources that AUTHORITY may not see,
                       by their handling, and all that rests on them
  --reveal-protected   show protected people by their real ids and names
  --key-file FILE      key of the pseudonyms of protected people
  --confirm FILE       judgements to apply besides those of the case
  --support            leave out each source and witness once, tell what falls;
  --no-support         do not; by default it depends on the number of records
  --identities N       try what the N most probable open identities would
                       change, or all; by default it depends on the number of
                       records
  --attributions HOW   how calls count, in ties and measures, whose holder is
                       not certain: as-held (whole, the default), weighted (by
                       the probability), certain-only (left out below 0.9)
  --lang en|fr         language (FAISCEAU_LANG)

Examples
  faisceau export fixtures/minimal --format gexf --out out/minimal.gexf
  faisceau export fixtures/minimal --format csv --out out/minimal-tables
  faisceau export fixtures/harmattan --format case --for IT --out out/it.jsonld

Exit status: 0 done, 1 the case could not be read, 2 wrong usage.
`,
};
