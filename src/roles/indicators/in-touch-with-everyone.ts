import { compareCodeUnits } from "../../exact/compare-code-units.js";
import type { Indicator } from "../model.js";
import { callEvidence } from "./call-evidence.js";
import { everyRole, weights } from "./weights.js";

const fewestActors = 20;

/** A number in touch with everyone in equal measure: a shop, a taxi, a credit seller, a money changer. */
export const inTouchWithEveryone: Indicator = {
  id: "in-touch-with-everyone",
  says: "is in touch with very many, across all groups, a few calls each",
  basis: "calls",
  group: "confounder",
  weights: weights(everyRole(-10, { recruiter: -5, financier: -5 })),
  source: "method.md: confounders; Morselli 2009: visible hubs are often aides and services; weight by judgement",
  limits: "A loud organizer without an aide looks like this as well.",
  find: (view, actor) => {
    if (view.attribution.actors.length < fewestActors) return undefined;
    const contacts = view.contactsOf(actor);
    const degree = view.measures.get(actor)?.degree ?? 0;
    if (contacts.size < 10 || view.belowShare("degree", degree) < 0.95) return undefined;
    const counts = [...contacts.values()].map((calls) => calls.length).sort((x, y) => x - y);
    const median = counts[counts.length >> 1] ?? 0;
    // Asked before the communities, which may be had on request only.
    if (median > 4) return undefined;
    const perCommunity = new Map<number, number>();
    for (const contact of contacts.keys()) {
      const community = view.communities.communityOf.get(contact) ?? -1;
      perCommunity.set(community, (perCommunity.get(community) ?? 0) + 1);
    }
    const largest = [...perCommunity.values()].reduce((most, count) => Math.max(most, count), 0);
    if (perCommunity.size < 3 || largest * 3 > contacts.size * 2) return undefined;
    const firstCalls = [...contacts]
      .sort(([x], [y]) => compareCodeUnits(x, y))
      .flatMap(([, calls]) => calls.slice(0, 1));
    return callEvidence(100, firstCalls);
  },
};
