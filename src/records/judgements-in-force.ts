import { contradictions } from "./contradictions.js";
import type { Judgement } from "./judgement.js";
import { type Ledger, problemAt } from "./ledger.js";
import type { Located } from "./located.js";

/** The judgements that no other one supersedes; the others stay in the case and decide nothing. */
export const judgementsInForce = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.filter(({ superseded }) => superseded !== true);

/**
 * Marks the judgements that are superseded, and leaves out those in force that contradict each other. What a judgement that is left out
 * superseded stays superseded: whoever wrote it had withdrawn that.
 */
export const judgedOnce = (located: readonly Located<Judgement>[], ledger: Ledger): readonly Located<Judgement>[] => {
  const superseded = new Set(located.map(({ record }) => record.supersedes).filter((id) => id !== undefined));
  const inForce = located.filter(({ record }) => !superseded.has(record.id)).map(({ record }) => record);
  const contradictory = contradictions(inForce);
  const kept: Located<Judgement>[] = [];
  for (const place of located) {
    const { record } = place;
    if (contradictory.has(record)) {
      const message =
        "This verdict contradicts others in force, and none of them is applied; supersede the one that is wrong";
      ledger.problems.push(problemAt(place.file, place.line, { column: "verdict", code: "contradictory", message }));
      ledger.rejected += 1;
    } else kept.push(superseded.has(record.id) ? { ...place, record: { ...record, superseded: true } } : place);
  }
  return kept;
};
