import type { Instant } from "../exact/instant.js";
import { compareInstants } from "../exact/instant.js";
import type { Period } from "../records/period.js";
import type { PersonRef } from "../records/reference.js";
import type { Holder, PhoneTenures, TenureSegment } from "./resolve-tenure.js";

const covers = (segment: TenureSegment, instant: Instant): boolean =>
  (segment.from === undefined || compareInstants(segment.from, instant) <= 0) &&
  (segment.to === undefined || compareInstants(instant, segment.to) < 0);

/** Judgement: a tenure less probable than this is in doubt: a register of subscribers by itself, and wherever several are recorded. */
export const leastCertain = 0.9;

const taking = ({ holders: [best] }: TenureSegment): Holder | undefined => (best.probability >= 0.5 ? best : undefined);

const takes = (segment: TenureSegment): PersonRef | undefined => taking(segment)?.person;

/** The holder who takes a call of this phone at this instant, with the probability; undefined where nobody does. */
export const takerAt = (tenures: PhoneTenures, phone: string, instant: Instant): Holder | undefined => {
  const segment = tenures.get(phone)?.find((s) => covers(s, instant));
  return segment && taking(segment);
};

/** Who takes a call of this phone at this instant: its most probable holder, undefined where that is below one half or unknown. */
export const holderAt = (tenures: PhoneTenures, phone: string, instant: Instant): PersonRef | undefined =>
  takerAt(tenures, phone, instant)?.person;

/** The one person ever recorded to have held this phone; undefined where there is none, more than one, or it is never as probable as one half. */
export const soleHolder = (tenures: PhoneTenures, phone: string): PersonRef | undefined => {
  const segments = tenures.get(phone) ?? [];
  const [only, another] = new Set(segments.flatMap((segment) => segment.holders.map((h) => h.person)));
  return another === undefined && segments.some((segment) => takes(segment) !== undefined) ? only : undefined;
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
