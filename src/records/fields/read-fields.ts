import * as z from "zod/mini";

/** The schemas of a record's fields, by name. */
export type Fields = Readonly<Record<string, z.ZodMiniType>>;

/** The record that such fields make. */
export type RecordOf<F extends Fields> = Readonly<z.output<z.ZodMiniObject<F>>>;

/** What is wrong with a field, named by its column, and what would be right. */
export interface FieldFault {
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

/** How one kind of record is read. */
export interface RecordRules<F extends Fields> {
  readonly fields: F;
  /** Fields that only describe: one that is wrong is set aside, and the record stays. */
  readonly describing?: readonly (keyof F & string)[];
  /** Faults between fields, of those that are right by themselves; `wrong` names those that are not, `raw` is what the file says. */
  readonly between?: (
    values: Partial<RecordOf<F>>,
    wrong: ReadonlySet<string>,
    raw: RawFields,
  ) => readonly FieldFault[];
  /** Fields that are set aside because of others. */
  readonly setAside?: (values: Partial<RecordOf<F>>) => readonly FieldFault[];
}

/** A record, or none where a field that it cannot do without is wrong; and every fault, set aside or not. */
export interface Reading<Value> {
  readonly record: Value | undefined;
  readonly faults: readonly FieldFault[];
}

/** A value of a field by its name; `undefined` and `null` are absent. */
export type RawFields = (name: string) => unknown;

const CODES: ReadonlyMap<string, string> = new Map([
  ["invalid_type", "wrong-type"],
  ["invalid_value", "not-in-list"],
  ["too_small", "empty"],
]);

const NOTHING: readonly FieldFault[] = [];
const NONE_WRONG: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** What an absent field is: a fault, nothing, or its default. */
const whenAbsent = (schema: z.ZodMiniType): "fault" | "nothing" | "default" => {
  const { type } = schema._zod.def;
  return type === "optional" ? "nothing" : type === "default" ? "default" : "fault";
};

const faultOf = (column: string, issue: z.core.$ZodIssue | undefined): FieldFault => {
  const code = issue?.code === "custom" ? issue.params?.code : CODES.get(issue?.code ?? "");
  return {
    column,
    code: typeof code === "string" ? code : "wrong-type",
    message: issue?.message ?? `This ${column} is wrong`,
  };
};

/** Makes the reader of a kind of record: each field by its schema, then what lies between fields. */
export const fieldsReader = <F extends Fields>(rules: RecordRules<F>): ((raw: RawFields) => Reading<RecordOf<F>>) => {
  const describing = new Set<string>(rules.describing);
  const fields = Object.entries(rules.fields).map(([name, schema]) => ({ name, schema, absent: whenAbsent(schema) }));

  return (raw) => {
    // Its keys are the names in the rules, never a name from a file.
    const values: Record<string, unknown> = {};
    const faults: FieldFault[] = [];
    for (const { name, schema, absent } of fields) {
      const value = raw(name) ?? undefined;
      if (value === undefined && absent === "nothing") continue;
      if (value === undefined && absent === "fault") {
        faults.push({ column: name, code: "missing", message: `"${name}" is missing; it is required` });
        continue;
      }
      const read = z.safeParse(schema, value);
      if (read.success) values[name] = read.data;
      else faults.push(faultOf(name, read.error.issues[0]));
    }
    const record = values as RecordOf<F>;
    const wrong = faults.length === 0 ? NONE_WRONG : new Set(faults.map(({ column }) => column));
    const aside = rules.setAside?.(record) ?? NOTHING;
    for (const { column } of aside) delete values[column];
    const more = rules.between?.(record, wrong, raw) ?? NOTHING;
    const whole = more.length === 0 && faults.every(({ column }) => describing.has(column));
    const all = faults.length + aside.length + more.length === 0 ? NOTHING : [...faults, ...aside, ...more];
    return { record: whole ? record : undefined, faults: all };
  };
};
