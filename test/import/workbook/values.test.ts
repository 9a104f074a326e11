import { describe, expect, it } from "vitest";
import { plainDigits } from "../../../src/import/workbook/cell-value.js";
import { countSheetRows } from "../../../src/import/workbook/count-sheet-rows.js";
import { readDayCount } from "../../../src/import/workbook/day-count.js";
import { readFormat } from "../../../src/import/workbook/number-format.js";
import { columnOf, lettersOf } from "../../../src/import/workbook/sheet-rows.js";

describe("a number's format", () => {
  it.each([
    ["General", "number"],
    ["0.00E+00", "number"],
    ['#,##0 "days"', "number"],
    ["[Red]0", "number"],
    ["@", "number"],
    ["yyyy\\-mm\\-dd", "date"],
    ["DD/MM/YYYY", "date"],
    ["mmm-yy", "date"],
    ["[$-40C]d mmmm yyyy;@", "date"],
    ["dd/mm/yyyy hh:mm", "date hours"],
    ["m/d/yy h:mm:ss AM/PM", "date hours seconds"],
    ["hh:mm", "clock"],
    ["h:mm:ss AM/PM", "clock seconds"],
    ["mm:ss", "clock seconds"],
    ["[h]:mm:ss", "clock elapsed seconds"],
    ["[mm]:ss", "clock elapsed seconds"],
    ["[h]", "clock elapsed"],
  ])("%s shows a %s", (code, shows) => {
    const { shows: kind, ...more } = readFormat(code);
    expect([kind, ...Object.entries(more).flatMap(([name, on]) => (on === true ? [name] : []))].join(" ")).toBe(shows);
  });

  it.each([
    ["00000000", 8, false],
    ['"+"0', 1, true],
    ["\\+000 00 00 00 00", 11, true],
    ["00 00 00 00", 8, false],
  ])("%s has at least %i digits", (code, least, plus) => {
    expect(readFormat(code)).toEqual({ shows: "number", digits: { least, plus } });
  });
});

describe("a number of days", () => {
  const shown = (count: number, code: string, since1904 = false) => {
    const format = readFormat(code);
    return format.shows === "number" ? undefined : readDayCount(count, format, since1904)?.text;
  };

  it.each([
    [42492.4375, "dd/mm/yyyy hh:mm", "2016-05-02 10:30"],
    [42492.4375, "dd/mm/yyyy hh:mm:ss", "2016-05-02 10:30:00"],
    [42492.4375, "dd/mm/yyyy", "2016-05-02 10:30"],
    [42492, "dd/mm/yyyy", "2016-05-02"],
    [42492, "dd/mm/yyyy hh:mm", "2016-05-02 00:00"],
    // To the nearest second, over midnight too.
    [42491.999999999, "dd/mm/yyyy hh:mm:ss", "2016-05-02 00:00:00"],
    [42492.43751157407, "hh:mm", "2016-05-02 10:30:01"],
    [0.4375, "dd/mm/yyyy hh:mm", "10:30"],
    [0.0010995370370370371, "hh:mm:ss", "00:01:35"],
    [1.0488425925925926, "[h]:mm:ss", "25:10:20"],
    [1.0488425925925926, "h:mm:ss", "1900-01-01 01:10:20"],
    [59, "dd/mm/yyyy", "1900-02-28"],
    [60, "dd/mm/yyyy", "1900-02-29"],
    [61, "dd/mm/yyyy", "1900-03-01"],
    [2958465, "dd/mm/yyyy", "9999-12-31"],
    [2958466, "dd/mm/yyyy", undefined],
    [-1, "dd/mm/yyyy", undefined],
  ])("%d under %s is %s", (count, code, text) => {
    expect(shown(count, code)).toBe(text);
  });

  it("counts from 1904 where the workbook does", () => {
    expect(shown(41030.4375, "dd/mm/yyyy hh:mm", true)).toBe("2016-05-02 10:30");
    expect(shown(0.4375, "hh:mm", true)).toBe("10:30");
  });
});

describe("a stored number", () => {
  it.each([
    ["22790112233", "22790112233"],
    ["2.2790112233E10", "22790112233"],
    ["22790112233.0", "22790112233"],
    ["1.1E-3", "0.0011"],
    ["-0.50", "-0.5"],
    ["0", "0"],
    ["1e21", "1000000000000000000000"],
    ["12x", undefined],
    ["", undefined],
  ])("%s is %s", (stored, digits) => {
    expect(plainDigits(stored)).toBe(digits);
  });
});

it("columns have letters", () => {
  for (const [letters, column] of [
    ["A", 0],
    ["Z", 25],
    ["AA", 26],
    ["XFD", 16383],
  ] as const) {
    expect(columnOf(letters)).toBe(column);
    expect(lettersOf(column)).toBe(letters);
  }
});

it("rows are counted by their tags, whatever the prefix, without what is only written about", () => {
  expect(
    countSheetRows(
      '<x:sheetData><x:row r="1"><x:c><x:v>1</x:v></x:c></x:row><!-- <x:row r="9"><x:c><x:v>1</x:v></x:c></x:row> --><x:row r="2"/>' +
        '<x:row r="3"><x:c s="1"/></x:row><x:row r="4"><x:c><x:v></x:v></x:c></x:row><x:row r="5"><x:c><x:f>A1</x:f></x:c></x:row>' +
        '<x:row r="6"><x:c t="inlineStr"><x:is><x:t/></x:is></x:c></x:row></x:sheetData><rows><v>1</v></rows>',
    ),
  ).toEqual({ records: 3, blank: 3 });
});
