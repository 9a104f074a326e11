import { compareInstants, type Instant, instantOfSeconds, wholeSeconds } from "../exact/instant.js";
import { readLocalTime } from "../exact/zone.js";
import { quoted } from "../records/fields/quoted.js";
import type { ColumnRole } from "./column-roles.js";
import { type DurationForm, readDuration } from "./duration-forms.js";
import type { ImportMapping } from "./mapping.js";
import type { RowInHand } from "./row-in-hand.js";
import { readStoredTime, type StoredText } from "./stored-time.js";
import { readTime, type TimeFault, type WrittenTime } from "./time-forms.js";

/** How far a duration may be from start and end, in seconds, before the three disagree: each is rounded by itself. */
const MOST_APART = 1;

const formsOf = ({ time }: ImportMapping): readonly string[] =>
  typeof time.form === "string" ? [time.form] : time.form;

const writtenTime = (text: string, mapping: ImportMapping): WrittenTime | TimeFault => {
  let fault: TimeFault = "other-form";
  for (const form of formsOf(mapping)) {
    const read = readTime(text, form);
    if (typeof read !== "string") return read;
    if (read === "no-such-time") fault = read;
  }
  return fault;
};

/** An instant, and the others that the cell could mean. */
interface ReadStart {
  readonly at: Instant;
  readonly others: readonly Instant[];
  readonly shown: "once" | "twice" | "never";
  readonly hasSeconds: boolean;
  readonly hasOffset: boolean;
}

const instantOf = (seconds: number, fraction: string): Instant => {
  const whole = instantOfSeconds(seconds);
  return fraction === "" ? whole : `${whole.slice(0, -1)}.${fraction}Z`;
};

/** The time in a column of its own or in two, as an instant. */
const instantIn = (
  hand: RowInHand,
  together: ColumnRole,
  date: ColumnRole,
  time: ColumnRole,
): ReadStart | undefined => {
  const { mapping, zone, places } = hand.rules;
  const role = places.has(together) ? together : date;
  const text =
    role === together
      ? hand.cell(together)
      : [hand.cell(date), hand.cell(time)].filter((part) => part !== undefined).join(" ");
  if (text === undefined || text === "") return undefined;
  const stored = (one: ColumnRole): StoredText => ({ text: hand.cell(one) ?? "", nature: hand.nature(one) });
  const hour = role === together || !places.has(time) ? undefined : stored(time);
  const read = readStoredTime(stored(role), hour, formsOf(mapping)) ?? writtenTime(text, mapping);
  if (typeof read === "string") {
    const forms = formsOf(mapping).join(" or ");
    if (read === "no-hour")
      return hand.fault(role, "no-hour", `${quoted(text)} is a day without an hour; a call record says when it began`);
    if (read === "two-hours")
      return hand.fault(
        role,
        "not-a-time",
        `The cells of the day and of the hour contradict each other: ${quoted(text)}`,
      );
    return read === "no-such-time"
      ? hand.fault(role, "no-such-time", `There is no such day or hour as ${quoted(text)}, read as ${forms}`)
      : hand.fault(role, "not-a-time", `${quoted(text)} is no time of the form ${forms}`);
  }
  const { fraction, hasSeconds } = read;
  if (read.offset !== undefined)
    return {
      at: instantOf(read.seconds - read.offset, fraction),
      others: [],
      shown: "once",
      hasSeconds,
      hasOffset: true,
    };
  if (zone === undefined)
    return hand.fault(
      role,
      "no-zone",
      `${quoted(text)} does not say its offset from UTC and no zone is given; name the zone of the clock that wrote it (--zone Africa/Niamey)`,
    );
  const { shown, seconds } = readLocalTime(zone, read.seconds);
  const late = mapping.time.overlap === "later" || shown === "never";
  const taken = seconds[late ? seconds.length - 1 : 0] ?? read.seconds;
  return {
    at: instantOf(taken, fraction),
    others: seconds.filter((other) => other !== taken).map((other) => instantOf(other, fraction)),
    shown,
    hasSeconds,
    hasOffset: false,
  };
};

