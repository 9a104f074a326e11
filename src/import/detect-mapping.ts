import { quoted } from "../records/fields/quoted.js";
import { COLUMN_ROLES, type ColumnRole } from "./column-roles.js";
import { detectDuration, detectTime } from "./detect-forms.js";
import {
  beginningOf,
  columnValues,
  joinedValues,
  type Layout,
  layoutOf,
  NotDetectedError,
  rowsOfText,
  type SampleRow,
  textOf,
} from "./detect-layout.js";
import { type FittingPreset, fittingPreset } from "./detect-preset.js";
import { HEADER_WITHIN } from "./find-header.js";
import { type ImportMapping, MAPPING_FORMAT, MappingError, readMapping } from "./mapping.js";
import type { NumberPlan } from "./number-plan.js";
import { importPresets } from "./presets.js";
import { readDelimited } from "./read-delimited.js";
import type { Sheet } from "./sheet.js";
import { readTime } from "./time-forms.js";
import { directionOfWord, kindOfWord } from "./words.js";
import { containerOf } from "./workbook/container.js";
import { sampleOfBook } from "./workbook/sample-of-book.js";

/** A proposal of a mapping for a delivered file. Nothing is imported by it. */
export interface DetectedMapping {
  /** The proposal, in the form of a mapping file; perhaps not complete. */
  readonly mapping: Readonly<Record<string, unknown>>;
  /** The preset that fits the file, where one does: its mapping is the proposal. */
  readonly preset?: string;
  /** What a person has to look at, one line each. */
  readonly doubts: readonly string[];
}

type Roles = Map<ColumnRole, number>;

const MOST_WORDS = 10;

const CALLER_INSTEAD: readonly (readonly [ColumnRole, ColumnRole])[] = [
  ["subscriberCell", "callerCell"],
  ["subscriberMcc", "callerMcc"],
  ["subscriberMnc", "callerMnc"],
  ["subscriberLac", "callerLac"],
  ["subscriberCi", "callerCi"],
  ["subscriberLatitude", "callerLatitude"],
  ["subscriberLongitude", "callerLongitude"],
  ["subscriberPlace", "callerPlace"],
  ["subscriberDevice", "callerDevice"],
];

/** Settles whose the columns are: of two ends, or of one subscriber. */
const settleEnds = (roles: Roles, header: readonly string[], doubts: string[]): void => {
  if (roles.has("caller") && roles.has("callee")) {
    for (const role of ["other", "direction", "subscriber"] as const) roles.delete(role);
    for (const [role, instead] of CALLER_INSTEAD) {
      const at = roles.get(role);
      if (at === undefined) continue;
      roles.delete(role);
      if (roles.has(instead)) continue;
      roles.set(instead, at);
      doubts.push(
        `columns: ${quoted(header[at])} does not say whose it is; it is taken to be the caller's (${instead})`,
      );
    }
    return;
  }
  if (!(roles.has("other") && roles.has("direction")))
    doubts.push(
      'columns: who spoke with whom is not understood; name "caller" and "callee", or "subscriber", "other" and "direction"',
    );
  else if (!roles.has("subscriber"))
    doubts.push(
      'subscriber: the file does not say whose list it is; write "subscriber": { "value": … }, { "above": … } or { "from": "file-name" }',
    );
};

/** Settles which columns hold the time: "Call time" is the whole of it, or the hour beside a day. */
const settleTimes = (roles: Roles, rows: readonly SampleRow[], doubts: string[]): void => {
  const start = roles.get("start");
  const hourAlone =
    start !== undefined && columnValues(rows, start).every((value) => /^\d{1,2}:\d\d(:\d\d)?( ?[ap]m)?$/i.test(value));
  if (start !== undefined && hourAlone && roles.has("date") && !roles.has("time")) {
    roles.delete("start");
    roles.set("time", start);
  }
  if (roles.has("start")) for (const role of ["date", "time"] as const) roles.delete(role);
  if (!roles.has("start") && !roles.has("date"))
    doubts.push('columns: no column of times is known; name "start", or "date" and "time"');
};

