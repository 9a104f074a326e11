import { dayText, parseDay } from "./civil-day.js";
import { type Instant, instantOfSeconds, wholeSeconds } from "./instant.js";
import { zoneLines } from "./zone-data.js";

export { zoneData } from "./zone-data.js";

/** A zone's offsets, in seconds east of UTC, one after the other: `offsets[i]` holds from `starts[i]` on. */
interface History {
  /** Seconds since 1970; the first is -Infinity. */
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

const DAY_SECONDS = 86400;
const FIRST_MINUTE = 13148640; // 1995-01-01T00:00Z

// The table is unpacked at its first use, and a zone at its own; neither is ever changed after.
let lineOfZone: ReadonlyMap<string, string> | undefined;
const histories = /* @__PURE__ */ new Map<string, History>();

const linesByZone = (): ReadonlyMap<string, string> => {
  if (lineOfZone === undefined) {
    const lines = new Map<string, string>();
    for (const line of zoneLines.split("\n")) {
      for (const name of line.slice(0, Math.max(0, line.indexOf("|"))).split(" "))
        if (name !== "") lines.set(name, line);
    }
    lineOfZone = lines;
  }
  return lineOfZone;
};

const unpacked = (line: string): History => {
  const [, offsetText = "", order = "", gapText = ""] = line.split("|");
  const distinct = offsetText.split(" ").map((minutes) => Number(minutes) * 60);
  const offsets = Array.from(order, (digit) => distinct[Number.parseInt(digit, 36)] ?? 0);
  let minute = FIRST_MINUTE;
  const starts = [Number.NEGATIVE_INFINITY];
  for (const gap of gapText === "" ? [] : gapText.split(" ")) {
    minute += Number.parseInt(gap, 36);
    starts.push(minute * 60);
  }
  return { starts, offsets };
};

const historyOf = (zone: string): History => {
  const known = histories.get(zone);
  if (known !== undefined) return known;
  const line = linesByZone().get(zone);
  if (line === undefined) throw new RangeError(`No time zone is called "${zone}"`);
  const history = unpacked(line);
  histories.set(zone, history);
  return history;
};

/** Whether the zone table has a zone or link of that name, exactly so written. */
export const isKnownZone = (zone: string): boolean => linesByZone().has(zone);

const offsetAt = ({ starts, offsets }: History, seconds: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= seconds) low = middle;
    else high = middle - 1;
  }
  return offsets[low] ?? 0;
};

/**
 * How far a zone's clocks are ahead of UTC at an instant, in seconds. Before 1995 and after 2037 the first and the last offset of the table.
 * @throws RangeError where the zone is not known ({@link isKnownZone}).
 */
export const utcOffsetSeconds = (zone: string, instant: Instant): number =>
  offsetAt(historyOf(zone), wholeSeconds(instant));

const localSeconds = (zone: string, instant: Instant): number => {
  const seconds = wholeSeconds(instant);
  return seconds + offsetAt(historyOf(zone), seconds);
};

/** The hour of the day, 0 to 23, that a zone's clocks show. @throws RangeError where the zone is not known. */
export const localHour = (zone: string, instant: Instant): number => {
  const seconds = localSeconds(zone, instant);
  return Math.floor((seconds - Math.floor(seconds / DAY_SECONDS) * DAY_SECONDS) / 3600);
};

/** The day, `YYYY-MM-DD`, that a zone's calendars show. @throws RangeError where the zone is not known. */
export const localDate = (zone: string, instant: Instant): string =>
  dayText(Math.floor(localSeconds(zone, instant) / DAY_SECONDS));

/** The first instant of a numbered day in a zone, in seconds. */
const startOfDay = ({ starts, offsets }: History, day: number): number => {
  const midnight = day * DAY_SECONDS;
  for (const [i, offset] of offsets.entries()) {
    const end = starts[i + 1] ?? Number.POSITIVE_INFINITY;
    const start = Math.max(starts[i] ?? 0, midnight - offset);
    // A day that the zone leapt over (Apia, 2011-12-30) begins where the next one does.
    if (start < end) return start;
  }
  return midnight;
};

/**
 * The first instant of a local day, `YYYY-MM-DD`: where clocks were put forward at midnight, the instant of the change.
 * @throws RangeError where the zone is not known or the day does not exist.
 */
export const startOfLocalDay = (zone: string, day: string): Instant => {
  const number = parseDay(day);
  if (number === undefined) throw new RangeError(`"${day}" is no day`);
  return instantOfSeconds(startOfDay(historyOf(zone), number));
};

/** The first instant after a local day, `YYYY-MM-DD`: the start of the next one. @throws RangeError as {@link startOfLocalDay}. */
export const endOfLocalDay = (zone: string, day: string): Instant => {
  const number = parseDay(day);
  if (number === undefined) throw new RangeError(`"${day}" is no day`);
  return instantOfSeconds(startOfDay(historyOf(zone), number + 1));
};

/** What a zone's clocks say of a local time: how often they show it, and the seconds since 1970 at which they do. */
export interface LocalReading {
  /** `never` where clocks were put forward over it, `twice` where they were put back over it. */
  readonly shown: "once" | "twice" | "never";
  /**
   * Earlier first. Of a time never shown: as the clocks would have shown it with the offset after the change, then with the one before it.
   */
  readonly seconds: readonly number[];
}

/**
 * Reads a local time, in seconds from 1970-01-01T00:00 of the zone's own clocks. O(changes of the zone).
 * @throws RangeError where the zone is not known ({@link isKnownZone}).
 */
export const readLocalTime = (zone: string, local: number): LocalReading => {
  const { starts, offsets } = historyOf(zone);
  const seconds: number[] = [];
  const leapt: number[] = [];
  for (const [i, offset] of offsets.entries()) {
    const at = local - offset;
    const end = starts[i + 1] ?? Number.POSITIVE_INFINITY;
    if (at >= (starts[i] ?? Number.NEGATIVE_INFINITY) && at < end) seconds.push(at);
    const next = offsets[i + 1];
    if (next !== undefined && at >= end && local - next < end) leapt.push(local - next, at);
  }
  if (seconds.length === 0) return { shown: "never", seconds: leapt };
  return { shown: seconds.length === 1 ? "once" : "twice", seconds };
};
