import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { quoted, shown } from "../records/fields/quoted.js";
import { decodeFile } from "./decode-file.js";
import { fitHeader } from "./find-columns.js";
import type { LedgerFile } from "./import-ledger.js";
import type { ImportSteps } from "./import-steps.js";
import type { ImportMapping } from "./mapping.js";
import type { RowRules } from "./row-in-hand.js";
import type { RowOutcome } from "./row-outcome.js";
import type { Sheet, SheetRow } from "./sheet.js";

/** A file as an operator or a form delivered it. */
export interface DeliveredFile {
  /** Its name, without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One delivered file on its way, its rows read one by one. */
export interface FileInHand {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The key in sources.csv of its records. */
  readonly source: string;
  readonly encoding: LedgerFile["encoding"];
  readonly sheet: Sheet;
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
  readonly refuse: Refuse;
}

/** The name of a file without its folder, safe to be shown. */
const bareName = (name: string): string => shown(name.replace(/^.*[\\/]/, ""));

const withoutColon = (text: string): string => text.trim().toLowerCase().replace(/\s*:$/, "");

/** The number whose records a file has, where no column tells it: from the mapping, from above the header, or from the file's name. */
const subscriberOf = (mapping: ImportMapping, sheet: Sheet, name: string): string | undefined => {
  const { subscriber } = mapping;
  if (subscriber === undefined) return undefined;
  if ("value" in subscriber) return subscriber.value;
  if ("from" in subscriber) return /\+?\d{7,15}/.exec(name)?.[0];
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

/** Takes in a file: its bytes as text, the text as rows, each row as what it comes to; `undefined` where it is refused. */
export const takeInFile = (file: DeliveredFile, id: string, intake: Intake): FileInHand | undefined => {
  const { mapping, steps, digests, readPhone, zone, met } = intake;
  const name = bareName(file.name);
  const refuse = (line: number, code: string, message: string): undefined => {
    intake.refuse(name, line, code, message);
    return undefined;
  };
  const digest = bytesToHex(sha256(file.bytes));
  const same = digests.get(digest);
  if (same !== undefined)
    return refuse(
      1,
      "imported-already",
      `its bytes are those of ${quoted(same)}, which is imported already; leave one of the two out`,
    );
  digests.set(digest, name);
  const decoded = decodeFile(file.bytes, mapping.encoding);
  if ("refusal" in decoded) return refuse(decoded.line, "unreadable-file", decoded.refusal);
  const sheet = steps.read(decoded.text, mapping);
  if ("refusal" in sheet) return refuse(sheet.line, "unreadable-file", sheet.refusal);
  if (sheet.rows.length === 0 && sheet.counted === sheet.above.length)
    return refuse(sheet.above.at(-1)?.line ?? 1, "no-row", "it has a header and no row under it");
  const subscriber = subscriberOf(mapping, sheet, name);
  if (mapping.subscriber !== undefined && subscriber === undefined)
    return refuse(
      1,
      "no-subscriber",
      `the subscriber's number is not found where the mapping says: ${JSON.stringify(mapping.subscriber)}`,
    );
  const { places } = fitHeader(sheet.header, mapping);
  const rules: RowRules = {
    mapping,
    places,
    sheet,
    readPhone,
    met,
    ...(zone === undefined ? {} : { zone }),
    ...(subscriber === undefined ? {} : { subscriber }),
  };
  const read = new Set(places.values());
  return {
    id,
    name,
    bytes: file.bytes.length,
    sha256: digest,
    source: mapping.source?.id ?? id,
    encoding: { value: decoded.encoding, why: decoded.why },
    sheet,
    columnsNotRead: sheet.header.filter((column, at) => !read.has(at) && column !== ""),
    outcomes: sheet.rows.map((row) => ({ row, outcome: steps.readRow(row, rules) })),
  };
};
