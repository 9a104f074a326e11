import { compareCodeUnits } from "../exact/compare-code-units.js";

/** Where a row, line, claim or field is wrong, and what would be right. */
export interface Problem {
  readonly file: string;
  /** The line on which the row begins; a CSV's header is line 1. */
  readonly line: number;
  /** The CSV column or JSON field at fault; absent where the row is wrong as a whole. */
  readonly column?: string;
  readonly code: string;
  readonly message: string;
}

/** Orders problems by file, line, column, code; where these are the same, by message. */
export const compareProblems = (a: Problem, b: Problem): number =>
  compareCodeUnits(a.file, b.file) ||
  a.line - b.line ||
  compareCodeUnits(a.column ?? "", b.column ?? "") ||
  compareCodeUnits(a.code, b.code) ||
  compareCodeUnits(a.message, b.message);
