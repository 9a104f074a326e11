import type { Indicator } from "../model.js";
import { callEvidence, standsOut } from "./call-evidence.js";
import { weights } from "./weights.js";

/** Heard on the shore in the two days before boats leave, more than once and more than on other days; a passenger is there once. */
export const atTheCoastBeforeDepartures: Indicator = {
  id: "at-the-coast-before-departures",
  says: "is heard at the place of departure in the two days before boats leave, more than on other days",
  basis: "calls",
  reads: "calls",
  group: "sea",
  weights: weights({ "boat-captain": 5 }),
  source: "method.md: movement along the route's cells around departures; weight by judgement",
  limits: "Everybody on the shore is busier before a boat leaves.",
  find: (view, actor) => {
    const log = view.log.get(actor) ?? [];
    const there = view.ashoreOf(actor);
    if (there.length < 2) return undefined;
    const places = new Set(view.departures.map(({ event }) => event.place));
    const ashore = log.filter(({ cell }) => {
      const place = cell === undefined ? undefined : view.cells.get(cell)?.place;
      return place !== undefined && places.has(place);
    });
    const span = (ashore.at(-1)?.start ?? 0) - (ashore[0]?.start ?? 0);
    if (span <= 0) return undefined;
    const observed = there.reduce((sum, { calls }) => sum + calls.length, 0);
    const expected = (ashore.length * Math.min(span, there.length * 2 * 86_400)) / span;
    const percent = standsOut(observed, expected, 4);
    if (percent === 0) return undefined;
    return callEvidence(
      percent,
      there.flatMap(({ calls }) => calls.slice(-3)),
      there.map(({ departure }) => `event:${departure.event.id}`),
    );
  },
};