const timesIn = (rows: readonly SampleRow[], places: ReadonlyMap<ColumnRole, number>): readonly string[] =>
  places.has("start")
    ? columnValues(rows, places.get("start"))
    : joinedValues(
        rows,
        (["date", "time"] as const).flatMap((role) => places.get(role) ?? []),
      );

const numbersIn = (rows: readonly SampleRow[], places: ReadonlyMap<ColumnRole, number>): readonly string[] =>
  (["caller", "callee", "subscriber", "other"] as const).flatMap((role) => columnValues(rows, places.get(role)));

const withoutSign = (numbers: readonly string[]): readonly string[] =>
  numbers
    .map((number) => number.replace(/[\s().-]/g, ""))
    .filter((number) => /^\d{7,}$/.test(number) && !/^00\d{9,}$/.test(number));

const wordDoubts = (
  field: "kind" | "direction",
  values: readonly string[],
  known: (word: string) => unknown,
  choices: string,
): readonly string[] =>
  [...new Set(values.filter((word) => known(word) === undefined))]
    .slice(0, MOST_WORDS)
    .map(
      (word) =>
        `${field}: ${quoted(word)} is no known word; say in "${field}": { "words": … } whether it is ${choices}`,
    );

/** What no file says of itself: whose clock wrote its times, and whose national numbers it has. */
const doubtsOfCircumstances = (
  forms: readonly string[],
  times: readonly string[],
  numbers: readonly string[],
  international: boolean,
): readonly string[] => {
  const hasOffset = (time: string): boolean =>
    forms.some((form) => {
      const read = readTime(time, form);
      return typeof read !== "string" && read.offset !== undefined;
    });
  return [
    ...(times.some((time) => !hasOffset(time))
      ? [
          "zone: a file does not say in which zone its clock stood; ask the operator, then name it (--zone Africa/Niamey)",
        ]
      : []),
    ...(!international && withoutSign(numbers).length > 0
      ? ["country: numbers without + or 00 need the country that they are numbers of (--country NE)"]
      : []),
  ];
};

const ofPreset = (
  { name, mapping, places, rows }: FittingPreset,
  encoding: string | undefined,
  doubts: string[],
): DetectedMapping => {
  const { form } = mapping.time;
  const international = mapping.numbers?.form === "international";
  doubts.push(...doubtsOfCircumstances([form].flat(), timesIn(rows, places), numbersIn(rows, places), international));
  return { mapping: { ...mapping, ...(encoding === undefined ? {} : { encoding }) }, preset: name, doubts };
};

const notUnderstood = (name: string): NotDetectedError =>
  new NotDetectedError(
    `${name}: no row of the first ${HEADER_WITHIN} looks like a header with known words; write a mapping by hand (docs/import.md)`,
  );

/** A workbook: the sheet that looks most like a table of calls stands for all, and of those that do not it is said so. */
const ofWorkbook = (file: { readonly name: string; readonly bytes: Uint8Array }, plan: NumberPlan): DetectedMapping => {
  const sample = sampleOfBook(file.bytes);
  if ("refusal" in sample) throw new NotDetectedError(`${file.name}: ${sample.refusal}`);
  const doubts: string[] = [];
  const tell = (one: ImportMapping | undefined): void => {
    const others = one === undefined ? [] : sample.others(one);
    if (others.length > 0)
      doubts.push(
        `sheet: ${others.map(quoted).join(", ")} would be kept in the ledger and not read, having other columns`,
      );
  };
  const preset = fittingPreset(sample.table, plan);
  if (preset !== undefined) {
    tell(preset.mapping);
    return ofPreset(preset, undefined, doubts);
  }
  const layout = layoutOf(sample.sheets);
  if (layout === undefined) throw notUnderstood(file.name);
  const mapping = proposeByWords(file.name, undefined, layout, plan, doubts);
  tell(wholeMapping(mapping));
  return { mapping, doubts };
};

/** The mapping, where it is complete. */
const wholeMapping = (value: unknown): ImportMapping | undefined => {
  try {
    return readMapping(value);
  } catch (error) {
    if (error instanceof MappingError) return undefined;
    throw error;
  }
};

