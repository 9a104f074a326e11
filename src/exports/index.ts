/**
 * faisceau/exports: an analysis in the formats of other tools. Each exporter is pure and gives the same bytes for the same analysis, and says
 * what its format cannot hold.
 *
 * @packageDocumentation
 */

export { toCase } from "./case.js";
export { toCsv, withoutFormulas } from "./csv.js";
export { toCypher } from "./cypher.js";
export { toCytoscape } from "./cytoscape.js";
export { toDot } from "./dot.js";
export type { Export, ExportFile, LeftOut } from "./export.js";
export { type ExportFormat, exportFormats } from "./formats.js";
export { toFtm } from "./ftm.js";
export { toGexf } from "./gexf.js";
export { toGraphml } from "./graphml.js";
export { toPajek } from "./pajek.js";
export { toUcinet } from "./ucinet.js";
