import type { Indicator } from "../model.js";
import { callEvidence } from "./call-evidence.js";
import { everyRole, weights } from "./weights.js";

/** Many call it and it hardly calls: a hotline, a lawyer, a taxi rank. */
export const mostlyAnswers: Indicator = {
  id: "mostly-answers",
  says: "is called by many and hardly calls anybody",
  basis: "calls",
  reads: "calls",
  group: "confounder",
  weights: weights(everyRole(-6)),
  source: "method.md: one-way patterns speak against; weight by judgement",
  limits: "Somebody who is wary of calling is called as well; it needs many callers.",
  find: (view, actor) => {
    const log = view.log.get(actor) ?? [];
    const { incoming } = view.directionsOf(actor);
    if (incoming.length < 12 || incoming.length * 10 < log.length * 9) return undefined;
    return new Set(incoming.map((entry) => entry.other)).size < 8 ? undefined : callEvidence(100, incoming);
  },
};
