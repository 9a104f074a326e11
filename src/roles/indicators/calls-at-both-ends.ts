import type { LoggedCall } from "../../activity/call-log.js";
import { callsBetween, positionAt } from "../../activity/calls-between.js";
import type { ActorId } from "../../records/reference.js";
import type { Indicator } from "../model.js";
import { callEvidence } from "./call-evidence.js";
import { weights } from "./weights.js";

const hours = 6;

/** Before a leg one contact is called, after it another: loaded here, handed over there. */
export const callsAtBothEnds: Indicator = {
  id: "calls-at-both-ends",
  says: "speaks to one contact before travelling a leg and to another on arriving, repeatedly",
  basis: "calls",
  reads: "calls",
  group: "road",
  weights: weights({ driver: 6, guide: 2 }),
  source: "method.md: a driver is tied to both ends of a leg; weight by judgement",
  limits: "A traveller calls home before leaving and a host on arriving.",
  find: (view, actor) => {
    const log = view.log.get(actor) ?? [];
    const pairs = view.movesOf(actor).flatMap(({ before, after }): readonly LoggedCall[] => {
      const there = new Set<ActorId>();
      for (let i = positionAt(log, before.start - hours * 3600); i < log.length; i++) {
        const entry = log[i];
        if (entry === undefined || entry.start > before.start) break;
        if (entry.start > before.start - hours * 3600) there.add(entry.other);
      }
      const arriving = callsBetween(log, after.start, after.start + hours * 3600);
      const other = arriving.find((entry) => !there.has(entry.other));
      return other === undefined ? [] : [before, other];
    });
    return pairs.length < 6 ? undefined : callEvidence(pairs.length >= 10 ? 100 : 70, pairs);
  },
};
