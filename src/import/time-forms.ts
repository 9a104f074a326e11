import { dayNumber, daysInMonth } from "../exact/civil-day.js";

/** A time as a cell says it: on whose clock it is not said, unless the cell has its offset. */
export interface WrittenTime {
  /** Seconds from 1970-01-01T00:00 of the clock that wrote it (of UTC, where `offset` is 0). */
  readonly seconds: number;
  /** Digits of the fraction of a second. */
  readonly fraction: string;
  /** How far that clock is ahead of UTC, in seconds; absent where the cell does not say. */
  readonly offset?: number;
  /** Whether the cell says the second, not only the minute. */
  readonly hasSeconds: boolean;
}

/** Why a cell is no time: it has another form, or there is no such day or hour. */
export type TimeFault = "other-form" | "no-such-time";

type Part =
  | "year"
  | "shortYear"
  | "month"
  | "monthName"
  | "day"
  | "hour"
  | "hour12"
  | "half"
  | "minute"
  | "second"
  | "fraction"
  | "offset";

// Longest first, since D begins DD.
const TOKENS: readonly (readonly [token: string, part: Part, pattern: string])[] = [
  ["YYYY", "year", "(\\d{4})"],
  ["YY", "shortYear", "(\\d{2})"],
  ["MMM", "monthName", "([\\p{L}]{3,9}\\.?)"],
  ["MM", "month", "(\\d{2})"],
  ["M", "month", "(\\d{1,2})"],
  ["DD", "day", "(\\d{2})"],
  ["D", "day", "(\\d{1,2})"],
  ["HH", "hour", "(\\d{2})"],
  ["H", "hour", "(\\d{1,2})"],
  ["hh", "hour12", "(\\d{2})"],
  ["h", "hour12", "(\\d{1,2})"],
  ["mm", "minute", "(\\d{2})"],
  ["ss", "second", "(\\d{2})"],
  ["S", "fraction", "(\\d{1,9})"],
  ["A", "half", "([AaPp])\\.? ?[Mm]\\.?"],
  ["Z", "offset", "(Z|\\(?(?:UTC|GMT)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?)"],
];

const MONTHS: readonly (readonly string[])[] = [
  ["jan", "janv", "january", "janvier"],
  ["feb", "fev", "fevr", "february", "fevrier"],
  ["mar", "mars", "march"],
  ["apr", "avr", "april", "avril"],
  ["may", "mai"],
  ["jun", "juin", "june"],
  ["jul", "juil", "july", "juillet"],
  ["aug", "aou", "aout", "august"],
  ["sep", "sept", "september", "septembre"],
  ["oct", "october", "octobre"],
  ["nov", "november", "novembre"],
  ["dec", "december", "decembre"],
];

interface Compiled {
  readonly pattern: RegExp;
  readonly parts: readonly Part[];
}

const compile = (form: string): Compiled | undefined => {
  let pattern = "";
  const parts: Part[] = [];
  for (let at = 0; at < form.length; ) {
    const token = TOKENS.find(([text]) => form.startsWith(text, at));
    if (token === undefined) {
      const character = form.charAt(at);
      // A T between date and time is itself; any other letter is a typing error in the form.
      if (/\p{L}/u.test(character) && character !== "T") return undefined;
      pattern += character === " " ? " +" : character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
      at += 1;
      continue;
    }
    const [text, part, source] = token;
    if (parts.includes(part)) return undefined;
    parts.push(part);
    pattern += source;
    at += text.length;
  }
  const has = (...some: readonly Part[]): boolean => some.some((part) => parts.includes(part));
  const whole =
    has("year", "shortYear") && has("month", "monthName") && has("day") && has("hour", "hour12") && has("minute");
  return whole && has("hour12") === has("half") ? { pattern: new RegExp(`^${pattern}$`, "u"), parts } : undefined;
};

const DAY = 86400;
// Excel counts days from the last but one of 1899, since it takes 1900 for a leap year.
const EXCEL_ZERO = -25569;

const offsetOf = (text: string): number => {
  const match = /([+-])(\d{1,2}):?(\d{2})?/.exec(text);
  if (match === null) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60);
};

const monthOf = (name: string): number => {
  const plain = name
    .normalize("NFKD")
    .replace(/[\p{M}.]/gu, "")
    .toLowerCase();
  return MONTHS.findIndex((names) => names.includes(plain)) + 1;
};

