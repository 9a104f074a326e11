import type { Analysis } from "../analysis/analysis.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { roleRank } from "./marks.js";

/** How many actors the document shows with each role, in the legend's order. */
export const roleCounts = (analysis: Analysis): readonly (readonly [role: string, actors: number])[] => {
  const counts = new Map<string, number>();
  for (const { role } of analysis.actors) if (role !== null) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => roleRank(a) - roleRank(b) || compareCodeUnits(a, b));
};
