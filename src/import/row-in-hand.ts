import { cleanCell, isNothing } from "./clean-cell.js";
import type { ColumnRole } from "./column-roles.js";
import type { ColumnPlaces } from "./find-columns.js";
import type { ImportMapping } from "./mapping.js";
import type { PhoneFault, ReadPhone } from "./read-phone.js";
import type { RowFault, RowNote } from "./row-outcome.js";
import type { CellNature, Sheet, SheetRow } from "./sheet.js";
import { isUnsaid } from "./unsaid-cell.js";

/** What decides how the rows of one file are read. */
export interface RowRules {
  readonly mapping: ImportMapping;
  readonly places: ColumnPlaces;
  readonly sheet: Sheet;
  /** Reads a cell as an end of a record. */
  readonly readPhone: (raw: string) => ReadPhone | PhoneFault;
  /** The zone of the clock that wrote the times; absent where nobody named one. */
  readonly zone?: string;
  /** In a file seen from one subscriber without a column for it: that number, as it was found. */
  readonly subscriber?: string;
  /** Tells of each end that was read, for the list of phones. */
  readonly met?: (phone: ReadPhone, written: string) => void;
}

/** One row on its way: its cells by role, and what was found wrong or odd. */
export class RowInHand {
  readonly faults: RowFault[] = [];
  readonly notes: RowNote[] = [];
  constructor(
    readonly rules: RowRules,
    readonly row: SheetRow,
  ) {}

  /** The raw cell of a role; the empty text where there is no such column. */
  raw(role: ColumnRole): string {
    const place = this.rules.places.get(role);
    return place === undefined ? "" : (this.row.cells[place] ?? "");
  }

  /** What the cell of a role is in its workbook, besides its text. */
  nature(role: ColumnRole): CellNature | undefined {
    const place = this.rules.places.get(role);
    return place === undefined ? undefined : this.row.natures?.get(place);
  }

  /** The cell of a role as it is read; `undefined` where it says nothing. */
  cell(role: ColumnRole): string | undefined {
    const nature = this.nature(role);
    if (nature !== undefined && isUnsaid(nature)) return undefined;
    const text = cleanCell(this.raw(role));
    return isNothing(text) ? undefined : text;
  }

  /** What the column of a role is called in the file. */
  columnOf(role: ColumnRole): string {
    const place = this.rules.places.get(role);
    return place === undefined ? role : (this.rules.sheet.header[place] ?? `column ${place + 1}`);
  }

  /** Tells what is wrong with the cell of a role, and what would be right. */
  fault(role: ColumnRole, code: string, message: string): undefined {
    this.faults.push({ column: this.columnOf(role), code, message });
    return undefined;
  }

  /** Tells what is odd, and what was done about it. */
  note(code: string, message: string): void {
    this.notes.push({ code, message });
  }
}
