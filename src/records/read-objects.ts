import { type Fields, fieldsReader, type RecordOf, type RecordRules } from "./fields/read-fields.js";
import type { FileContent } from "./files/chunks.js";
import { jsonElements } from "./files/json-elements.js";
import { type JsonRow, jsonLines } from "./files/json-lines.js";
import { type JsonObject, ownField } from "./files/json-value.js";
import { rowFaultSentence } from "./files/row-fault.js";
import { type Ledger, problemAt, unknownNames } from "./ledger.js";
import type { Located } from "./located.js";
import type { LeftOut } from "./protection-marks.js";
import { type FileReading, malformed, readFile } from "./read-file.js";

/** How the objects of a file lie in it: one a line, or in one array. */
export type ObjectForm = "lines" | "array";

/** Reads one object of a file: its record, or none. It writes what is wrong into the ledger, and what was left out. */
export type ObjectReader<Value> = (object: JsonObject, line: number) => Value | undefined;

/** Reads the objects of a JSONL file or a JSON array, each by a reader made for the file; `leftOut` is given those that make no record. */
export const readObjects = <Value>(
  file: string,
  content: FileContent,
  form: ObjectForm,
  readerFor: (ledger: Ledger) => ObjectReader<Value>,
  leftOut?: LeftOut<JsonObject>,
): FileReading<Value> =>
  readFile(content, (chunks, ledger) => {
    const read = readerFor(ledger);
    const records: Value[] = [];
    const take = (row: JsonRow): void => {
      if ("fault" in row) {
        ledger.problems.push(problemAt(file, row.line, { code: row.fault, message: rowFaultSentence(row.fault) }));
        ledger.rejected += 1;
        if (row.leniently !== undefined) leftOut?.(ledger.marks, row.leniently);
        return;
      }
      const record = read(row.object, row.line);
      if (record === undefined) leftOut?.(ledger.marks, row.object);
      else records.push(record);
    };
    if (form === "lines") {
      for (const row of jsonLines(chunks)) take(row);
      return { records, ledger };
    }
    const elements = jsonElements(chunks);
    let next = elements.next();
    while (next.done !== true) {
      take(next.value);
      next = elements.next();
    }
    return next.value.malformed === undefined ? { records, ledger } : malformed(next.value.malformed);
  });

/** The reader of objects that are their fields and nothing else. */
export const plainReader =
  <F extends Fields>(file: string, rules: RecordRules<F>): ((ledger: Ledger) => ObjectReader<Located<RecordOf<F>>>) =>
  (ledger) => {
    const read = fieldsReader(rules);
    const known = new Set(Object.keys(rules.fields));
    const note = unknownNames(ledger, file, "unknown-field");
    return (object, line) => {
      for (const name of Object.keys(object)) if (!known.has(name)) note(line, name, name);
      const { record, faults } = read((name) => ownField(object, name));
      for (const fault of faults) ledger.problems.push(problemAt(file, line, fault));
      if (record !== undefined) return { record, file, line };
      ledger.rejected += 1;
      return undefined;
    };
  };
