import { compareCodeUnits } from "../exact/compare-code-units.js";
import { canonicalJson } from "../exact/digest.js";
import { type Claim, claimRules } from "./claim.js";
import { type Conditions, conditionsRules } from "./conditions.js";
import { quoted } from "./fields/quoted.js";
import { type FieldFault, fieldsReader, type Reading } from "./fields/read-fields.js";
import type { FileContent } from "./files/chunks.js";
import { isJsonObject, type JsonObject, ownField } from "./files/json-value.js";
import { type Ledger, problemAt, unknownNames } from "./ledger.js";
import type { Located } from "./located.js";
import { markClaim, markStatement } from "./protection-marks.js";
import type { FileReading } from "./read-file.js";
import { type ObjectReader, readObjects } from "./read-objects.js";
import { type Statement, statementRules } from "./statement.js";

/** A statement, its line, and where in the line each of its claims stood. */
export interface LocatedStatement extends Located<Statement> {
  /** `claims[0]` and so on, of each accepted claim. */
  readonly claimColumns: ReadonlyMap<Claim, string>;
  /** Claims of the line that were left out: they count where the statement itself stays. */
  readonly rejectedClaims: number;
}

/** Claims in canonical order, each once. */
const asSet = (claims: readonly Claim[]): readonly Claim[] => {
  if (claims.length < 2) return claims;
  const byText = new Map<string, Claim>();
  for (const claim of claims) {
    const text = canonicalJson(claim);
    if (!byText.has(text)) byText.set(text, claim);
  }
  return [...byText]
    .sort(([a, x], [b, y]) => compareCodeUnits(x.id, y.id) || compareCodeUnits(a, b))
    .map(([, claim]) => claim);
};

/** The conditions of a statement; what is wrong in them is one fault of the field. */
const conditionsReader = (
  note: (line: number, column: string, as: string) => void,
): ((raw: unknown, line: number) => { conditions?: Conditions; fault?: FieldFault }) => {
  const rules = conditionsRules();
  const read = fieldsReader(rules);
  return (raw, line) => {
    const column = "conditions";
    if (raw === undefined || raw === null) return {};
    if (!isJsonObject(raw))
      return {
        fault: { column, code: "wrong-type", message: `${quoted(raw)} is no object; write it between { and }` },
      };
    for (const name of Object.keys(raw))
      if (!Object.hasOwn(rules.fields, name)) note(line, `${column}.${name}`, `${column}.${name}`);
    const { record, faults } = read((name) => ownField(raw, name));
    const conditions = record !== undefined && Object.keys(record).length > 0 ? { conditions: record } : {};
    const [first] = faults;
    if (first === undefined) return conditions;
    const message = faults.map((fault) => `${fault.column}: ${fault.message}`).join("; ");
    return { ...conditions, fault: { column, code: first.code, message } };
  };
};

/** Makes the reader of the claims of a line: each fails alone. */
const claimReader = (
  file: string,
  ledger: Ledger,
  zone: string,
  roles: readonly string[] | undefined,
  note: (line: number, column: string, as: string) => void,
) => {
  const rules = claimRules(zone, roles);
  const read = fieldsReader(rules);
  const twice: { said: boolean } = { said: false };
  return (raw: unknown, column: string, line: number): Claim | undefined => {
    if (!isJsonObject(raw)) {
      ledger.problems.push(
        problemAt(file, line, {
          column,
          code: "not-an-object",
          message: `${quoted(raw)} is no claim; write an object between { and }`,
        }),
      );
      return undefined;
    }
    for (const name of Object.keys(raw))
      if (!Object.hasOwn(rules.fields, name)) note(line, `${column}.${name}`, `claims[].${name}`);
    const { record, faults }: Reading<Claim> = read((name) => ownField(raw, name));
    for (const fault of faults)
      ledger.problems.push(problemAt(file, line, { ...fault, column: `${column}.${fault.column}` }));
    if (record?.on !== undefined && record.between !== undefined && !twice.said) {
      twice.said = true;
      const message = "The claim is dated twice, by on and by between; on is taken";
      ledger.notes.push(problemAt(file, line, { column: `${column}.between`, code: "dated-twice", message }));
    }
    return record;
  };
};

/** Makes the reader of the lines of a file. */
const readerOf =
  (file: string, zone: string, roles: readonly string[] | undefined) =>
  (ledger: Ledger): ObjectReader<LocatedStatement> => {
    const rules = statementRules(zone);
    const read = fieldsReader(rules);
    const note = unknownNames(ledger, file, "unknown-field");
    const readConditions = conditionsReader(note);
    const readClaim = claimReader(file, ledger, zone, roles, note);
    return (object, line) => {
      for (const name of Object.keys(object)) {
        if (name !== "conditions" && !Object.hasOwn(rules.fields, name)) note(line, name, name);
      }
      const { record, faults } = read((name) => ownField(object, name));
      const { conditions, fault } = readConditions(ownField(object, "conditions"), line);
      for (const one of fault === undefined ? faults : [...faults, fault])
        ledger.problems.push(problemAt(file, line, one));

      const raw = claimsOf(object);
      const claimColumns = new Map<Claim, string>();
      for (const [i, one] of raw.entries()) {
        const claim = readClaim(one, `claims[${i}]`, line);
        if (claim === undefined) markClaim(ledger.marks, one);
        else claimColumns.set(claim, `claims[${i}]`);
      }
      if (record === undefined) {
        ledger.rejected += 1;
        return undefined;
      }
      const claims = asSet([...claimColumns.keys()]);
      ledger.duplicates += claimColumns.size - claims.length;
      const statement: Statement = { ...record, ...(conditions === undefined ? {} : { conditions }), claims };
      return { record: statement, file, line, claimColumns, rejectedClaims: raw.length - claimColumns.size };
    };
  };

/** Reads `statements.jsonl`. */
export const readStatements = (
  file: string,
  content: FileContent,
  zone: string,
  roles: readonly string[] | undefined,
): FileReading<LocatedStatement> => readObjects(file, content, "lines", readerOf(file, zone, roles), markStatement);

const claimsOf = (object: JsonObject): readonly unknown[] => {
  const raw = ownField(object, "claims");
  return Array.isArray(raw) ? raw : [];
};
