import type { Instant } from "../exact/instant.js";

/** How days and instants are written. Each clock time says its zone. */
export interface DateWords {
  /** A day of a calendar, "2016-05-01", in a sentence: "1 May 2016". */
  readonly day: (day: string) => string;
  /** An instant in a sentence, in UTC and saying so: "1 May 2016 at 14:05 UTC". */
  readonly instant: (at: Instant) => string;
  /** A day as a line of a page has it. */
  readonly dayInLine: (day: string) => string;
  /** An instant as a line of a page has it. */
  readonly instantInLine: (at: Instant) => string;
}

/** The parts of an instant's text, in UTC; fractions of a second are left out. */
export const partsOfInstant = (at: Instant) => ({
  day: at.slice(0, 10),
  hour: at.slice(11, 13),
  minute: at.slice(14, 16),
  second: at.slice(17, 19),
});

/** The year, the month from 1 on, and the day of a text like "2016-05-01". */
export const partsOfDay = (day: string) => ({
  year: day.slice(0, 4),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});
