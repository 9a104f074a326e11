import type { Indicator } from "../model.js";
import { callEvidence } from "./call-evidence.js";
import { weights } from "./weights.js";

const [fewest, longest] = [3 * 3600, 96 * 3600];

/** Hours of silence that end far away, several times: the desert between two towns. */
export const silentOnTheRoad: Indicator = {
  id: "silent-on-the-road",
  says: "falls silent for hours and is heard again far along the route, repeatedly",
  basis: "calls",
  reads: "calls",
  group: "road",
  weights: weights({ driver: 5, guide: 2 }),
  source: "method.md: silence along the route; weight by judgement",
  limits: "Silence speaks only where records were obtained; without coverage.csv it weighs less.",
  find: (view, actor) => {
    const silent = view.movesOf(actor).filter(({ before, after }) => {
      const gap = after.start - before.end;
      return gap >= fewest && gap <= longest;
    });
    if (silent.length < 2) return undefined;
    const percent = (silent.length > 3 ? 100 : 70) * (view.coverageKnown ? 1 : 0.6);
    return callEvidence(
      percent,
      silent.flatMap(({ before, after }) => [before, after]),
    );
  },
};
