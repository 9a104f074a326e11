import { quoted } from "./fields/quoted.js";
import { type Fields, fieldsReader, type RawFields, type RecordOf, type RecordRules } from "./fields/read-fields.js";
import type { FileContent } from "./files/chunks.js";
import { type CsvRow, csvRows } from "./files/csv-rows.js";
import { rowFaultSentence } from "./files/row-fault.js";
import { type Ledger, problemAt, unknownNames } from "./ledger.js";
import type { Located } from "./located.js";
import type { LeftOut } from "./protection-marks.js";
import { type FileReading, malformed, readFile } from "./read-file.js";

/** How a CSV of the case folder is read. */
export interface TableRules<F extends Fields, Value extends RecordOf<F>> {
  readonly rules: RecordRules<F>;
  /** Columns without which the file is malformed: all of the first list, and one of the second. */
  readonly required: readonly string[];
  readonly oneOf?: readonly string[];
  /** What a row adds to the record of its fields. */
  readonly complete?: (record: RecordOf<F>, raw: RawFields) => Value;
  /** What becomes of a row that is left out. */
  readonly leftOut?: LeftOut<RawFields>;
}

const faultOfRow = (row: CsvRow, width: number): { code: string; message: string } | undefined => {
  if (row.fault === "open-quote") {
    const lost = row.lastLine - row.line;
    const reach = lost === 0 ? "" : `, and the row goes on to the end of the file, over ${lost} more lines`;
    return {
      code: row.fault,
      message: `A quote that is opened here is never closed${reach}; close it, or write a quote inside a quoted field twice ("")`,
    };
  }
  if (row.fault !== undefined) return { code: row.fault, message: rowFaultSentence(row.fault) };
  if (row.fields.length === width) return undefined;
  return {
    code: "field-count",
    message: `The row has ${row.fields.length} fields and the header ${width}; a field with a comma stands between quotes`,
  };
};

/** Why a header cannot be that of the table; `undefined` where it can. */
const faultOfHeader = (
  columns: readonly string[],
  known: ReadonlySet<string>,
  required: readonly string[],
  oneOf: readonly string[],
): string | undefined => {
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length > 0 || (oneOf.length > 0 && !oneOf.some((name) => columns.includes(name)))) {
    const needs = missing.length > 0 ? `the column ${missing.join(", ")}` : `a column ${oneOf.join(" or ")}`;
    const other =
      columns.length === 1
        ? (
            [
              [";", "semicolons"],
              ["\t", "tabs"],
            ] as const
          ).find(([sign]) => columns[0]?.includes(sign))
        : undefined;
    return `its header lacks ${needs}${other === undefined ? "" : `; its columns seem to be separated by ${other[1]}, not commas ("faisceau import" reads such files)`}`;
  }
  const twice = columns.find((name, i) => known.has(name) && columns.indexOf(name) !== i);
  return twice === undefined ? undefined : `its header has the column ${quoted(twice)} twice`;
};

/** Reads a CSV of the case folder: its records with their lines, and what was wrong. */
export const readTable = <F extends Fields, Value extends RecordOf<F> = RecordOf<F>>(
  file: string,
  content: FileContent,
  { rules, required, oneOf = [], complete, leftOut }: TableRules<F, Value>,
): FileReading<Located<Value>> =>
  readFile(content, (chunks, ledger) => {
    const rows = csvRows(chunks);
    const header = rows.next();
    if (header.done === true) return malformed("it is empty; a CSV begins with its header");
    if (header.value.fault !== undefined)
      return malformed(`its header cannot be read. ${faultOfRow(header.value, 0)?.message ?? ""}`);
    const columns = header.value.fields;
    const known = new Set(Object.keys(rules.fields));
    const wrong = faultOfHeader(columns, known, required, oneOf);
    if (wrong !== undefined) return malformed(wrong);
    noteColumns(file, header.value.line, columns, known, ledger);

    const read = fieldsReader(rules);
    const place = new Map(columns.map((name, i) => [name, i]));
    const records: Located<Value>[] = [];
    let fields: readonly string[] = [];
    const raw: RawFields = (name) => {
      const at = place.get(name);
      const value = at === undefined ? undefined : fields[at];
      return value === "" ? undefined : value;
    };
    for (const row of rows) {
      const { line } = row;
      fields = row.fields;
      const fault = faultOfRow(row, columns.length);
      if (fault !== undefined) {
        ledger.problems.push(problemAt(file, line, fault));
        ledger.rejected += 1;
        leftOut?.(ledger.marks, raw);
        continue;
      }
      const { record, faults } = read(raw);
      for (const one of faults) ledger.problems.push(problemAt(file, line, one));
      if (record === undefined) {
        ledger.rejected += 1;
        leftOut?.(ledger.marks, raw);
      } else records.push({ record: complete === undefined ? (record as Value) : complete(record, raw), file, line });
    }
    return { records, ledger };
  });

const noteColumns = (
  file: string,
  line: number,
  columns: readonly string[],
  known: ReadonlySet<string>,
  ledger: Ledger,
): void => {
  const note = unknownNames(ledger, file, "unknown-column");
  for (const name of columns) if (!known.has(name)) note(line, name, name);
};
