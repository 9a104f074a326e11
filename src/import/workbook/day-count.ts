import { dayText } from "../../exact/civil-day.js";
import type { NumberFormat } from "./number-format.js";

const DAY = 86400;
// The last but one of 1899: Excel takes 1900 for a leap year, which it was not.
const ZERO_1900 = -25569;
/** By how many days the count that begins in 1904 is behind the one of 1900. */
export const DAYS_TO_1904 = 1462;
const PHANTOM = 60;
const PAST_9999 = 2958466;

const padded = (value: number): string => String(value).padStart(2, "0");

/** To the nearest second; seconds that are none are not written where the format does not show them, so that a time to the minute stays one. */
const clockText = (seconds: number, shown: boolean): string => {
  const rest = seconds % 60;
  const minutes = `${padded(Math.floor(seconds / 3600))}:${padded(Math.floor((seconds % 3600) / 60))}`;
  return shown || rest !== 0 ? `${minutes}:${padded(rest)}` : minutes;
};

const dayOf = (days: number): string =>
  // The day that Excel has and the calendar has not; what reads it says that there is no such day.
  days === PHANTOM ? "1900-02-29" : dayText(days + ZERO_1900 + (days < PHANTOM ? 1 : 0));

/** A number of days as the text of the day, the hour or both, and which of them it is. */
export interface DayCountText {
  readonly text: string;
  readonly is: "date" | "time";
}

/** Reads a number under a format that shows dates or hours; `undefined` where it stands for no time at all. */
export const readDayCount = (
  count: number,
  format: Exclude<NumberFormat, { readonly shows: "number" }>,
  since1904: boolean,
): DayCountText | undefined => {
  if (!(count >= 0)) return undefined;
  const total = Math.round(count * DAY);
  const clockOnly = total < DAY || (format.shows === "clock" && format.elapsed);
  if (clockOnly && format.shows === "clock") return { text: clockText(total, format.seconds), is: "time" };
  if (clockOnly && format.shows === "date" && format.hours)
    return { text: clockText(total, format.seconds), is: "time" };
  const days = Math.floor(total / DAY) + (since1904 ? DAYS_TO_1904 : 0);
  if (days >= PAST_9999) return undefined;
  const seconds = total % DAY;
  const withClock = seconds !== 0 || format.shows === "clock" || format.hours;
  return { text: withClock ? `${dayOf(days)} ${clockText(seconds, format.seconds)}` : dayOf(days), is: "date" };
};
