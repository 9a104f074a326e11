import { type CaseInfo, caseInfoRules } from "./case-info.js";
import { type FieldFault, fieldsReader } from "./fields/read-fields.js";
import { LONGEST_ROW, rowBytes } from "./files/byte-row.js";
import { chunksOf, type FileContent } from "./files/chunks.js";
import { utf8Decoder } from "./files/decode-utf8.js";
import { lookAtForm } from "./files/file-form.js";
import { jsonRow } from "./files/json-lines.js";
import { ownField } from "./files/json-value.js";
import { rowFaultSentence } from "./files/row-fault.js";
import { type Ledger, problemAt, unknownNames } from "./ledger.js";
import { UnreadableCaseError, UnreadableFileError } from "./unreadable.js";

const FILE = "case.json";

const unreadable = (why: string): never => {
  throw new UnreadableCaseError(`${FILE} cannot be read: ${why}`);
};

const bytesOf = (content: FileContent): Uint8Array | undefined => {
  const bytes = rowBytes(LONGEST_ROW);
  try {
    const looked = lookAtForm(chunksOf(content));
    if ("seems" in looked) return unreadable(`it seems to be ${looked.seems}, not UTF-8 text; save it as UTF-8 text`);
    for (const chunk of looked.chunks) bytes.add(chunk, true);
  } catch (error) {
    if (error instanceof UnreadableFileError) return unreadable(error.message);
    throw error;
  }
  return bytes.take();
};

/** `format` comes first: where it is wrong, nothing else of the file is to be trusted. */
const sentenceOf = (faults: readonly FieldFault[]): string => {
  const [first] = faults;
  return first === undefined ? "it says nothing" : `${first.column}: ${first.message}`;
};

/**
 * Reads `case.json`; what only describes is set aside where it is wrong.
 * @throws UnreadableCaseError where it is no JSON object, or lacks what the case cannot do without.
 */
export const readCaseInfo = (content: FileContent, ledger: Ledger): CaseInfo => {
  const row = jsonRow(1, bytesOf(content), utf8Decoder());
  if ("fault" in row) return unreadable(rowFaultSentence(row.fault));
  const rules = caseInfoRules();
  const { record, faults } = fieldsReader(rules)((name) => ownField(row.object, name));
  const describing: readonly string[] = rules.describing;
  if (record === undefined) return unreadable(sentenceOf(faults.filter(({ column }) => !describing.includes(column))));
  for (const fault of faults) ledger.problems.push(problemAt(FILE, 1, fault));
  const note = unknownNames(ledger, FILE, "unknown-field");
  for (const name of Object.keys(row.object)) {
    if (name !== "provenance" && !Object.hasOwn(rules.fields, name)) note(1, name, name);
  }
  const { format: _, ...info } = record;
  return info;
};
