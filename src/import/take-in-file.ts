import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { quoted, shown } from "../records/fields/quoted.js";
import { decodeFile } from "./decode-file.js";
import { fitHeader } from "./find-columns.js";
import { type LedgerFile, titleOf } from "./import-ledger.js";
import type { ImportSteps } from "./import-steps.js";
import type { ImportMapping } from "./mapping.js";
import type { RowRules } from "./row-in-hand.js";
import type { RowOutcome } from "./row-outcome.js";
import type { Sheet, SheetRow } from "./sheet.js";
import { containerOf } from "./workbook/container.js";

/** A file as an operator or a form delivered it. */
export interface DeliveredFile {
  /** Its name, without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One delivered file, or one sheet of a workbook, on its way, its rows read one by one. */
export interface FileInHand {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The key in sources.csv of its records. */
  readonly source: string;
  readonly encoding: LedgerFile["encoding"];
  readonly sheet: Sheet;
  /** Of a workbook: which of its sheets, what its tab says, and whether it is hidden. */
  readonly sheetNumber: number;
  readonly sheetName?: string;
  readonly sheetHidden: boolean;
  readonly columnsNotRead: readonly string[];
  readonly outcomes: readonly { readonly row: SheetRow; readonly outcome: RowOutcome }[];
}

/** Tells why a file cannot be taken in: its name, the line, a code, and what would be right. */
export type Refuse = (file: string, line: number, code: string, message: string) => void;

/** What is the same for every file of an import. */
export interface Intake {
  readonly mapping: ImportMapping;
  readonly readPhone: RowRules["readPhone"];
  readonly zone?: string;
  readonly met: NonNullable<RowRules["met"]>;
  readonly steps: ImportSteps;
  /** Digests of the files that the case has already, with their names; those taken in are added. */
  readonly digests: Map<string, string>;
  /** Of workbooks that the case has already, by digest: the numbers of sheets that it has, and whether each was read. */
  readonly sheetsRead: ReadonlyMap<string, ReadonlyMap<number, boolean>>;
  readonly refuse: Refuse;
}

/** The name of a file without its folder, safe to be shown. */
const bareName = (name: string): string => shown(name.replace(/^.*[\\/]/, ""));

const withoutColon = (text: string): string => text.trim().toLowerCase().replace(/\s*:$/, "");

/** The number whose records a file has, where no column tells it: from the mapping, from above the header, or from the name of the file or sheet. */
const subscriberOf = (
  { subscriber }: ImportMapping,
  { sheet, name, sheetName = "" }: Pick<FileInHand, "sheet" | "name" | "sheetName">,
): string | undefined => {
  if (subscriber === undefined) return undefined;
  if ("value" in subscriber) return subscriber.value;
  if ("from" in subscriber) return /\+?\d{7,15}/.exec(subscriber.from === "file-name" ? name : sheetName)?.[0];
  const label = withoutColon(subscriber.above);
  for (const { cells } of sheet.above) {
    for (const [i, cell] of cells.entries()) {
      const next = cells.slice(i + 1).find((one) => one.trim() !== "");
      if (withoutColon(cell) === label && next !== undefined) return next.trim();
      // "MSISDN: +227…" in one cell.
      const colon = cell.indexOf(":");
      const value = cell.slice(colon + 1).trim();
      if (colon !== -1 && withoutColon(cell.slice(0, colon)) === label && value !== "") return value;
    }
  }
  return undefined;
};

/** Reads the rows of a table one by one. */
const outcomesOf = (
  sheet: Sheet,
  rules: Omit<RowRules, "sheet" | "places">,
  { readRow }: ImportSteps,
): FileInHand["outcomes"] => {
  if (sheet.otherTable !== undefined)
    return sheet.rows.map((row) => ({ row, outcome: { became: "other", why: "other-sheet" } }));
  const all: RowRules = { ...rules, sheet, places: fitHeader(sheet.header, rules.mapping).places };
  return sheet.rows.map((row) => ({ row, outcome: readRow(row, all) }));
};

/** A table of a delivered file, and what it is called. */
interface Delivered
  extends Pick<
    FileInHand,
    "name" | "bytes" | "sha256" | "encoding" | "sheet" | "sheetNumber" | "sheetName" | "sheetHidden"
  > {}

/** Reads a table; `undefined` where whose it is cannot be known. */
const inHand = (
  delivered: Delivered,
  id: string,
  { mapping, steps, readPhone, zone, met, refuse }: Intake,
): FileInHand | undefined => {
  const { sheet } = delivered;
  const subscriber = subscriberOf(mapping, delivered);
  if (mapping.subscriber !== undefined && subscriber === undefined && sheet.otherTable === undefined) {
    const wanted = JSON.stringify(mapping.subscriber);
    refuse(
      titleOf(delivered),
      1,
      "no-subscriber",
      `the subscriber's number is not found where the mapping says: ${wanted}`,
    );
    return undefined;
  }
  const rules = {
    mapping,
    readPhone,
    met,
    ...(zone === undefined ? {} : { zone }),
    ...(subscriber === undefined ? {} : { subscriber }),
  };
  const read = new Set(sheet.otherTable === undefined ? fitHeader(sheet.header, mapping).places.values() : []);
  return {
    ...delivered,
    id,
    source: mapping.source?.id ?? id,
    columnsNotRead: [...sheet.header.filter((column, at) => !read.has(at) && column !== ""), ...(sheet.nameless ?? [])],
    outcomes: outcomesOf(sheet, rules, steps),
  };
};

/** Whether a table has neither a row nor anything that was counted as one. */
const isRowless = ({ rows, counted, above }: Sheet): boolean => rows.length === 0 && counted === above.length;

const workbook = (
  file: Pick<FileInHand, "name" | "bytes" | "sha256">,
  bytes: Uint8Array,
  first: number,
  intake: Intake,
): readonly FileInHand[] => {
  const { mapping, steps, refuse, sheetsRead } = intake;
  const { name, sha256: digest } = file;
  const fail = (line: number, code: string, message: string): readonly FileInHand[] => {
    refuse(name, line, code, message);
    return [];
  };
  if (mapping.reader === "etsi-102657")
    return fail(1, "unreadable-file", "it is a workbook, and the mapping reads handovers in XML");
  const book = steps.readBook(bytes, mapping);
  if ("faults" in book) {
    for (const { sheet, line, refusal } of book.faults)
      refuse(titleOf({ name, ...(sheet === undefined ? {} : { sheetName: sheet }) }), line, "unreadable-file", refusal);
    return [];
  }
  const why = book.macros
    ? "its bytes are an Excel workbook; its macros were not run"
    : "its bytes are an Excel workbook";
  const before = sheetsRead.get(digest) ?? new Map<number, boolean>();
  // A sheet that an earlier import has kept without reading it may be read by another mapping; it is not kept twice.
  const fresh = book.sheets.filter(({ number, table }) => table.otherTable === undefined || !before.has(number));
  const again = fresh.filter(({ number }) => before.get(number) === true);
  for (const { name: sheetName } of again)
    refuse(
      titleOf({ name, sheetName }),
      1,
      "imported-already",
      "this sheet of the workbook is imported already; leave the file out, or name another sheet in the mapping",
    );
  const tables = fresh.filter(({ table }) => table.otherTable === undefined);
  if (again.length > 0) return [];
  if (tables.every(({ table }) => isRowless(table)))
    return fail(tables[0]?.table.above.at(-1)?.line ?? 1, "no-row", "it has a header and no row under it");
  return fresh.flatMap(({ number, name: sheetName, hidden, table }, i) => {
    const one = {
      ...file,
      sheet: table,
      sheetNumber: number,
      sheetName,
      sheetHidden: hidden,
      encoding: { value: "xlsx", why },
    } as const;
    return inHand(one, `f${first + i}`, intake) ?? [];
  });
};

const text = (
  file: Pick<FileInHand, "name" | "bytes" | "sha256">,
  bytes: Uint8Array,
  first: number,
  intake: Intake,
): readonly FileInHand[] => {
  const { mapping, steps } = intake;
  const fail = (line: number, code: string, message: string): readonly FileInHand[] => {
    intake.refuse(file.name, line, code, message);
    return [];
  };
  const decoded = decodeFile(bytes, mapping.encoding);
  if ("refusal" in decoded) return fail(decoded.line, "unreadable-file", decoded.refusal);
  const sheet = steps.read(decoded.text, mapping);
  if ("refusal" in sheet) return fail(sheet.line, "unreadable-file", sheet.refusal);
  if (isRowless(sheet)) return fail(sheet.above.at(-1)?.line ?? 1, "no-row", "it has a header and no row under it");
  const encoding = { value: decoded.encoding, why: decoded.why };
  return [inHand({ ...file, sheet, sheetNumber: 1, sheetHidden: false, encoding }, `f${first}`, intake)].filter(
    (one) => one !== undefined,
  );
};

/**
 * Takes in a file: its bytes as text or as a workbook, these as tables, each row as what it comes to; nothing where it is refused.
 * @param first - the number in the id of its first table
 */
export const takeInFile = (file: DeliveredFile, first: number, intake: Intake): readonly FileInHand[] => {
  const { digests, sheetsRead } = intake;
  const name = bareName(file.name);
  const digest = bytesToHex(sha256(file.bytes));
  const container = containerOf(file.bytes);
  const same = digests.get(digest);
  if (same !== undefined && !(container === "zip" && sheetsRead.has(digest))) {
    intake.refuse(
      name,
      1,
      "imported-already",
      `its bytes are those of ${quoted(same)}, which is imported already; leave one of the two out`,
    );
    return [];
  }
  digests.set(digest, name);
  if (typeof container === "object") {
    intake.refuse(name, 1, "unreadable-file", container.refusal);
    return [];
  }
  const known = { name, bytes: file.bytes.length, sha256: digest };
  return (container === "zip" ? workbook : text)(known, file.bytes, first, intake);
};
