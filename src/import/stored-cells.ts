import { quoted } from "../records/fields/quoted.js";
import type { ColumnRole } from "./column-roles.js";
import type { RowInHand } from "./row-in-hand.js";
import type { CellNature } from "./sheet.js";
import { isUnsaid } from "./unsaid-cell.js";

/** Without what these columns say, a row is no call record; of the others a cell that cannot be read is left out. */
const NEEDED: ReadonlySet<ColumnRole> = /* @__PURE__ */ new Set<ColumnRole>([
  "caller",
  "callee",
  "subscriber",
  "other",
  "direction",
  "start",
  "date",
  "time",
  "duration",
  "kind",
]);

const NUMBERS: ReadonlySet<ColumnRole> = /* @__PURE__ */ new Set<ColumnRole>([
  "caller",
  "callee",
  "subscriber",
  "other",
]);

const unsaid = (text: string, { is }: CellNature): readonly [code: string, message: string] => {
  if (is === "error")
    return [
      "spreadsheet-error",
      `${quoted(text)} is a spreadsheet's error; get the cell's value from the original file`,
    ];
  if (is === "no-value")
    return [
      "no-saved-value",
      "The cell is a formula whose value was not saved; open the workbook in Excel, save it and import it anew",
    ];
  return [
    "spreadsheet-number",
    `${quoted(text)} is a number of more than 15 digits, of which a spreadsheet keeps only 15: its last digits are lost; get the file anew, with the column as text`,
  ];
};

/** Looks at the cells of a workbook's row that are more than their text: what cannot be read, and what is odd about what can. */
export const lookAtStored = (hand: RowInHand): void => {
  const { row, rules } = hand;
  if (row.natures === undefined) return;
  for (const [role, place] of rules.places) {
    const nature = row.natures.get(place);
    if (nature === undefined) continue;
    const text = row.cells[place] ?? "";
    const column = quoted(hand.columnOf(role));
    if (isUnsaid(nature)) {
      const [code, message] = unsaid(text, nature);
      if (NEEDED.has(role)) hand.fault(role, code, message);
      else hand.note(code, `${column} is left out: ${message}`);
      continue;
    }
    if (nature.formula === true)
      hand.note("formula", `${column} is a formula; the value that was saved with it is taken: ${quoted(text)}`);
    if (nature.mergedWith !== undefined)
      hand.note(
        "merged-cell",
        `${column} is merged with the cell of row ${nature.mergedWith} and has its value: ${quoted(text)}`,
      );
    if (nature.is === "many-noughts" && NUMBERS.has(role))
      hand.note(
        "many-noughts",
        `${column} ends in five noughts or more: ${quoted(text)}; a spreadsheet that showed it as 2.27901E+10 would have lost its last digits; compare it with the original`,
      );
  }
};
