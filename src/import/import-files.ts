import { isKnownZone, zoneData } from "../exact/zone.js";
import type { CaseRecords } from "../records/case-records.js";
import { quoted } from "../records/fields/quoted.js";
import { parseCase } from "../records/parse-case.js";
import type { Problem } from "../records/problem.js";
import { UnreadableCaseError } from "../records/unreadable.js";
import { checkCase, checkRows, LostRowsError } from "./balance.js";
import { caseTexts } from "./case-texts.js";
import { type EarlierImport, earlierImport } from "./earlier-import.js";
import {
  addCounts,
  type Chosen,
  type ImportLedger,
  LEDGER_FORMAT,
  type LedgerFile,
  ledgerText,
  titleOf,
} from "./import-ledger.js";
import { type ImportSteps, importSteps } from "./import-steps.js";
import { ledgerOfFile } from "./ledger-of-file.js";
import type { ImportMapping } from "./mapping.js";
import type { NumberPlan } from "./number-plan.js";
import { PhoneList, sameLines } from "./phone-list.js";
import { phoneReader } from "./read-phone.js";
import { ImportRefusedError } from "./refusal.js";
import type { RowOfFile } from "./settle-calls.js";
import { settledLedger } from "./settled-ledger.js";
import { type DeliveredFile, type FileInHand, takeInFile } from "./take-in-file.js";

/** What decides an import besides its files. */
export interface ImportOptions {
  /** Which column is what; one for all files. */
  readonly mapping: ImportMapping;
  /** Country of national numbers, ISO 3166 alpha-2; before the mapping's. */
  readonly country?: string;
  /** Zone of the clock that wrote the times, IANA; before the mapping's. */
  readonly timeZone?: string;
  /** Id and title of the case, where it is a new one. */
  readonly case: { readonly id: string; readonly title: string };
  /** The files of the case that is added to, by name; absent for a new one. */
  readonly existing?: ReadonlyMap<string, Uint8Array>;
}

/** An import that holds: the case's files to be written, and where everything in them comes from. */
export interface Imported {
  /** The files that are new or changed, by name, the ledger last. Writing them is the caller's. */
  readonly files: ReadonlyMap<string, string>;
  readonly ledger: ImportLedger;
  /** The parts of the ledger that are of the files just delivered. */
  readonly added: readonly LedgerFile[];
  /** Every row error, by file and row. */
  readonly problems: readonly Problem[];
  /** What is odd about rows that became calls. */
  readonly notes: readonly Problem[];
  /** The case, read back from the files. */
  readonly records: CaseRecords;
}

const chosen = (option: string | undefined, named: string | undefined, name: string, what: string): Chosen => {
  if (option === undefined)
    return named === undefined ? { why: `no ${what} was named` } : { value: named, why: "the mapping says so" };
  const other = named === undefined || named === option ? "" : `; the mapping says ${named}`;
  return { value: option, why: `the option ${name}${other}` };
};

/** What is wrong with the options themselves. */
const wrongOptions = (
  { files, country, zone }: { readonly files: number; readonly country: Chosen; readonly zone: Chosen },
  plan: NumberPlan,
): readonly Problem[] => {
  const faults: string[] = [];
  if (files === 0) faults.push("no file is given");
  if (country.value !== undefined && !plan.knows(country.value))
    faults.push(`${quoted(country.value)} is no country with numbers of its own; write two capital letters, like NE`);
  if (zone.value !== undefined && !isKnownZone(zone.value))
    faults.push(`${quoted(zone.value)} is no IANA time zone; write one like Africa/Niamey`);
  return faults.map((message) => ({ file: "options", line: 1, code: "wrong-option", message }));
};

const rowsOf = ({ id, source, sheet, outcomes }: FileInHand, mapping: ImportMapping): readonly RowOfFile[] =>
  outcomes.flatMap(({ row, outcome }): readonly RowOfFile[] => {
    if (outcome.became !== "call") return [];
    // To the minute, two short messages look like one: there each row is its own, unless the mapping knows better.
    const equalRows = mapping.equalRows ?? (outcome.call.hasSeconds ? "one" : "each");
    const { header } = sheet;
    return [{ file: id, source, equalRows, bothLegs: mapping.bothLegs ?? false, header, row, call: outcome.call }];
  });

const readBack = (files: ReadonlyMap<string, Uint8Array | string>): CaseRecords => {
  try {
    return parseCase(files);
  } catch (error) {
    if (!(error instanceof UnreadableCaseError)) throw error;
    throw new LostRowsError(`the case cannot be read back: ${error.message}`);
  }
};

const problemsOf = (file: LedgerFile): readonly Problem[] =>
  file.rows.flatMap(({ row, line, faults = [] }) =>
    faults.map((fault) => ({ file: titleOf(file), line: line ?? row, ...fault })),
  );

const notesOf = (file: LedgerFile): readonly Problem[] =>
  file.rows.flatMap(({ row, line, notes = [] }) =>
    notes.map((note) => ({ file: titleOf(file), line: line ?? row, ...note })),
  );

const MOST_TOLD = 5;

