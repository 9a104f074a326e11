import { dayText, parseDay } from "../exact/civil-day.js";
import type { PictureWords } from "./picture-words.js";

/** Days along a line, some to a bar: every bar stands for as many. */
export interface DayScale {
  /** The number of the first day, from 1970-01-01. */
  readonly first: number;
  /** Days in a bar: 1, 7, 28, then as many weeks as it takes. */
  readonly days: number;
  readonly bars: number;
  /** The bar of a day's number; undefined outside. */
  readonly barOf: (day: number) => number | undefined;
}

const mostBars = 190;

/** The scale from the first to the last of some days, in bars of a day, a week, four weeks or more, so that there are at most 190. */
export const dayScale = (first: number, last: number): DayScale => {
  const span = last - first + 1;
  const days = [1, 7, 28].find((size) => span / size <= mostBars) ?? Math.ceil(span / mostBars / 7) * 7;
  const bars = Math.ceil(span / days);
  return {
    first,
    days,
    bars,
    barOf: (day) => (day < first || day > last ? undefined : Math.floor((day - first) / days)),
  };
};

/** A day of the calendar in words. */
export const dayInWords = (number: number, words: PictureWords): string => {
  const [year, month, day] = dayText(number).split("-").map(Number);
  return words.day(day ?? 1, words.months[(month ?? 1) - 1] ?? "", year ?? 0);
};

/** The first days of months on a scale, at least so many days apart, with their words. */
export const monthTicks = (
  { first, days, bars }: DayScale,
  apart: number,
  words: PictureWords,
): readonly { readonly day: number; readonly text: string }[] => {
  const last = first + days * bars - 1;
  const ticks: { day: number; text: string }[] = [];
  let [year = 0, month = 1] = dayText(first).split("-").map(Number);
  for (let i = 0; i < 120_000; i++) {
    const day = parseDay(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`);
    if (day === undefined || day > last) break;
    const before = ticks.at(-1);
    if (day >= first && (before === undefined || day - before.day >= apart))
      ticks.push({ day, text: words.month(words.months[month - 1] ?? "", year) });
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return ticks;
};
