import { type DateWords, partsOfDay, partsOfInstant } from "../dates.js";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const dayOf = (text: string): string => {
  const { year, month, date } = partsOfDay(text);
  return `${date} ${months[month - 1] ?? month} ${year}`;
};

/** Dates in English; the lines of a page have them as the document does. */
export const dates: DateWords = {
  day: dayOf,
  instant: (at) => {
    const { day, hour, minute, second } = partsOfInstant(at);
    return `${dayOf(day)} at ${hour}:${minute}${second === "00" ? "" : `:${second}`} UTC`;
  },
  dayInLine: (day) => day,
  instantInLine: (at) => at,
};
