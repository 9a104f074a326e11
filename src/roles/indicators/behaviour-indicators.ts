import { fittedWeights } from "../fitted-weights.js";
import type { Indicator } from "../model.js";
import { findingOfBehaviour } from "./behaviour-cites.js";
import type { BehaviourRow } from "./behaviour-rows.js";
import { behaviourRows } from "./behaviour-rows.js";
import { stepId } from "./rank-steps.js";

const limits =
  "Taken from the records obtained: behaviour on unwatched phones, and before and after the records, is not seen.";

/** What the tie graph tells, in which claims count too. */
const ofPosition: ReadonlySet<BehaviourRow["field"]> = new Set(["betweenness", "clustering", "coreNumber", "pagerank"]);

const indicatorsOf = (row: BehaviourRow): readonly Indicator[] =>
  row.steps.map((step): Indicator => {
    const id = stepId(row.field, step);
    return {
      id,
      says: step.says,
      basis: "calls",
      ...(ofPosition.has(row.field) ? {} : { reads: "calls" }),
      weights: fittedWeights(id),
      source: `${row.source}; weight fitted by simulation`,
      limits,
      find: (view, actor) => {
        const value = row.scale === "rank" ? view.rankOf(row.field, actor) : view.quantityOf(row.field, actor);
        if (value === undefined || value < step.from || value >= step.below) return undefined;
        return findingOfBehaviour(view.log.get(actor) ?? [], view.contactsOf(actor), row.cites);
      },
    };
  });

/** The indicators from the behaviour of phones: one for each step of each scale. */
export const behaviourIndicators: readonly Indicator[] = behaviourRows.flatMap(indicatorsOf);
