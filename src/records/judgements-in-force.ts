import { contradictoryGroups } from "./contradictory-groups.js";
import { shown } from "./fields/quoted.js";
import type { Judgement } from "./judgement.js";
import { type Ledger, problemAt } from "./ledger.js";
import type { Located } from "./located.js";

/** The judgements that no other one supersedes; the others stay in the case and decide nothing. */
export const judgementsInForce = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.filter(({ superseded }) => superseded !== true);

/** A message names these many of the others. */
const mostNamed = 8;

const contradictionMessage = (judgement: Judgement, group: readonly Judgement[]): string => {
  const named = group
    .slice(0, mostNamed + 1)
    .filter((one) => one !== judgement)
    .slice(0, mostNamed);
  const rest = group.length - 1 - named.length;
  const others = named.map(({ id }) => `judgement:${shown(id)}`).join(", ");
  return `This verdict contradicts others in force (${others}${rest > 0 ? ` and ${rest} more` : ""}), and none of them is applied; supersede the one that is wrong`;
};

/** Judgements that may stand, and those in force that contradict each other. */
export interface JudgedOnce {
  readonly kept: readonly Located<Judgement>[];
  readonly contradictory: readonly Judgement[];
}

/**
 * Marks the judgements that are superseded, and leaves out those in force that contradict each other. What a judgement that is left out
 * superseded stays superseded: whoever wrote it had withdrawn that.
 */
export const judgedOnce = (located: readonly Located<Judgement>[], ledger: Ledger): JudgedOnce => {
  const superseded = new Set(located.map(({ record }) => record.supersedes).filter((id) => id !== undefined));
  const inForce = located.filter(({ record }) => !superseded.has(record.id)).map(({ record }) => record);
  const groups = contradictoryGroups(inForce);
  const kept: Located<Judgement>[] = [];
  for (const place of located) {
    const { record } = place;
    const group = groups.get(record);
    if (group !== undefined) {
      const message = contradictionMessage(record, group);
      ledger.problems.push(problemAt(place.file, place.line, { column: "verdict", code: "contradictory", message }));
      ledger.rejected += 1;
    } else kept.push(superseded.has(record.id) ? { ...place, record: { ...record, superseded: true } } : place);
  }
  return { kept, contradictory: inForce.filter((record) => groups.has(record)) };
};
