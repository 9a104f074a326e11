import type { LoggedCall } from "../../activity/call-log.js";
import { callsBetween } from "../../activity/calls-between.js";
import type { EventKind } from "../../records/event.js";
import type { Indicator } from "../model.js";
import { callEvidence, standsOut } from "./call-evidence.js";
import { weights } from "./weights.js";

const hours = 12;
/** Judgement: fewer calls than these are no reports. */
const leastHeard = 4;
const reported: ReadonlySet<EventKind> = new Set<EventKind>([
  "departure",
  "landing",
  "interception",
  "wreck",
  "rescue",
]);

/** Reports come in: several contacts call him within hours of a departure, landing, interception or wreck. */
export const hearsAfterEvents: Indicator = {
  id: "hears-after-events",
  says: "is called by several people within hours of departures, landings or losses, more often than usual",
  basis: "calls",
  reads: "calls",
  group: "command",
  weights: weights({ organizer: 5 }),
  source: "method.md: behaviour around departures; Campana 2018: information flows to organizers; weight by judgement",
  limits: "Families call a hotline and an interpreter at the same hours.",
  find: (view, actor) => {
    const own = view.log.get(actor) ?? [];
    const { incoming } = view.directionsOf(actor);
    const span = (own.at(-1)?.start ?? 0) - (own[0]?.start ?? 0);
    if (incoming.length < 6 || span <= 0) return undefined;
    const heard: { event: string; calls: readonly LoggedCall[] }[] = [];
    const [first, last] = [incoming[0]?.start ?? 0, incoming.at(-1)?.start ?? 0];
    for (const { event, to } of view.datedEvents) {
      if (to > last || to + hours * 3600 <= first || !reported.has(event.kind)) continue;
      const calls = callsBetween(incoming, to, to + hours * 3600);
      if (calls.length > 0) heard.push({ event: event.id, calls });
    }
    if (heard.length < 2 || heard.reduce((sum, one) => sum + one.calls.length, 0) < leastHeard) return undefined;
    const calls = [...new Set(heard.flatMap((one) => one.calls))];
    const expected = (incoming.length * Math.min(span, heard.length * hours * 3600)) / span;
    const percent = standsOut(calls.length, expected, leastHeard);
    if (percent === 0 || new Set(calls.map((entry) => entry.other)).size < 2) return undefined;
    return callEvidence(
      percent,
      calls,
      heard.map((one) => `event:${one.event}`),
    );
  },
};
