import { dayNumber, daysInMonth, dayText } from "./civil-day.js";
import { compareCodeUnits } from "./compare-code-units.js";

/**
 * An instant in UTC as `YYYY-MM-DDTHH:MM:SS[.fraction]Z`, seconds always written, a fraction without trailing zeros and only where it is not 0.
 * One instant has one text, so equality of texts is equality of instants; order is {@link compareInstants}, never that of the texts.
 */
export type Instant = string;

const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:(Z)|([+-])(\d\d):?(\d\d))$/;
const DAY_SECONDS = 86400;
const FIRST = dayNumber(0, 1, 1) * DAY_SECONDS;
const LAST = (dayNumber(9999, 12, 31) + 1) * DAY_SECONDS - 1;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** The UTC second and the digits of its fraction, as a text: the parts of which an instant is made. */
const written = (seconds: number, fraction: string): Instant => {
  const day = Math.floor(seconds / DAY_SECONDS);
  const rest = seconds - day * DAY_SECONDS;
  const minute = Math.floor(rest / 60);
  const clock = `${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(rest % 60)}`;
  return `${dayText(day)}T${clock}${fraction === "" ? "" : `.${fraction}`}Z`;
};

const withoutTrailingZeros = (digits: string): string => {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
};

/**
 * Reads `YYYY-MM-DDTHH:MM[:SS[.fraction]]` followed by `Z`, `±HH:MM` or `±HHMM`, exactly, with any number of digits in the fraction.
 * `undefined` where the text is none: without an offset, with a day or an hour that does not exist (a leap second too), or outside the
 * years 0000 to 9999 of UTC.
 */
export const parseInstant = (text: string): Instant | undefined => {
  const match = WRITTEN.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const fraction = match[7] === undefined ? "" : withoutTrailingZeros(match[7]);
  if (match[8] === "Z") {
    if (match[7] === undefined && match[6] !== undefined) return text;
    return `${text.slice(0, 16)}:${match[6] ?? "00"}${fraction === "" ? "" : `.${fraction}`}Z`;
  }
  const [offsetHours, offsetMinutes] = [Number(match[10]), Number(match[11])];
  if (offsetHours > 23 || offsetMinutes > 59) return undefined;
  const offset = (match[9] === "-" ? -60 : 60) * (offsetHours * 60 + offsetMinutes);
  const seconds = dayNumber(year, month, day) * DAY_SECONDS + hour * 3600 + minute * 60 + second - offset;
  return seconds < FIRST || seconds > LAST ? undefined : written(seconds, fraction);
};

/** Orders two instants in time, exactly, however many digits their fractions have: negative, zero or positive. */
export const compareInstants = (a: Instant, b: Instant): number =>
  // Without its Z an instant that is a prefix of another is the earlier one, and a fraction has no trailing zeros.
  a.length === b.length ? compareCodeUnits(a, b) : compareCodeUnits(a.slice(0, -1), b.slice(0, -1));

/** The number that two digits of a text write. */
const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** The whole seconds since 1970-01-01T00:00:00Z, the fraction cut off towards the past. */
export const wholeSeconds = (instant: Instant): number => {
  const year = twoDigits(instant, 0) * 100 + twoDigits(instant, 2);
  const days = dayNumber(year, twoDigits(instant, 5), twoDigits(instant, 8));
  return days * DAY_SECONDS + twoDigits(instant, 11) * 3600 + twoDigits(instant, 14) * 60 + twoDigits(instant, 17);
};

/** The digits of an instant's fraction of a second; the empty text where there is none. */
const fractionOf = (instant: Instant): string => (instant.length === 20 ? "" : instant.slice(20, -1));

/**
 * The seconds since 1970-01-01T00:00:00Z as the nearest double: to the microsecond, not beyond.
 * For drawing and for statistics; what has to be exact uses {@link compareInstants} and {@link addSeconds}.
 */
export const instantSeconds = (instant: Instant): number => {
  const fraction = fractionOf(instant);
  return fraction === "" ? wholeSeconds(instant) : wholeSeconds(instant) + Number(`0.${fraction}`);
};

/**
 * The instant a whole number of seconds later (earlier, where negative), its fraction untouched.
 * At the ends of the years 0000 to 9999 it stops.
 * @throws RangeError where the number of seconds is not whole.
 */
export const addSeconds = (instant: Instant, seconds: number): Instant => {
  if (!Number.isSafeInteger(seconds))
    throw new RangeError(`addSeconds takes a whole number of seconds, not ${seconds}`);
  const sum = wholeSeconds(instant) + seconds;
  return sum < FIRST ? written(FIRST, "") : sum > LAST ? written(LAST, "") : written(sum, fractionOf(instant));
};

/**
 * The instant that many whole seconds after 1970-01-01T00:00:00Z; outside the years 0000 to 9999 the nearest one inside.
 * @throws RangeError where the number of seconds is not whole.
 */
export const instantOfSeconds = (seconds: number): Instant => {
  if (!Number.isSafeInteger(seconds))
    throw new RangeError(`instantOfSeconds takes a whole number of seconds, not ${seconds}`);
  return written(Math.min(Math.max(seconds, FIRST), LAST), "");
};