/**
 * Looks at a delivered file and proposes a mapping, with everything that it is unsure of.
 * @throws NotDetectedError where the file is neither text nor a workbook, or has no header that could be understood.
 */
export const detectMappingWith = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  plan: NumberPlan,
): DetectedMapping => {
  const container = containerOf(file.bytes);
  if (typeof container === "object") throw new NotDetectedError(`${file.name}: ${container.refusal}`);
  if (container === "zip") return ofWorkbook(file, plan);
  const doubts: string[] = [];
  const { text, encoding } = textOf(file.name, file.bytes, doubts);
  if (/^\s*<(\?xml|[\w:]+[\s>])/.test(text)) {
    const etsi = importPresets.get("etsi-102657");
    if (etsi === undefined || !/ResponseRecord/i.test(text))
      throw new NotDetectedError(`${file.name}: it is XML, but no handover of ETSI TS 102 657`);
    return { mapping: { ...etsi.mapping }, preset: "etsi-102657", doubts };
  }
  const beginning = beginningOf(text);
  const table = (mapping: ImportMapping): Sheet | undefined => {
    const sheet = readDelimited(beginning, mapping);
    return "refusal" in sheet ? undefined : sheet;
  };
  const preset = fittingPreset(table, plan);
  if (preset !== undefined) return ofPreset(preset, encoding, doubts);
  const layout = layoutOf(rowsOfText(beginning));
  if (layout === undefined) throw notUnderstood(file.name);
  return { mapping: proposeByWords(file.name, encoding, layout, plan, doubts), doubts };
};

const proposeByWords = (
  name: string,
  encoding: string | undefined,
  { header, rows, delimiter, roles: known }: Layout,
  plan: NumberPlan,
  doubts: string[],
): DetectedMapping["mapping"] => {
  const roles: Roles = new Map([...known].map(([at, role]) => [role, at]));
  settleEnds(roles, header, doubts);
  settleTimes(roles, rows, doubts);
  const times = timesIn(rows, roles);
  const timeForm = detectTime(times, doubts) ?? "iso";
  const durationAt = roles.get("duration");
  const duration =
    durationAt === undefined
      ? undefined
      : detectDuration(header[durationAt] ?? "", columnValues(rows, durationAt), doubts);
  if (duration === undefined && !roles.has("end"))
    doubts.push("duration: no column of durations or ends is known; every conversation would last 0 s");
  doubts.push(
    ...wordDoubts("kind", columnValues(rows, roles.get("kind")), kindOfWord, "voice, sms, missed, data or other"),
    ...wordDoubts("direction", columnValues(rows, roles.get("direction")), directionOfWord, "out or in"),
  );
  const numbers = numbersIn(rows, roles);
  const bare = withoutSign(numbers);
  const abroad = bare.length > 0 && bare.every((one) => one.length >= 10 && plan.read(`+${one}`)?.possible === true);
  if (abroad) doubts.push("numbers: those without + all begin with a country code; they are read as international");
  const used = new Set(roles.values());
  const unused = header.filter((column, at) => !used.has(at) && column !== "");
  if (unused.length > 0) doubts.push(`columns: not read: ${unused.map(quoted).join(", ")}`);
  doubts.push(...doubtsOfCircumstances([timeForm], times, numbers, abroad));
  const columns = COLUMN_ROLES.flatMap((role): readonly (readonly [string, string | number])[] => {
    const at = roles.get(role);
    if (at === undefined) return [];
    const column = header[at] ?? "";
    return [[role, header.indexOf(column) === header.lastIndexOf(column) ? column : at + 1]];
  });
  return {
    format: MAPPING_FORMAT,
    name: name.replace(/\.[^.]*$/, ""),
    version: "1",
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    columns: Object.fromEntries(columns),
    time: { form: timeForm },
    ...(duration === undefined ? {} : { duration: { form: duration } }),
    ...(abroad ? { numbers: { form: "international" } } : {}),
  };
};
