import type { Instant } from "../exact/instant.js";
import { compareInstants } from "../exact/instant.js";
import type { Period } from "../records/period.js";
import type { PersonRef } from "../records/reference.js";
import type { PhoneTenures, TenureSegment } from "./resolve-tenure.js";

const covers = (segment: TenureSegment, instant: Instant): boolean =>
  (segment.from === undefined || compareInstants(segment.from, instant) <= 0) &&
  (segment.to === undefined || compareInstants(instant, segment.to) < 0);

const takes = (segment: TenureSegment): PersonRef | undefined =>
  segment.holders[0].probability >= 0.5 ? segment.holders[0].person : undefined;

/** Who takes a call of this phone at this instant: its most probable holder, undefined where that is below one half or unknown. */
export const holderAt = (tenures: PhoneTenures, phone: string, instant: Instant): PersonRef | undefined => {
  const segment = tenures.get(phone)?.find((s) => covers(s, instant));
  return segment && takes(segment);
};

/** The one person ever recorded to have held this phone; undefined where there is none or more than one. */
export const soleHolder = (tenures: PhoneTenures, phone: string): PersonRef | undefined => {
  const people = new Set((tenures.get(phone) ?? []).flatMap((segment) => segment.holders.map((h) => h.person)));
  const [only, another] = people;
  return another === undefined ? only : undefined;
};

/** The one and same person who takes this phone throughout a period; undefined where nobody does. */
export const holderThroughout = (tenures: PhoneTenures, phone: string, period: Period): PersonRef | undefined => {
  const person = holderAt(tenures, phone, period.from);
  if (person === undefined || period.to === period.from) return person;
  let reached = period.from;
  for (const segment of tenures.get(phone) ?? []) {
    if (!covers(segment, reached)) continue;
    if (takes(segment) !== person) return undefined;
    if (segment.to === undefined || compareInstants(segment.to, period.to) >= 0) return person;
    reached = segment.to;
  }
  return undefined;
};
