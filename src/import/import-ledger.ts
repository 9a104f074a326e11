import { shown } from "../records/fields/quoted.js";
import type { Encoding } from "./decode-file.js";
import type { ImportMapping } from "./mapping.js";
import type { PhoneKind } from "./read-phone.js";
import type { OtherReason, RowFault, RowNote } from "./row-outcome.js";

/** The version of the ledger's format. */
export const LEDGER_FORMAT = "faisceau-import/1";

/** A value that decides how a file is read, and why it is that one. */
export interface Chosen {
  /** Absent where nobody chose one, and none was needed. */
  readonly value?: string;
  readonly why: string;
}

/** What one row of a delivered file came to, with its cells as they were delivered. */
export interface LedgerRow {
  /** The line on which it begins; in a workbook the row's number; in a handover in XML, the how manieth record it is. */
  readonly row: number;
  /** The line, where `row` is not the line. */
  readonly line?: number;
  readonly became: "call" | "duplicate" | "other" | "error";
  /** Ids of the calls that it became or, as a duplicate, would have become; several for a conference. */
  readonly ids?: readonly string[];
  /** Of a duplicate: the call that it is, and whether it is an equal row or the same call seen from the other side. */
  readonly of?: string;
  readonly as?: "equal-row" | "second-leg";
  /** Of another record: why it is no call record. */
  readonly why?: OtherReason;
  /** Of an error: what is wrong and what would be right. */
  readonly faults?: readonly RowFault[];
  /** What is odd about a call, and what was done about it. */
  readonly notes?: readonly RowNote[];
  /** The operator's own id; never trusted to be unique. */
  readonly operatorId?: string;
  /** Hidden in the workbook; read like any other. */
  readonly hidden?: true;
  /** The raw cells, one for each column; of a workbook, days and hours that it keeps as numbers are YYYY-MM-DD HH:mm:ss. */
  readonly cells: readonly string[];
}

/** How the rows of a file add up: `rows` = `calls` + `duplicates` + `other` + `errors`. */
export interface LedgerCounts {
  /** Rows below the header, counted in the text apart from reading it. */
  readonly rows: number;
  /** Rows that became calls. */
  readonly calls: number;
  /** Rows that are another row again, or the same call seen from the other side. */
  readonly duplicates: number;
  /** Records that are no call records: data sessions, totals, rows without a second party. */
  readonly other: number;
  /** Rows that could not be read. */
  readonly errors: number;
  /** Calls beyond the first of rows that tell of a conference; not in the equation. */
  readonly furtherCalls: number;
}

/** One delivered file, or one sheet of a workbook. */
export interface LedgerFile {
  /** What ids and sources begin with: `f1`, `f2` … */
  readonly id: string;
  readonly name: string;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: { readonly value: Encoding | "xlsx"; readonly why: string };
  readonly delimiter?: string;
  /** Which sheet of a workbook; a delimited file is one sheet. */
  readonly sheet: number;
  /** Of a workbook: what its tab says. */
  readonly sheetName?: string;
  /** Of a workbook's sheet that is no table of calls: why none of its rows is read. They are all here, as other records. */
  readonly notRead?: string;
  /** Of a workbook's sheet: what is hidden in it. It is read like what is seen. */
  readonly hidden?: { readonly sheet: boolean; readonly rows: number; readonly columns: readonly string[] };
  readonly mapping: {
    readonly name: string;
    readonly version: string;
    readonly sha256: string;
    readonly content: ImportMapping;
  };
  readonly timeZone: Chosen;
  readonly country: Chosen;
  /** The key in sources.csv of its records. */
  readonly source: string;
  readonly header: readonly string[];
  /** Columns that nothing was read from. Their cells are in the rows. */
  readonly columnsNotRead: readonly string[];
  /** Records above the header, and the header. */
  readonly above: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly counts: LedgerCounts;
  /** Every exclusion with its count: empty lines, other records by reason, duplicates by kind, errors by code of the first fault. */
  readonly exclusions: readonly { readonly code: string; readonly count: number }[];
  readonly rows: readonly LedgerRow[];
}

/** An end that is named in the records, and what it is. */
export interface LedgerPhone {
  readonly key: string;
  readonly kind: PhoneKind;
  /** Of numbers: whether today's plan of the country has such numbers, an older one had, or neither. */
  readonly plan?: "current" | "old" | "unknown";
  /** How it is written in the files, at most ten ways. */
  readonly written: readonly string[];
}

/** Two numbers that are perhaps one line: the country put digits before its numbers. Nothing is merged. */
export interface SameLineProposal {
  readonly kind: "same-line";
  readonly old: string;
  readonly new: string;
  /** The day from which the new number held. */
  readonly since: string;
  readonly source: string;
}

/** The ledger of an import, `import.json`: where each call comes from, and that nothing was lost. */
export interface ImportLedger {
  readonly format: typeof LEDGER_FORMAT;
  /** The IANA release of the zone table. */
  readonly zoneData: string;
  readonly numberPlan: string;
  /** All files together. */
  readonly counts: LedgerCounts;
  readonly phones: readonly LedgerPhone[];
  /** Anonymous ends, each its own unknown. */
  readonly anonymous: number;
  readonly proposals: readonly SameLineProposal[];
  readonly files: readonly LedgerFile[];
}

/** What a file, or a sheet of a workbook, is called in messages. A sheet's name has no brackets. */
export const titleOf = ({ name, sheetName }: Pick<LedgerFile, "name" | "sheetName">): string =>
  sheetName === undefined ? name : `${name} [${shown(sheetName)}]`;

const ZERO: LedgerCounts = { rows: 0, calls: 0, duplicates: 0, other: 0, errors: 0, furtherCalls: 0 };

/** The counts of several files together. */
export const addCounts = (counts: readonly LedgerCounts[]): LedgerCounts =>
  counts.reduce(
    (sum, one) => ({
      rows: sum.rows + one.rows,
      calls: sum.calls + one.calls,
      duplicates: sum.duplicates + one.duplicates,
      other: sum.other + one.other,
      errors: sum.errors + one.errors,
      furtherCalls: sum.furtherCalls + one.furtherCalls,
    }),
    ZERO,
  );

/** The text of `import.json`: one line a row of a delivered file, so that it can be read and compared by lines. */
export const ledgerText = (ledger: ImportLedger): string => {
  const { files, ...head } = ledger;
  const fileText = ({ rows, ...file }: LedgerFile): string => {
    const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n");
    return `  ${JSON.stringify(file).slice(0, -1)},"rows":[\n${lines}\n  ]}`;
  };
  const parts = Object.entries(head).map(([name, value]) => `"${name}":${JSON.stringify(value)}`);
  return `{\n${parts.join(",\n")},\n"files":[\n${files.map(fileText).join(",\n")}\n]}\n`;
};
