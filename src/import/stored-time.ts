import type { CellNature } from "./sheet.js";
import { readTime, type TimeFault, type WrittenTime } from "./time-forms.js";
import { DAYS_TO_1904 } from "./workbook/day-count.js";

const DAY = 86400;
const CLOCKS = ["HH:mm:ss", "HH:mm"] as const;
const OTHER_CLOCKS = ["H:mm:ss", "H:mm", "h:mm:ss A", "h:mm A"] as const;

/** A cell with what it is in its workbook. */
export interface StoredText {
  readonly text: string;
  readonly nature: CellNature | undefined;
}

const firstRead = (text: string, forms: readonly string[]): WrittenTime | TimeFault => {
  let fault: TimeFault = "other-form";
  for (const form of forms) {
    const read = readTime(text, form);
    if (typeof read !== "string") return read;
    if (read === "no-such-time") fault = read;
  }
  return fault;
};

const joined = (days: readonly string[], clocks: readonly string[]): readonly string[] =>
  days.flatMap((day) => clocks.map((clock) => `${day} ${clock}`));

/** What of a form stands before its hour, and from it on; of a named one, how such files mostly write it. */
const dayForms = (forms: readonly string[]): readonly string[] =>
  forms.flatMap((form) => (/h/i.test(form) ? [form.replace(/[Tt\s]*[Hh].*$/, "")] : ["YYYY-MM-DD"]));
const clockForms = (forms: readonly string[]): readonly string[] => [
  ...forms.flatMap((form) => /[Hh].*$/.exec(form)?.slice(0, 1) ?? []),
  ...CLOCKS,
  ...OTHER_CLOCKS,
];

const [dayPart, clockPart] = [(text: string) => text.slice(0, 10), (text: string) => text.slice(11)];

/** An hour without seconds that are none: one of the cells may show them and the other not. */
const toMinute = (clock: string): string => clock.replace(/^(\d\d:\d\d):00$/, "$1");

/**
 * Reads a time of which a workbook keeps a cell as a number of days: what is a day or an hour to the workbook needs no form, and only the other
 * cell beside it is read by the mapping's. `undefined` where no cell is kept so, and the forms decide alone; `no-hour` where only the day is said.
 */
export const readStoredTime = (
  day: StoredText,
  hour: StoredText | undefined,
  forms: readonly string[],
): WrittenTime | TimeFault | "no-hour" | "two-hours" | undefined => {
  const [dayIs, hourIs] = [day.nature?.is, hour?.nature?.is];
  if (dayIs === "since-1904" && forms.includes("excel")) {
    const read = firstRead([day.text, hour?.text ?? ""].join(" ").trim(), forms);
    return typeof read === "string" ? read : { ...read, seconds: read.seconds + DAYS_TO_1904 * DAY };
  }
  if (dayIs !== "date" && hourIs !== "date" && hourIs !== "time") return undefined;
  if (dayIs !== "date") {
    const clock = hourIs === "date" ? clockPart(hour?.text ?? "") : (hour?.text ?? "");
    return firstRead(`${day.text} ${clock}`, joined(dayForms(forms), CLOCKS));
  }
  const own = clockPart(day.text);
  if (hour === undefined || hour.text === "")
    return own === "" ? "no-hour" : firstRead(day.text, joined(["YYYY-MM-DD"], CLOCKS));
  if (hourIs === undefined || hourIs === "since-1904" || hourIs === "many-noughts")
    return firstRead(`${dayPart(day.text)} ${hour.text}`, joined(["YYYY-MM-DD"], clockForms(forms)));
  // Both cells often hold the whole time, and each shows a part of it.
  const clock = hourIs === "date" ? clockPart(hour.text) : hour.text;
  const sameHour = own === "" || toMinute(own) === "00:00" || toMinute(own) === toMinute(clock);
  const contradicts = !sameHour || (hourIs === "date" && dayPart(hour.text) !== dayPart(day.text));
  return contradicts ? "two-hours" : firstRead(`${dayPart(day.text)} ${clock}`, joined(["YYYY-MM-DD"], CLOCKS));
};
