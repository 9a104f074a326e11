import * as z from "zod/mini";
import { canonicalJson, sha256Hex } from "../exact/digest.js";
import { isKnownZone } from "../exact/zone.js";
import { COLUMN_ROLES, type ColumnRole } from "./column-roles.js";
import { ENCODINGS } from "./decode-file.js";
import { durationForms } from "./duration-forms.js";
import { mappingFaults } from "./mapping-faults.js";
import { isTimeForm } from "./time-forms.js";

/** The version of the mapping's own format. */
export const MAPPING_FORMAT = "faisceau-mapping/1";

const text = () => z.string().check(z.minLength(1));
const words = <T extends string>(...values: readonly [T, ...T[]]) => z.optional(z.record(text(), z.enum(values)));

// A name in the header, several of which the first that is there is taken, or the number of the column from 1.
const column = () => z.union([text(), z.array(text()).check(z.minLength(1)), z.int().check(z.positive())]);

const sheetName = () => z.union([text(), z.int().check(z.positive())]);

const timeForm = () => z.string().check(z.refine(isTimeForm, "time-form"));

const schema = () =>
  z.strictObject({
    /** `faisceau-mapping/1`. */
    format: z.literal(MAPPING_FORMAT),
    /** What the layout is called; the ledger names it. */
    name: text(),
    /** The version of this mapping, as its author counts; the ledger names it. */
    version: text(),
    /** How the file is laid out: a delimited text, or a handover in XML after ETSI TS 102 657. */
    reader: z.optional(z.enum(["delimited", "etsi-102657"])),
    /** Of a workbook, the sheet that is read: its name, or its number from 1; or several. Without it, every sheet that has the columns. */
    sheet: z.optional(z.union([text(), z.int().check(z.positive()), z.array(sheetName()).check(z.minLength(1))])),
    encoding: z.optional(z.enum(ENCODINGS)),
    /** The sign between cells; without it, the one of `;`, `,`, tab, `|` under which the header is found. */
    delimiter: z.optional(text()),
    /** `false` where a quotation mark is a letter like any other. */
    quotes: z.optional(z.boolean()),
    /** `false` where the file has no header and columns are numbers. */
    header: z.optional(z.boolean()),
    /** What is in which column: a header name, several names of which the first found counts, or a number from 1. */
    columns: z.partialRecord(z.enum(COLUMN_ROLES as [ColumnRole, ...ColumnRole[]]), column()),
    /** Roles whose column need not be there. */
    optional: z.optional(z.array(z.enum(COLUMN_ROLES as [ColumnRole, ...ColumnRole[]]))),
    /** In a file seen from one subscriber without a column for it: the number, the label before it above the header, or the name of the file or sheet. */
    subscriber: z.optional(
      z.union([
        z.strictObject({ value: text() }),
        z.strictObject({ above: text() }),
        z.strictObject({ from: z.enum(["file-name", "sheet-name"]) }),
      ]),
    ),
    direction: z.optional(z.strictObject({ words: words("out", "in") })),
    kind: z.optional(
      z.strictObject({
        words: words("voice", "sms", "missed", "data", "other"),
        /** What a row is that does not say; `voice` by default. */
        otherwise: z.optional(z.enum(["voice", "sms", "missed", "data", "other"])),
        /** `true` where a conversation of 0 s was never answered. */
        zeroIsMissed: z.optional(z.boolean()),
      }),
    ),
    time: z.strictObject({
      /** How a time is written; several where the file mixes them. */
      form: z.union([timeForm(), z.array(timeForm()).check(z.minLength(1))]),
      /** The IANA zone of the clock that wrote the times; not needed where each says its offset. */
      zone: z.optional(z.string().check(z.refine(isKnownZone, "zone"))),
      /** Which reading of a time that clocks showed twice is taken; `earlier` by default. */
      overlap: z.optional(z.enum(["earlier", "later"])),
    }),
    duration: z.optional(z.strictObject({ form: z.enum(durationForms) })),
    numbers: z.optional(
      z.strictObject({
        /** The country whose national numbers the file has, ISO 3166 alpha-2. */
        country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
        /** Whether a number without `+` or `00` is national, international, or either. */
        form: z.optional(z.enum(["either", "national", "international"])),
      }),
    ),
    /** Signs between several called numbers of one conference row; `;`, `/` and `&` by default. */
    partySeparators: z.optional(z.array(text())),
    /** First words of a row of totals, besides the known ones. */
    totals: z.optional(z.array(text())),
    /** Whether equal rows of one file are one call told twice, or each its own; by default `one` where times have seconds. */
    equalRows: z.optional(z.enum(["one", "each"])),
    /** `true` where one file tells calls between its own subscribers twice, once from each side. */
    bothLegs: z.optional(z.boolean()),
    /** The source that the records are of, a row of sources.csv; by default one for each file. */
    source: z.optional(
      z.strictObject({
        id: text(),
        title: z.optional(text()),
        reliability: z.optional(z.enum(["A", "B", "C", "D", "E", "F"])),
        handling: z.optional(text()),
        state: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
      }),
    ),
  });

/** Which column is what, and how its cells are written: one delivered layout. */
export interface ImportMapping extends Readonly<z.output<ReturnType<typeof schema>>> {}

/** A mapping that cannot be used, and every reason. */
export class MappingError extends Error {
  override readonly name = "MappingError";
  constructor(
    /** One line each: the path in the mapping, and what would be right. */
    readonly faults: readonly string[],
  ) {
    super(faults.join("\n"));
  }
}

const needs = ({ columns, subscriber, reader }: ImportMapping): readonly string[] => {
  if (reader === "etsi-102657") return [];
  const faults: string[] = [];
  const has = (role: ColumnRole): boolean => columns[role] !== undefined;
  const ends = has("caller") && has("callee");
  const seen = has("other") && has("direction") && (has("subscriber") || subscriber !== undefined);
  if (!ends && !seen)
    faults.push(
      'columns: who spoke with whom is missing; name "caller" and "callee", or "subscriber" (or the field subscriber), "other" and "direction"',
    );
  if (ends && (has("other") || has("direction")))
    faults.push(
      'columns: "caller" and "callee" beside "other" or "direction"; a row has either the two ends or one subscriber\'s view',
    );
  if (!has("start") && !has("date")) faults.push('columns: the time is missing; name "start", or "date" and "time"');
  return faults;
};

/**
 * Reads a mapping from the value of its JSON.
 * @throws MappingError with every fault, its path and what would be right.
 */
export const readMapping = (value: unknown): ImportMapping => {
  const read = z.safeParse(schema(), value);
  if (!read.success) throw new MappingError(mappingFaults(read.error.issues, value));
  const faults = needs(read.data);
  if (faults.length > 0) throw new MappingError(faults);
  return read.data;
};

/** SHA-256 of a mapping's canonical JSON: what the ledger calls it by, besides its name and version. */
export const mappingDigest = (mapping: ImportMapping): string => sha256Hex(canonicalJson(mapping));
