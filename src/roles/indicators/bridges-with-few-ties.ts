import type { ActorId } from "../../records/reference.js";
import type { CaseView } from "../case-view.js";
import type { Indicator } from "../model.js";
import { callEvidence } from "./call-evidence.js";
import { weights } from "./weights.js";

/** Too few to have a background. */
const fewestActors = 20;

const share = (view: CaseView, measure: "betweenness" | "degree", actor: ActorId): number => {
  const own = view.measures.get(actor)?.[measure] ?? 0;
  return view.belowShare(measure, own);
};

/** Well placed without being well connected: high betweenness with no more ties than most. */
export const bridgesWithFewTies: Indicator = {
  id: "bridges-with-few-ties",
  says: "connects people who are otherwise apart, with few contacts of their own",
  basis: "calls",
  group: "command",
  weights: weights({ organizer: 4 }),
  source: "Morselli 2009, 2010: brokers have high betweenness and low degree; weight by judgement",
  limits: "Calls between unwatched phones are never recorded, so centrality favours whoever was targeted first.",
  find: (view, actor) => {
    const own = view.log.get(actor) ?? [];
    if (view.attribution.actors.length < fewestActors || own.length === 0) return undefined;
    if (share(view, "betweenness", actor) < 0.9 || share(view, "degree", actor) > 0.85) return undefined;
    const seen = new Set<ActorId>();
    const firstCalls = own.filter((entry) => !seen.has(entry.other) && seen.add(entry.other));
    return firstCalls.length < 3 ? undefined : callEvidence(100, firstCalls);
  },
};
