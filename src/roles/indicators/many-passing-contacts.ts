import type { Indicator } from "../model.js";
import { callEvidence } from "./call-evidence.js";
import { weights } from "./weights.js";

/** New numbers turn up, are dealt with over days, and are gone: clients of a journey. */
export const manyPassingContacts: Indicator = {
  id: "many-passing-contacts",
  says: "deals with many newly seen numbers for some days each, who are then gone",
  basis: "calls",
  reads: "calls",
  group: "clients",
  weights: weights({ recruiter: 8, "safe-house-keeper": 2, organizer: -3 }),
  source: "method.md: contact with many newly seen numbers; weight by judgement",
  limits: "A taxi, a money changer and a credit seller have passing customers too.",
  find: (view, actor) => {
    const passing = view.passingOf(actor);
    if (passing.length < 4) return undefined;
    return callEvidence(
      Math.min(130, passing.length * 15),
      passing.flatMap(({ calls }) => calls.slice(0, 2)),
    );
  },
};
