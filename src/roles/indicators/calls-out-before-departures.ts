import { callsBefore } from "../../activity/around-departures.js";
import type { Indicator } from "../model.js";
import { callEvidence, standsOut } from "./call-evidence.js";
import { weights } from "./weights.js";

const hours = 24;

/** He calls out more than usual in the day before boats leave, at more than one departure and to more than one contact. */
export const callsOutBeforeDepartures: Indicator = {
  id: "calls-out-before-departures",
  says: "calls out more than usual in the day before departures",
  basis: "calls",
  reads: "calls",
  group: "command",
  weights: weights({ organizer: 5 }),
  source: "method.md: bursts around departures; weight by judgement",
  limits: "Everybody at the coast is busier before a boat leaves.",
  find: (view, actor) => {
    const own = view.log.get(actor) ?? [];
    const { outgoing } = view.directionsOf(actor);
    const span = (own.at(-1)?.start ?? 0) - (own[0]?.start ?? 0);
    if (outgoing.length < 6 || span <= 0) return undefined;
    const bursts = callsBefore(outgoing, view.departures, hours);
    if (bursts.length < 2) return undefined;
    const calls = bursts.flatMap((burst) => burst.calls);
    const expected = (outgoing.length * Math.min(span, bursts.length * hours * 3600)) / span;
    const percent = standsOut(calls.length, expected, 4);
    if (percent === 0 || new Set(calls.map((entry) => entry.other)).size < 2) return undefined;
    return callEvidence(
      percent,
      calls,
      bursts.map(({ departure }) => `event:${departure.event.id}`),
    );
  },
};
