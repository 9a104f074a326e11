import type { Analysis } from "../analysis/analysis.js";
import type { VeilOptions } from "../analysis/veil-of-case.js";
import type { CaseRecords } from "../records/case-records.js";
import { toCase } from "./case.js";
import { toCsv } from "./csv.js";
import { toCypher } from "./cypher.js";
import { toCytoscape } from "./cytoscape.js";
import { toDot } from "./dot.js";
import type { Export } from "./export.js";
import { toFtm } from "./ftm.js";
import { toGexf } from "./gexf.js";
import { toGraphml } from "./graphml.js";
import { toPajek } from "./pajek.js";
import { toUcinet } from "./ucinet.js";

/** A format that an analysis can be written in. */
export interface ExportFormat {
  /** True where it is more than one file, so that it needs a folder. */
  readonly folder: boolean;
  /** Records and options must be those of the analysis; formats that hold no records do not look at them. */
  readonly write: (analysis: Analysis, records?: CaseRecords, options?: VeilOptions) => Export;
}

/** Every format by its name, in the order in which they are listed. */
export const exportFormats: ReadonlyMap<string, ExportFormat> = new Map<string, ExportFormat>([
  ["graphml", { folder: false, write: toGraphml }],
  ["gexf", { folder: false, write: toGexf }],
  ["csv", { folder: true, write: toCsv }],
  ["cytoscape", { folder: false, write: toCytoscape }],
  ["ftm", { folder: false, write: toFtm }],
  ["case", { folder: false, write: toCase }],
  ["dot", { folder: false, write: toDot }],
  ["pajek", { folder: false, write: toPajek }],
  ["ucinet", { folder: false, write: toUcinet }],
  ["cypher", { folder: false, write: toCypher }],
]);
