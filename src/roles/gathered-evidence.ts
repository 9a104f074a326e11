import type { IndicatorFinding } from "./model.js";

/** Several findings as one that rests on the records of all, at its full weight; of each record and name the first counts. */
export const gathered = (findings: readonly IndicatorFinding[]): IndicatorFinding => ({
  percent: 100,
  restsOn: findings.reduce((sum, { restsOn }) => sum + restsOn, 0),
  evidence: () => {
    const all = findings.map(({ evidence }) => evidence());
    const once = (of: (one: (typeof all)[number]) => readonly string[]): readonly string[] => [
      ...new Set(all.flatMap(of)),
    ];
    return {
      cites: once(({ cites }) => cites),
      voices: once(({ voices }) => voices),
      sources: once(({ sources }) => sources),
      firsthand: all.some(({ firsthand }) => firsthand),
    };
  },
});
