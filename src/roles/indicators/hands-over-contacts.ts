import type { Indicator } from "../model.js";
import { callEvidence } from "./call-evidence.js";
import { weights } from "./weights.js";

/** A passing contact later deals with somebody whom the actor calls often: it was handed over. */
export const handsOverContacts: Indicator = {
  id: "hands-over-contacts",
  says: "deals with passing contacts who go on to deal with another steady contact",
  basis: "calls",
  group: "clients",
  weights: weights({ recruiter: 6, "safe-house-keeper": 2 }),
  source: "method.md: what a tie means depends on whom it is with; weight by judgement",
  limits: "Everybody in a transit town may know one taxi.",
  find: (view, actor) => {
    const own = view.contactsOf(actor);
    const passing = view.passingOf(actor);
    const strangers = new Set(passing.map(({ contact }) => contact));
    const handed = passing.flatMap(({ contact, calls }) => {
      const since = calls[0]?.start ?? 0;
      const later = (view.log.get(contact) ?? []).find(
        (entry) =>
          entry.other !== actor &&
          entry.start > since &&
          !strangers.has(entry.other) &&
          (own.get(entry.other)?.length ?? 0) >= 3 &&
          !view.statusOf(entry.other).has("service"),
      );
      return later === undefined || calls[0] === undefined ? [] : [calls[0], later];
    });
    return handed.length < 4 ? undefined : callEvidence(Math.min(120, handed.length * 15), handed);
  },
};
