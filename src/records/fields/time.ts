import { parseDay } from "../../exact/civil-day.js";
import { compareCodeUnits } from "../../exact/compare-code-units.js";
import { compareInstants, type Instant, parseInstant } from "../../exact/instant.js";
import { endOfLocalDay, startOfLocalDay } from "../../exact/zone.js";
import type { Period } from "../period.js";
import { type Fail, field } from "./field.js";
import { quoted } from "./quoted.js";
import type { FieldFault, RawFields } from "./read-fields.js";

const LIKE_INSTANT = "2013-08-01T10:00:00Z or 2013-08-01T12:00:00+02:00";
const DAY = /^\d{4}-\d\d-\d\d$/;
const WITHOUT_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/;
const LIKE_A_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

const failTime = (raw: string, wanted: string, fail: Fail): never => {
  if (DAY.test(raw)) return fail("no-such-time", `There is no such day as ${quoted(raw)}`);
  if (LIKE_A_TIME.test(raw))
    return fail("no-such-time", `There is no such instant as ${quoted(raw)}; look at its day, its hour and its offset`);
  if (WITHOUT_OFFSET.test(raw))
    return fail("no-offset", `${quoted(raw)} does not say its offset from UTC; write ${wanted}`);
  return fail("not-a-time", `${quoted(raw)} is no time; write ${wanted}`);
};

const textOf = (raw: unknown, wanted: string, fail: Fail): string =>
  typeof raw === "string" ? raw : fail("wrong-type", `${quoted(raw)} is no text; write ${wanted}`);

/** An instant with its offset; a bare date is none. */
export const instant = () =>
  field((raw, fail): Instant => {
    const text = textOf(raw, LIKE_INSTANT, fail);
    if (parseDay(text) !== undefined)
      return fail("no-time-of-day", `${quoted(text)} is a day; write the instant, like ${LIKE_INSTANT}`);
    return parseInstant(text) ?? failTime(text, LIKE_INSTANT, fail);
  });

/** What a text says of time: an instant, or the whole of a day in the zone. */
const periodOf = (raw: unknown, zone: string, fail: Fail): Period => {
  const wanted = `a day like 2013-08-01, or ${LIKE_INSTANT}`;
  const text = textOf(raw, wanted, fail);
  if (parseDay(text) !== undefined) return { from: startOfLocalDay(zone, text), to: endOfLocalDay(zone, text) };
  const at = parseInstant(text) ?? failTime(text, wanted, fail);
  return { from: at, to: at };
};

/** The instant from which something held: of a bare date its first in the zone. */
export const lowerBound = (zone: string) => field((raw, fail): Instant => periodOf(raw, zone, fail).from);

/** The instant up to which something held: of a bare date the end of that day in the zone. */
export const upperBound = (zone: string) => field((raw, fail): Instant => periodOf(raw, zone, fail).to);

/** An instant, or the whole of a bare date in the zone. */
export const period = (zone: string) => field((raw, fail): Period => periodOf(raw, zone, fail));

/**
 * Orders the bounds of a period. Two bare dates are compared as days: as instants the end of a day is the start of the next, and the day
 * before would pass for it.
 */
const compareBounds = (upper: Instant, lower: Instant, upperText: unknown, lowerText: unknown): number =>
  typeof upperText === "string" && typeof lowerText === "string" && DAY.test(upperText) && DAY.test(lowerText)
    ? compareCodeUnits(upperText, lowerText)
    : compareInstants(upper, lower);

/** The stretch between two dates or instants, both included where they are dates. */
export const between = (zone: string) =>
  field((raw, fail): Period => {
    if (!Array.isArray(raw) || raw.length !== 2)
      return fail("wrong-type", `${quoted(raw)} is no pair of dates; write ["2013-08-01", "2013-08-03"]`);
    const stretch = { from: periodOf(raw[0], zone, fail).from, to: periodOf(raw[1], zone, fail).to };
    return compareBounds(stretch.to, stretch.from, raw[1], raw[0]) < 0
      ? fail("ends-before-it-begins", `${quoted(raw[1])} is before ${quoted(raw[0])}; write the earlier one first`)
      : stretch;
  });

/** The fault of two bounds of which the later one is the earlier; none where either is open or wrong. `raw` is what the file says. */
export const endsBeforeItBegins = (
  lower: string,
  from: Instant | undefined,
  upper: string,
  to: Instant | undefined,
  raw: RawFields,
): readonly FieldFault[] =>
  from !== undefined && to !== undefined && compareBounds(to, from, raw(upper), raw(lower)) < 0
    ? [
        {
          column: upper,
          code: "ends-before-it-begins",
          message: `${upper} is before ${lower}; write the earlier one in ${lower}`,
        },
      ]
    : [];
