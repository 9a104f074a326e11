import { quoted, shown } from "./fields/quoted.js";
import type { FieldFault } from "./fields/read-fields.js";
import type { Problem } from "./problem.js";
import { addMarks, newMarks, type ProtectionMarks } from "./protection-marks.js";

/** What a file, or a case, came to besides its records; it is added to while they are read. */
export interface Ledger {
  readonly problems: Problem[];
  readonly notes: Problem[];
  /** What that which was left out says of protection. */
  readonly marks: ProtectionMarks;
  /** Rows, lines and claims left out. */
  rejected: number;
  /** Equal records that were made one. */
  duplicates: number;
}

/** An empty ledger. */
export const newLedger = (): Ledger => ({
  problems: [],
  notes: [],
  marks: newMarks(),
  rejected: 0,
  duplicates: 0,
});

/** Adds one ledger to another. */
export const addLedger = (ledger: Ledger, more: Ledger): void => {
  for (const problem of more.problems) ledger.problems.push(problem);
  for (const note of more.notes) ledger.notes.push(note);
  addMarks(ledger.marks, more.marks);
  ledger.rejected += more.rejected;
  ledger.duplicates += more.duplicates;
};

/** A problem of one field, or of a row as a whole where there is no column. */
export const problemAt = (
  file: string,
  line: number,
  fault: Omit<FieldFault, "column"> & { readonly column?: string },
): Problem => ({
  file,
  line,
  ...(fault.column === undefined ? {} : { column: fault.column }),
  code: fault.code,
  message: fault.message,
});

const MOST_UNKNOWN = 50;

/** Makes what notes a column or field that nobody knows, once for each name, and at most 50 names a file. */
export const unknownNames = (
  ledger: Ledger,
  file: string,
  code: "unknown-column" | "unknown-field",
): ((line: number, column: string, as: string) => void) => {
  const seen = new Set<string>();
  const what = code === "unknown-column" ? "column" : "field";
  return (line, column, as) => {
    if (seen.has(as) || seen.size > MOST_UNKNOWN) return;
    seen.add(as);
    const message =
      seen.size > MOST_UNKNOWN
        ? `More than ${MOST_UNKNOWN} unknown ${what}s; the others are not listed`
        : `The ${what} ${quoted(as)} is not known here and not read`;
    ledger.notes.push({
      file,
      line,
      ...(seen.size > MOST_UNKNOWN ? {} : { column: shown(column).slice(0, 200) }),
      code,
      message,
    });
  };
};
