import type { Indicator } from "../model.js";
import { knownByRegisterOnly } from "../one-thread.js";
import { everyRole, weights } from "./weights.js";

/** Against every part: the calls may be another's, to whom the phone was never registered. */
export const knownByARegisterOnly: Indicator = {
  id: "known-by-a-register-only",
  says: "is tied to the phone by a register of subscribers alone",
  basis: "file",
  mayBeForced: true,
  weights: weights(everyRole(-2)),
  source:
    "method.md: identity is an uncertain inference; false registrations; weight by judgement, fitted by simulation",
  limits: "Most registrations are true; a seizure, a statement or an analyst's attribution settles it.",
  find: (view, actor) => {
    const cites = knownByRegisterOnly(view, actor);
    if (cites.length === 0) return undefined;
    const sources = ["phones.csv"];
    return {
      percent: 100,
      restsOn: cites.length,
      evidence: () => ({ cites, voices: sources, sources, firsthand: true }),
    };
  },
};