const ofParts = (form: Compiled, text: string): WrittenTime | TimeFault => {
  const match = form.pattern.exec(text);
  if (match === null) return "other-form";
  const found = new Map(form.parts.map((part, i) => [part, match[i + 1] ?? ""]));
  const number = (part: Part): number | undefined => (found.has(part) ? Number(found.get(part)) : undefined);
  const year = number("year") ?? 2000 + (number("shortYear") ?? 0);
  const month = number("month") ?? monthOf(found.get("monthName") ?? "");
  const day = number("day") ?? 0;
  const hour12 = number("hour12");
  if (hour12 !== undefined && (hour12 < 1 || hour12 > 12)) return "no-such-time";
  const afternoon = /^p/i.test(found.get("half") ?? "");
  const hour = number("hour") ?? ((hour12 ?? 0) % 12) + (afternoon ? 12 : 0);
  const minute = number("minute") ?? 0;
  const second = number("second") ?? 0;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return "no-such-time";
  if (hour > 23 || minute > 59 || second > 59) return "no-such-time";
  const offsetText = found.get("offset");
  return {
    seconds: dayNumber(year, month, day) * DAY + hour * 3600 + minute * 60 + second,
    fraction: (found.get("fraction") ?? "").replace(/0+$/, ""),
    hasSeconds: found.has("second"),
    ...(offsetText === undefined || offsetText === "" ? {} : { offset: offsetOf(offsetText) }),
  };
};

const anyOf =
  (...forms: readonly string[]) =>
  (text: string): WrittenTime | TimeFault => {
    let fault: TimeFault = "other-form";
    for (const form of forms) {
      const read = readTime(text, form);
      if (typeof read !== "string") return read;
      if (read === "no-such-time") fault = read;
    }
    return fault;
  };

/** A day count with a decimal fraction, as Excel keeps times, to the nearest second. Date and time may stand in two cells. */
const ofExcel = (text: string): WrittenTime | TimeFault => {
  const parts = text.split(" ");
  if (parts.length > 2 || parts.some((part) => !/^\d+(?:[.,]\d+)?$/.test(part))) return "other-form";
  const days = parts.reduce((sum, part) => sum + Number(part.replace(",", ".")), 0);
  if (days < 1 || days >= 2958466) return "no-such-time";
  return { seconds: Math.round((days + EXCEL_ZERO) * DAY), fraction: "", hasSeconds: true };
};

const ofEpoch = (text: string, unit: 1 | 1000): WrittenTime | TimeFault => {
  if (!/^\d{1,15}$/.test(text)) return "other-form";
  const value = Number(text);
  const seconds = Math.floor(value / unit);
  if (seconds > 253402300799) return "no-such-time";
  const rest =
    unit === 1
      ? ""
      : String(value % 1000)
          .padStart(3, "0")
          .replace(/0+$/, "");
  return { seconds, fraction: rest, offset: 0, hasSeconds: true };
};

const NAMED: ReadonlyMap<string, (text: string) => WrittenTime | TimeFault> = new Map([
  [
    "iso",
    anyOf(
      ...["YYYY-MM-DDTHH:mm", "YYYY-MM-DD HH:mm"].flatMap((form) =>
        // An offset may be absent: then the zone says whose clock it is.
        ["", ":ss", ":ss.S"].flatMap((seconds) => [`${form}${seconds}Z`, `${form}${seconds} Z`]),
      ),
    ),
  ],
  ["generalized", anyOf("YYYYMMDDHHmmssZ", "YYYYMMDDHHmmss.SZ", "YYYYMMDDHHmmZ", "iso")],
  ["excel", ofExcel],
  ["epoch", (text: string) => ofEpoch(text, 1)],
  ["epoch-ms", (text: string) => ofEpoch(text, 1000)],
]);

const compiled = /* @__PURE__ */ new Map<string, Compiled | undefined>();

const compiledOf = (form: string): Compiled | undefined => {
  if (!compiled.has(form)) compiled.set(form, compile(form));
  return compiled.get(form);
};

/** Whether a text is a form of times: one of the named ones, or tokens that say a year, month, day, hour and minute. */
export const isTimeForm = (form: string): boolean => NAMED.has(form) || compiledOf(form) !== undefined;

/** Reads a cleaned cell as a time of that form. */
export const readTime = (text: string, form: string): WrittenTime | TimeFault => {
  const named = NAMED.get(form);
  if (named !== undefined) return named(text);
  const tokens = compiledOf(form);
  return tokens === undefined ? "other-form" : ofParts(tokens, text);
};
