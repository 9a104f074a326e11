import { quoted } from "../records/fields/quoted.js";
import { type DurationForm, readDuration } from "./duration-forms.js";
import { plainWords } from "./plain-words.js";
import { readTime } from "./time-forms.js";

const DAY_FIRST = ["DD/MM/YYYY", "D/M/YYYY", "DD-MM-YYYY", "D-M-YYYY", "DD.MM.YYYY", "DD/MM/YY"];
const MONTH_FIRST = ["MM/DD/YYYY", "M/D/YYYY", "MM-DD-YYYY", "M-D-YYYY", "MM.DD.YYYY", "MM/DD/YY"];
const YEAR_FIRST = ["YYYY-MM-DD", "YYYY/MM/DD", "YYYY.MM.DD", "YYYYMMDD", "DD-MMM-YYYY", "DD MMM YYYY", "D MMM YYYY"];
const CLOCKS = ["HH:mm:ss", "HH:mm", "H:mm:ss", "H:mm", "h:mm:ss A", "h:mm A", "HH:mm:ssZ", "HH:mm:ss Z", "HH:mm:ss.S"];

const TIME_FORMS = ["iso", "generalized", "epoch-ms", "epoch", "excel"].concat(
  [...DAY_FIRST, ...MONTH_FIRST, ...YEAR_FIRST].flatMap((date) => CLOCKS.map((clock) => `${date} ${clock}`)),
);

/** Whether values look like what a named form of numbers means: day counts and seconds are numbers like any other. */
const plausible = (form: string, values: readonly string[]): boolean => {
  const within = (from: number, to: number): boolean =>
    values.every((value) => {
      const number = Number((value.split(" ")[0] ?? "").replace(",", "."));
      return number >= from && number < to;
    });
  if (form === "excel") return within(20000, 80000);
  if (form === "epoch") return within(3e8, 5e9);
  return form !== "epoch-ms" || within(3e11, 5e12);
};

const swapped = (form: string): string | undefined => {
  for (const [i, day] of DAY_FIRST.entries()) {
    const month = MONTH_FIRST[i] ?? "";
    if (form.startsWith(`${day} `)) return form.replace(day, month);
    if (form.startsWith(`${month} `)) return form.replace(month, day);
  }
  return undefined;
};

/** The form that reads every one of these times, with what is doubtful about it. */
export const detectTime = (values: readonly string[], doubts: string[]): string | undefined => {
  if (values.length === 0) return undefined;
  const reads = (form: string): boolean =>
    plausible(form, values) && values.every((value) => typeof readTime(value, form) !== "string");
  const form = TIME_FORMS.find(reads);
  if (form === undefined) {
    doubts.push(
      `time: no known form reads all of ${values.slice(0, 3).map(quoted).join(", ")} …; write "time": { "form": … }`,
    );
    return undefined;
  }
  const other = swapped(form);
  if (other !== undefined && reads(other))
    doubts.push(
      `time: no day is later than the 12th, so ${form} could be ${other} as well; ask who delivered the file`,
    );
  return form;
};

/** The form that reads every one of these durations, with what is doubtful about it. */
export const detectDuration = (header: string, values: readonly string[], doubts: string[]): DurationForm => {
  const reads = (form: DurationForm): boolean => values.every((value) => readDuration(value, form) !== undefined);
  if (reads("seconds")) {
    if (!/\b(s|sec|secs|seconds|secondes?)\b/.test(plainWords(header).replace(/[()]/g, " ")))
      doubts.push(
        `duration: ${quoted(header)} does not say its unit; seconds is a guess (else "minutes" or "milliseconds")`,
      );
    return "seconds";
  }
  if (reads("mm:ss")) {
    doubts.push('duration: two parts are read as mm:ss; write "hh:mm" if they are hours and minutes');
    return "mm:ss";
  }
  const form = (["hh:mm:ss", "clock", "words"] as const).find(reads);
  if (form === undefined)
    doubts.push(`duration: no known form reads all of ${values.slice(0, 3).map(quoted).join(", ")}`);
  return form ?? "seconds";
};
