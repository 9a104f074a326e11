import { callRules } from "../records/call.js";
import { cellRules } from "../records/cell.js";
import type { Problem } from "../records/problem.js";
import { sourceRules } from "../records/source.js";
import { appendCsv, type NamedCells } from "./append-csv.js";
import { type CaseTables, sourceRows } from "./case-tables.js";
import type { EarlierImport } from "./earlier-import.js";
import type { ImportMapping } from "./mapping.js";
import { ImportRefusedError } from "./refusal.js";

/** What case.json of a new case says. */
export interface NewCase {
  readonly id: string;
  readonly title: string;
  readonly timeZone?: string;
}

const caseJson = (info: NewCase): string => `${JSON.stringify({ format: "faisceau-case/1", ...info }, undefined, 2)}\n`;

/** The columns that a file of the case folder is read by. */
const columnsOf = ({ fields }: { readonly fields: object }): readonly string[] => Object.keys(fields);

/**
 * The texts of the case's files that an import makes or changes, the ledger aside.
 * @throws ImportRefusedError where a table of the case that is added to lacks a column that the import fills.
 */
export const caseTexts = (
  files: readonly { readonly name: string; readonly source: string }[],
  mapping: ImportMapping,
  tables: CaseTables,
  into: NewCase | EarlierImport,
): ReadonlyMap<string, string> => {
  const earlier = "texts" in into ? into : undefined;
  const texts = new Map<string, string>();
  const lacking: Problem[] = [];
  const table = (name: string, columns: readonly string[], rows: readonly NamedCells[]): void => {
    if (rows.length === 0 && name !== "calls.csv") return;
    const added = appendCsv(earlier?.texts.get(name), columns, rows);
    if ("text" in added) texts.set(name, added.text);
    else
      lacking.push({
        file: name,
        line: 1,
        code: "lacks-column",
        message: `the case's ${name} has no column ${added.lacks.join(", ")}, which the import fills; add it, or import into a new case`,
      });
  };
  if (!("texts" in into)) texts.set("case.json", caseJson(into));
  const sources = new Map(
    files.flatMap(({ source, name }) => sourceRows(source, name, mapping)).map((row) => [row.id ?? "", row]),
  );
  table("calls.csv", columnsOf(callRules()), tables.calls);
  table("cells.csv", columnsOf(cellRules()), tables.cells);
  table(
    "sources.csv",
    columnsOf(sourceRules()),
    [...sources.values()].filter(({ id }) => earlier?.sources.has(id ?? "") !== true),
  );
  if (lacking.length > 0) throw new ImportRefusedError(lacking);
  return texts;
};