/** Why files without a single call are refused, with the first errors: a mapping that does not fit makes an error of each row. */
const refuseWithoutCalls = (files: readonly LedgerFile[]): void => {
  const { rows, calls, duplicates, other, errors } = addCounts(files.map(({ counts }) => counts));
  if (calls + duplicates > 0) return;
  throw new ImportRefusedError([
    {
      file: files.map(titleOf).join(", "),
      line: 1,
      code: "no-call",
      message: `no row is a call: of ${rows}, ${errors} are in error and ${other} other records; the mapping does not seem to fit`,
    },
    ...files.flatMap(problemsOf).slice(0, MOST_TOLD),
  ]);
};

/**
 * Imports delivered files with a numbering plan; `importCalls` is this with libphonenumber-js.
 * @throws ImportRefusedError where a file or an option cannot be used, every reason at once; LostRowsError where the rows do not add up,
 * which would be a fault of this library. Nothing is written in either case.
 */
export const importFiles = (
  files: readonly DeliveredFile[],
  options: ImportOptions,
  plan: NumberPlan,
  steps: ImportSteps = importSteps,
): Imported => {
  const { mapping, existing } = options;
  const zone = chosen(options.timeZone, mapping.time.zone, "--zone", "zone");
  const country = chosen(options.country, mapping.numbers?.country, "--country", "country");
  const refused: Problem[] = [...wrongOptions({ files: files.length, zone, country }, plan)];
  const optionsHold = refused.length === 0;
  const refuse = (file: string, line: number, code: string, message: string): void => {
    refused.push({ file, line, code, message });
  };
  const earlier = existing === undefined ? undefined : earlierImport(existing, refuse);
  const before = earlier?.ledger?.files ?? [];
  const phones = new PhoneList(earlier?.ledger?.phones);
  const intake = {
    mapping,
    readPhone: phoneReader({
      plan,
      ...(optionsHold && country.value !== undefined ? { country: country.value } : {}),
      form: mapping.numbers?.form ?? "either",
    }),
    ...(optionsHold && zone.value !== undefined ? { zone: zone.value } : {}),
    met: phones.add.bind(phones),
    steps,
    digests: new Map(before.map(({ sha256, name }) => [sha256, name])),
    sheetsRead: sheetsIn(before),
    refuse,
  } as const;
  const inHand: FileInHand[] = [];
  for (const file of files) inHand.push(...takeInFile(file, before.length + inHand.length + 1, intake));
  if (refused.length > 0) throw new ImportRefusedError(refused);
  return finished(inHand, options, { zone, country, plan, phones, earlier, steps });
};

/** The sheets of workbooks that the case has, and whether each was read. */
const sheetsIn = (files: readonly LedgerFile[]): ReadonlyMap<string, ReadonlyMap<number, boolean>> => {
  const sheets = new Map<string, Map<number, boolean>>();
  for (const { sha256, sheet, sheetName, notRead } of files) {
    if (sheetName === undefined) continue;
    const of = sheets.get(sha256) ?? new Map<number, boolean>();
    sheets.set(sha256, of.set(sheet, of.get(sheet) === true || notRead === undefined));
  }
  return sheets;
};

interface Circumstances {
  readonly zone: Chosen;
  readonly country: Chosen;
  readonly plan: NumberPlan;
  readonly phones: PhoneList;
  readonly earlier: EarlierImport | undefined;
  readonly steps: ImportSteps;
}

/** From rows to a case that was read back and found to hold every one of them. */
const finished = (inHand: readonly FileInHand[], options: ImportOptions, circumstances: Circumstances): Imported => {
  const { mapping, existing } = options;
  const { zone, country, plan, phones, earlier, steps } = circumstances;
  const before = earlier?.ledger?.files ?? [];
  const settled = steps.settle(
    inHand.flatMap((file) => rowsOf(file, mapping)),
    earlier?.known ?? new Map(),
  );
  const settledAt = new Map(settled.map((one) => [`${one.file}-${one.row.row}`, one]));
  const tables = steps.tables(settled, earlier?.cells ?? []);
  const accounted = inHand.map((file) =>
    ledgerOfFile(file, { mapping, zone, country }, ({ row }) => settledAt.get(`${file.id}-${row}`), tables.notes),
  );
  for (const file of accounted) checkRows(file);
  refuseWithoutCalls(accounted.map((file) => settledLedger(file, [])));

  const into = earlier ?? { ...options.case, ...(zone.value === undefined ? {} : { timeZone: zone.value }) };
  const written = caseTexts(
    inHand
      .filter(({ sheet }) => sheet.otherTable === undefined)
      .map((file) => ({ source: file.source, name: titleOf(file) })),
    mapping,
    tables,
    into,
  );
  const records = readBack(new Map<string, Uint8Array | string>([...(existing ?? []), ...written]));
  const ledgers = [...before, ...accounted].map((file) => settledLedger(file, records.calls));
  const named = new Set(records.calls.flatMap(({ caller, callee }) => [caller, callee]));
  const listed = phones.list(named);
  const ledger: ImportLedger = {
    format: LEDGER_FORMAT,
    zoneData,
    numberPlan: plan.name,
    counts: addCounts(ledgers.map(({ counts }) => counts)),
    phones: listed,
    anonymous: [...named].filter((key) => key.startsWith("anonymous:")).length,
    proposals: sameLines(listed),
    files: ledgers,
  };
  checkCase(ledger, settled, records, earlier);
  const fresh = ledgers.slice(before.length);
  return {
    files: new Map([...written, ["import.json", ledgerText(ledger)]]),
    ledger,
    added: fresh,
    problems: fresh.flatMap(problemsOf),
    notes: fresh.flatMap(notesOf),
    records,
  };
};
