import type { CellNature } from "../sheet.js";
import { readDayCount } from "./day-count.js";
import type { NumberFormat } from "./number-format.js";
import { unreadable } from "./unreadable.js";

/** A cell as it stands in the XML of a sheet. */
export interface StoredCell {
  /** `s`, `inlineStr`, `str`, `n`, `b`, `e`, `d`. */
  readonly type: string;
  readonly format: NumberFormat;
  /** The text of its value, of an inline string the string. */
  readonly value: string;
  readonly formula: boolean;
}

/** What is the same for all cells of a workbook. */
export interface BookValues {
  readonly strings: readonly string[];
  readonly since1904: boolean;
}

/** A cell's text, and what it is besides. */
export interface CellValue {
  readonly text: string;
  readonly nature?: CellNature;
}

/** Numbers in Excel have fifteen digits; the others of a longer one are noughts or noise. */
const MOST_DIGITS = 15;
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;
/** A telephone number of which a spreadsheet has shown 2.27901E+11 once ends in as many noughts. */
const LOST_BEFORE = /^\d{4,}0{5}$/;

/** The digits of a number without an exponent, as long as they are: 2.2790112233E10 is 22790112233. `undefined` where it is no number. */
export const plainDigits = (value: string): string | undefined => {
  const match = NUMBER.exec(value);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const shift = Number(exponent);
  const all = `${"0".repeat(Math.max(0, -shift))}${whole}${fraction}${"0".repeat(Math.max(0, shift))}`;
  const point = Math.max(0, -shift) + whole.length + shift;
  const before = all.slice(0, point).replace(/^0+(?=\d)/, "");
  const after = all.slice(point).replace(/0+$/, "");
  return `${sign}${before === "" ? "0" : before}${after === "" ? "" : `.${after}`}`;
};

const significant = (digits: string): number => digits.replace(/\D/g, "").replace(/^0+/, "").length;

/** A fraction with no more digits than a spreadsheet keeps: 0.10000000000000001 is how some writers say 0.1. */
const shortest = (digits: string): string => {
  if (significant(digits) <= MOST_DIGITS || !digits.includes(".")) return digits;
  return plainDigits(String(Number(Number(digits).toPrecision(MOST_DIGITS)))) ?? digits;
};

const numberValue = (value: string, format: NumberFormat, since1904: boolean): CellValue => {
  const digits = plainDigits(value);
  if (digits === undefined) return { text: value };
  if (format.shows !== "number") {
    const read = readDayCount(Number(digits), format, since1904);
    if (read !== undefined) return { text: read.text, nature: { is: read.is } };
  }
  const text = shortest(digits);
  if (!text.includes(".") && significant(text) > MOST_DIGITS) return { text, nature: { is: "lost-digits" } };
  if (format.shows === "number" && format.digits !== undefined && /^\d+$/.test(text)) {
    const { least, plus } = format.digits;
    return { text: `${plus ? "+" : ""}${text.padStart(least, "0")}` };
  }
  if (LOST_BEFORE.test(text)) return { text, nature: { is: "many-noughts" } };
  return since1904 ? { text, nature: { is: "since-1904" } } : { text };
};

/** `_x000D_` stands for a character that XML cannot hold. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

const storedValue = ({ type, value, format }: StoredCell, { strings, since1904 }: BookValues): CellValue => {
  switch (type) {
    case "s": {
      const text = strings[Number(value)];
      return /^\d+$/.test(value) && text !== undefined
        ? { text }
        : unreadable(`a cell names the text ${value}, which the workbook does not have; get the file anew`);
    }
    case "b":
      return {
        text: value === "1" || value === "true" ? "TRUE" : value === "0" || value === "false" ? "FALSE" : value,
      };
    case "e":
      return { text: value, nature: { is: "error" } };
    case "d": {
      const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?)?$/.exec(value);
      if (match === null) return { text: value };
      return { text: [match[1], match[2]].filter((part) => part !== undefined).join(" "), nature: { is: "date" } };
    }
    case "n":
      return numberValue(value, format, since1904);
    default:
      return { text: unescaped(value) };
  }
};

/** What a stored cell says: the text that is read and that the ledger keeps, and what it is besides. */
export const cellValue = (cell: StoredCell, book: BookValues): CellValue => {
  if (!cell.formula) return storedValue(cell, book);
  if (cell.value === "" && cell.type !== "str") return { text: "", nature: { is: "no-value", formula: true } };
  const { text, nature } = storedValue(cell, book);
  return { text, nature: { ...nature, formula: true } };
};
