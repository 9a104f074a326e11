import { type DateWords, partsOfDay, partsOfInstant } from "../dates.js";
import { NO_BREAK } from "./spacing.js";

const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

const dayOf = (text: string): string => {
  const { year, month, date } = partsOfDay(text);
  return `${date === 1 ? "1er" : date}${NO_BREAK}${months[month - 1] ?? month} ${year}`;
};

const clockOf = (hour: string, minute: string, second: string): string =>
  `${Number(hour)}${NO_BREAK}h${NO_BREAK}${minute}${second === "00" ? "" : `${NO_BREAK}min${NO_BREAK}${second}`}`;

/** Dates in French: « 1er mai 2016 à 14 h 05, heure UTC ». */
export const dates: DateWords = {
  day: dayOf,
  instant: (at) => {
    const { day, hour, minute, second } = partsOfInstant(at);
    return `${dayOf(day)} à ${clockOf(hour, minute, second)}, heure UTC`;
  },
  dayInLine: dayOf,
  instantInLine: (at) => {
    const { day, hour, minute, second } = partsOfInstant(at);
    return `${dayOf(day)}, ${clockOf(hour, minute, second)} UTC`;
  },
};
