import { callsAfter } from "../../activity/around-departures.js";
import { positionAt } from "../../activity/calls-between.js";
import type { Indicator } from "../model.js";
import { callEvidence } from "./call-evidence.js";
import { weights } from "./weights.js";

const [atSeaHours, backWithinDays] = [20, 30];
/** Judgement: calls that the phone's own rate would have made in that time, below which silence is no surprise. */
const leastMissed = 1.5;

/** Active on the shore up to a departure, silent while the boat is at sea, heard again later: repeatedly, a crossing each. */
export const silentAtSea: Indicator = {
  id: "silent-at-sea",
  says: "calls from the coast up to a departure, is silent while the boat is at sea, and is heard again afterwards, repeatedly",
  basis: "calls",
  reads: "calls",
  group: "sea",
  weights: weights({ "boat-captain": 8 }),
  source: "method.md: silence around departures; weight by judgement",
  limits: "Silence speaks only where records were obtained; without coverage.csv it weighs less.",
  find: (view, actor) => {
    const log = view.log.get(actor) ?? [];
    const span = (log.at(-1)?.start ?? 0) - (log[0]?.start ?? 0);
    // A phone that is hardly used is silent at any time: its silence says nothing.
    if (span <= 0 || (log.length * atSeaHours * 3600) / span < leastMissed) return undefined;
    const crossings = view.ashoreOf(actor).flatMap(({ departure, calls }) => {
      const last = calls.at(-1);
      if (last === undefined || callsAfter(log, departure, atSeaHours).length > 0) return [];
      const back = log[positionAt(log, departure.to + atSeaHours * 3600)];
      if (back === undefined || back.start > departure.to + backWithinDays * 86_400) return [];
      return [{ event: `event:${departure.event.id}`, calls: [last, back] }];
    });
    if (crossings.length < 2) return undefined;
    const percent = (crossings.length > 2 ? 100 : 80) * (view.coverageKnown ? 1 : 0.6);
    return callEvidence(
      percent,
      crossings.flatMap(({ calls }) => calls),
      crossings.map(({ event }) => event),
    );
  },
};
