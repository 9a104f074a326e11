import { chainsStarted } from "../../activity/call-chains.js";
import type { Indicator } from "../model.js";
import { callEvidence, standsOut } from "./call-evidence.js";
import { weights } from "./weights.js";

/** Orders flow down: he calls A, and within minutes A calls somebody else, more often than A usually calls. */
export const startsCallChains: Indicator = {
  id: "starts-call-chains",
  says: "calls people who then call others within minutes, more often than they usually do",
  basis: "calls",
  reads: "calls",
  group: "command",
  weights: weights({ organizer: 8 }),
  source: "method.md: chains (A calls B, B calls C within minutes); weight by judgement",
  limits:
    "A lieutenant passes orders on in the same way; a busy receiver makes chains by chance, which its own rate corrects only in part.",
  find: (view, actor) => {
    const { chains, expected } = chainsStarted(view.log, actor, view.passedOn());
    const percent = standsOut(chains.length, expected, 4);
    const receivers = new Set(chains.map(({ first }) => first.other));
    if (percent === 0 || receivers.size < 2) return undefined;
    return callEvidence(
      percent,
      chains.flatMap(({ first, next }) => [first, next]),
    );
  },
};
