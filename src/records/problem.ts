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
