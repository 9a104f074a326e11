import type { Veil } from "../analysis/veil.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { addSeconds } from "../exact/instant.js";
import type { CaseRecords } from "../records/case-records.js";
import { dayOf } from "./calls-per-day.js";
import type { DayScale } from "./day-scale.js";

/** For how many of the phones and cells that a source supplied records of, records were obtained in each bar. */
export interface SourceCoverage {
  /** `source:…` as shown; undefined where the rows name none. */
  readonly source: string | undefined;
  /** The source's title, where it has one. */
  readonly title: string | undefined;
  /** How many phones and cells its rows name. */
  readonly subjects: number;
  /** Those covered on every day of the bar. */
  readonly covered: readonly number[];
}

/** What `coverage.csv` says, by source, sorted by the source's shown id. O(rows × bars). */
export const coverageBySource = (
  records: CaseRecords,
  scale: DayScale,
  zone: string,
  veil: Veil,
): readonly SourceCoverage[] => {
  const sources = new Map<string, Map<string, boolean[]>>();
  for (const { phone, cell, from, to, source } of records.coverage) {
    const subjects = sources.get(source ?? "") ?? new Map<string, boolean[]>();
    sources.set(source ?? "", subjects);
    const subject = phone === undefined ? `cell:${cell}` : `phone:${phone}`;
    const days = subjects.get(subject) ?? new Array<boolean>(scale.bars * scale.days).fill(false);
    subjects.set(subject, days);
    const begin = from === undefined ? 0 : Math.max(0, dayOf(zone, from) - scale.first);
    // The bound is the first instant no longer covered.
    const end =
      to === undefined ? days.length : Math.min(days.length, dayOf(zone, addSeconds(to, -1)) - scale.first + 1);
    for (let day = begin; day < end; day++) days[day] = true;
  }
  const titles = new Map(records.sources.map(({ id, title }) => [id, title] as const));
  return [...sources]
    .map(([id, subjects]) => ({
      source: id === "" ? undefined : veil.reference(`source:${id}`),
      title: titles.get(id) === undefined ? undefined : veil.text(titles.get(id) ?? ""),
      subjects: subjects.size,
      covered: Array.from({ length: scale.bars }, (_, bar) =>
        [...subjects.values()].reduce(
          (sum, days) => sum + (days.slice(bar * scale.days, (bar + 1) * scale.days).every((day) => day) ? 1 : 0),
          0,
        ),
      ),
    }))
    .sort((a, b) => compareCodeUnits(a.source ?? "", b.source ?? ""));
};
