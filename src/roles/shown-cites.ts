import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { Evidence } from "./model.js";

/** What is listed of an indicator's cites. */
export interface ShownCites {
  /** At most {@link mostCites}, the weightiest; sorted. */
  readonly cites: readonly string[];
  readonly citesTotal?: number;
}

/** So many cites of one indicator are listed. */
const mostCites = 100;

/** The cites of evidence as they are listed; evidence that several indicators rest on is put in order once. */
export const shownCites = (): ((evidence: Evidence) => ShownCites) => {
  const known = new Map<Evidence, ShownCites>();
  return (evidence) => {
    const found = known.get(evidence);
    if (found !== undefined) return found;
    const all = [...new Set(evidence.cites)];
    const cites = all.slice(0, mostCites).sort(compareCodeUnits);
    const shown = all.length > mostCites ? { cites, citesTotal: all.length } : { cites };
    known.set(evidence, shown);
    return shown;
  };
};
