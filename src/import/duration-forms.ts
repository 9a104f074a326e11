import { isNothing } from "./clean-cell.js";

/** How durations are written; `clock` is `mm:ss` or `hh:mm:ss`. */
export const durationForms = [
  "seconds",
  "milliseconds",
  "minutes",
  "mm:ss",
  "hh:mm",
  "hh:mm:ss",
  "clock",
  "words",
  "days",
] as const;

/** How a file writes its durations. */
export type DurationForm = (typeof durationForms)[number];

const NUMBER = /^(\d+)(?:[.,](\d+))?$/;

/** A decimal number times a whole one, in thousandths, so that nothing is lost to binary fractions. */
const thousandths = (text: string, times: number): number | undefined => {
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const fraction = `${match[2] ?? ""}000000000`.slice(0, 9);
  const whole = Number(match[1]) * times * 1000;
  return whole + Math.round((Number(fraction) * times) / 1e6);
};

/** Parts between colons, as many as there are units, in thousandths of a second. */
const ofClock = (text: string, units: readonly number[]): number | undefined => {
  const match = /^(\d+(?::\d{1,2}){1,2})(?:[.,](\d+))?$/.exec(text);
  const parts = match?.[1]?.split(":").map(Number) ?? [];
  if (parts.length !== units.length || parts.slice(1).some((part) => part > 59)) return undefined;
  const seconds = parts.reduce((sum, part, i) => sum + part * (units[i] ?? 0), 0);
  return seconds * 1000 + Number(`${match?.[2] ?? ""}000`.slice(0, 3));
};

// 1h 2m 3s, 1 h 02 min 3 s, 62 sec, PT1M2S.
const IN_WORDS =
  /^(?:PT)?(?:(\d+) ?h(?:ours?|eures?|rs?)? ?)?(?:(\d+) ?m(?:in(?:utes?)?|n)? ?)?(?:(\d+) ?s(?:ec(?:ondes?|onds?)?)?)?\.?$/i;

const ofWords = (text: string): number | undefined => {
  const match = IN_WORDS.exec(text);
  if (match === null || match.slice(1).every((part) => part === undefined)) return undefined;
  const [hours, minutes, seconds] = [match[1], match[2], match[3]].map((part) => Number(part ?? 0));
  return ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000;
};

const readers: Readonly<Record<DurationForm, (text: string) => number | undefined>> = {
  seconds: (text) => thousandths(text, 1),
  milliseconds: (text) => (/^\d+$/.test(text) ? Number(text) : undefined),
  minutes: (text) => thousandths(text, 60),
  "mm:ss": (text) => ofClock(text, [60, 1]),
  "hh:mm": (text) => ofClock(text, [3600, 60]),
  "hh:mm:ss": (text) => ofClock(text, [3600, 60, 1]),
  clock: (text) => ofClock(text, [60, 1]) ?? ofClock(text, [3600, 60, 1]),
  words: ofWords,
  days: (text) => thousandths(text, 86400),
};

/** A duration read: whole seconds, and whether a fraction was rounded away (half up). */
export interface ReadDuration {
  readonly seconds: number;
  readonly rounded: boolean;
}

/** Reads a cleaned cell as a duration; `undefined` where it is none in that form. An empty cell is none. */
export const readDuration = (text: string, form: DurationForm): ReadDuration | undefined => {
  if (isNothing(text)) return undefined;
  const milliseconds = readers[form](text);
  if (milliseconds === undefined || !Number.isSafeInteger(milliseconds)) return undefined;
  const seconds = Math.floor((milliseconds + 500) / 1000);
  // A part of a day is a rounded number already: the nearest second is what it stood for.
  return { seconds, rounded: form !== "days" && milliseconds % 1000 !== 0 };
};
