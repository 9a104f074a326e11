import { returnsOf } from "../../activity/travel.js";
import type { Indicator } from "../model.js";
import { callEvidence } from "./call-evidence.js";
import { weights } from "./weights.js";

/** The phone goes along the route and comes back; passengers go once. */
export const travelsBackAndForth: Indicator = {
  id: "travels-back-and-forth",
  says: "travels legs of the route and comes back",
  basis: "calls",
  reads: "calls",
  group: "road",
  weights: weights({ driver: 9, guide: 3, recruiter: -3, "safe-house-keeper": -4, "boat-captain": -2 }),
  source: "method.md: movement along the route's cells; weight by judgement",
  limits: "Traders, bus drivers and pilgrims come back too; a shared phone seems to travel.",
  find: (view, actor) => {
    const moves = view.movesOf(actor);
    const returns = returnsOf(moves, view.metresOf);
    if (moves.length < 3 || returns.length === 0) return undefined;
    const cells = [...new Set(moves.flatMap(({ from, to }) => [`cell:${from.id}`, `cell:${to.id}`]))];
    return callEvidence(
      returns.length > 1 ? 100 : 60,
      moves.flatMap(({ before, after }) => [before, after]),
      cells.slice(0, 20),
    );
  },
};