/**
 * The form of a duration that a workbook keeps as hours: with its seconds it needs none. What was typed as 1:35 is an hour and more to a
 * spreadsheet, and mostly was meant as a minute and more: only the mapping can say which.
 */
const storedDuration = (hand: RowInHand, text: string, form: DurationForm): DurationForm | undefined => {
  if (text.split(":").length === 3) return "hh:mm:ss";
  if (form === "mm:ss" || form === "hh:mm") return form;
  return hand.fault(
    "duration",
    "hours-or-minutes",
    `${quoted(text)} is hours and minutes to the spreadsheet, and may have been meant as minutes and seconds; say which in the mapping: "duration": { "form": "hh:mm" } or "mm:ss"`,
  );
};

/** The start and the duration, with notes where the row disagrees with itself. */
export const whenOf = (hand: RowInHand): { readonly start: ReadStart; readonly seconds?: number } | undefined => {
  const { mapping, places, zone } = hand.rules;
  const start = instantIn(hand, "start", "date", "time");
  const before = hand.faults.length;
  const end = places.has("end") || places.has("endDate") ? instantIn(hand, "end", "endDate", "endTime") : undefined;
  // An end that cannot be read costs nothing where the duration says as much.
  const durationText = hand.cell("duration");
  if (durationText !== undefined && hand.faults.length > before) {
    for (const { message } of hand.faults.splice(before)) hand.note("end-unreadable", message);
  }
  const form = mapping.duration?.form ?? "seconds";
  const storedHow = hand.nature("duration")?.is === "time" ? storedDuration(hand, durationText ?? "", form) : form;
  const duration =
    durationText === undefined || storedHow === undefined ? undefined : readDuration(durationText, storedHow);
  if (durationText !== undefined && duration === undefined && storedHow !== undefined)
    hand.fault("duration", "not-a-duration", `${quoted(durationText)} is no duration of the form ${form}`);
  if (duration?.rounded === true)
    hand.note(
      "rounded-duration",
      `The duration ${quoted(durationText ?? "")} is no whole number of seconds; ${duration.seconds} s is written`,
    );
  if (start === undefined) {
    if (hand.faults.length === 0)
      hand.fault(places.has("start") ? "start" : "date", "missing", "The row does not say when it started");
    return undefined;
  }
  const starts = [start.at, ...start.others];
  const ends = end === undefined ? [] : [end.at, ...end.others];
  const lasting = (from: Instant, to: Instant): number => wholeSeconds(to) - wholeSeconds(from);
  // Of an hour that clocks showed twice, the reading that the end and the duration agree with.
  const agreed =
    duration === undefined
      ? undefined
      : starts.find((from) => ends.some((to) => Math.abs(lasting(from, to) - duration.seconds) <= MOST_APART));
  const at = agreed ?? start.at;
  const read: ReadStart = { ...start, at };
  if (start.shown === "never")
    hand.note(
      "time-in-a-gap",
      `The clocks of ${zone} were put forward over this time; it is read as if they had not been yet: ${at}, else ${starts.filter((one) => one !== at).join()}`,
    );
  if (start.shown === "twice")
    hand.note(
      "time-shown-twice",
      `The clocks of ${zone} showed this time twice; ${agreed === undefined ? "taken is" : "the end says that it is"} ${at}, else ${starts.filter((one) => one !== at).join()}`,
    );
  if (duration !== undefined) {
    if (ends.length > 0 && agreed === undefined)
      hand.note(
        "duration-disagrees",
        `The row says that it lasted ${duration.seconds} s and ended at ${ends[0]}, ${lasting(at, ends[0] ?? at)} s after its start; the duration is kept`,
      );
    return { start: read, seconds: duration.seconds };
  }
  if (end === undefined) return { start: read };
  const until = ends.find((to) => compareInstants(to, at) >= 0);
  if (until === undefined)
    return hand.fault(
      places.has("end") ? "end" : "endDate",
      "ends-before-it-begins",
      `It ends at ${ends[0]}, before it begins at ${at}`,
    );
  return { start: read, seconds: lasting(at, until) };
};
