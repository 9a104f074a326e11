import { quoted } from "../records/fields/quoted.js";
import { fitHeader, type HeaderFit } from "./find-columns.js";
import type { ImportMapping } from "./mapping.js";

/** How far into a file its header is looked for: forms put letterheads above it. */
export const HEADER_WITHIN = 60;

/** A row that may be a header. */
export interface HeadRow {
  readonly cells: readonly string[];
  readonly blank?: boolean;
}

/** The row that is nearest to a header of the mapping. */
export interface FoundHeader {
  /** Which of the rows it is. */
  readonly at: number;
  readonly fit: HeaderFit;
}

/** The row of the first ones that has most of the mapping's columns. */
export const findHeader = (rows: readonly HeadRow[], mapping: ImportMapping): FoundHeader | undefined => {
  let best: FoundHeader | undefined;
  for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    if (row.blank === true) continue;
    const fit = fitHeader(row.cells, mapping);
    if (best === undefined || fit.lacks.length < best.fit.lacks.length) best = { at, fit };
    if (fit.lacks.length === 0 && fit.found > 0) break;
  }
  return best;
};

/** What the nearest header lacks, and what it has. */
export const lackingHeader = ({ fit }: FoundHeader, cells: readonly string[]): string => {
  const has = cells.slice(0, 12).map((cell) => quoted(cell.trim()));
  return `no row of the first ${HEADER_WITHIN} is its header: the nearest lacks ${fit.lacks.join(", ")}; it has ${has.join(", ")}${cells.length > 12 ? " …" : ""}`;
};

/** That the header has a column twice; `undefined` where it has not. */
export const doubledHeader = ({ fit }: FoundHeader): string | undefined =>
  fit.twice.length === 0
    ? undefined
    : `its header has ${fit.twice.join(", ")} twice; name the column by its number in the mapping`;
