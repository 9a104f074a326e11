import { parseDay } from "../exact/civil-day.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { Instant } from "../exact/instant.js";
import { localDate } from "../exact/zone.js";
import type { DocumentedCall } from "./actors-of-calls.js";
import type { DayScale } from "./day-scale.js";
import { roleRank } from "./marks.js";

/** Calls in each bar of a scale, of one kind of people. */
export interface CallSeries {
  readonly counts: readonly number[];
}

/** What the bars of a time line count. */
export interface CallsPerDay {
  readonly all: CallSeries;
  /** Calls with at least one end in the role, by role in the legend's order. */
  readonly byRole: readonly (CallSeries & { readonly role: string })[];
  /** Calls with at least one end in the group, by group. */
  readonly byGroup: readonly (CallSeries & { readonly group: number })[];
}

/** The number of the day that a zone's calendars show at an instant. */
export const dayOf = (zone: string, instant: Instant): number => parseDay(localDate(zone, instant)) ?? 0;

/** Counts calls by bar. A protected person's call counts in no role, which could be theirs alone. O(calls). */
export const callsPerDay = (calls: readonly DocumentedCall[], scale: DayScale, zone: string): CallsPerDay => {
  const empty = () => new Array<number>(scale.bars).fill(0);
  const all = empty();
  const roles = new Map<string, number[]>();
  const groups = new Map<number, number[]>();
  const add = <K>(series: Map<K, number[]>, key: K, bar: number): void => {
    const counts = series.get(key) ?? empty();
    counts[bar] = (counts[bar] ?? 0) + 1;
    series.set(key, counts);
  };
  for (const { call, caller, callee } of calls) {
    const bar = scale.barOf(dayOf(zone, call.startedAt));
    if (bar === undefined) continue;
    all[bar] = (all[bar] ?? 0) + 1;
    const ends = [caller, callee].filter((end) => end !== undefined);
    for (const role of new Set(ends.filter(({ cautions }) => !cautions.includes("protected")).map(({ role }) => role)))
      if (role !== null) add(roles, role, bar);
    for (const group of new Set(ends.map(({ community }) => community))) add(groups, group, bar);
  }
  return {
    all: { counts: all },
    byRole: [...roles]
      .sort(([a], [b]) => roleRank(a) - roleRank(b) || compareCodeUnits(a, b))
      .map(([role, counts]) => ({ role, counts })),
    byGroup: [...groups].sort(([a], [b]) => a - b).map(([group, counts]) => ({ group, counts })),
  };
};
