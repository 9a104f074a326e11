import type { Indicator } from "../model.js";
import { callEvidence } from "./call-evidence.js";
import { weights } from "./weights.js";

const days = 6;

/** The passing contacts fall silent in the days before a boat leaves, and not at other times. */
export const clientsLeaveWithDepartures: Indicator = {
  id: "clients-leave-with-departures",
  says: "loses passing contacts in the days before departures",
  basis: "calls",
  reads: "calls",
  group: "clients",
  weights: weights({ recruiter: 5, "safe-house-keeper": 3 }),
  source: "method.md: silence around departures; weight by judgement",
  limits: "Without known departures it finds nothing, and where boats leave every week it says little.",
  find: (view, actor) => {
    const departures = view.departures;
    const passing = view.passingOf(actor);
    const leaving = passing.flatMap(({ calls }) => {
      const last = calls.at(-1);
      const departure = last && departures.find(({ from }) => last.start < from && last.start >= from - days * 86_400);
      return last === undefined || departure === undefined ? [] : [{ last, event: `event:${departure.event.id}` }];
    });
    if (leaving.length < 3 || leaving.length * 2 < passing.length) return undefined;
    const percent = view.coverageKnown ? 100 : 60;
    return callEvidence(
      percent,
      leaving.map(({ last }) => last),
      leaving.map(({ event }) => event),
    );
  },
};
