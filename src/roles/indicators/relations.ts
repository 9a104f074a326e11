import { callsByContact } from "../../activity/passing-contacts.js";
import { compareCodeUnits } from "../../exact/compare-code-units.js";
import type { ActorId } from "../../records/reference.js";
import type { CaseView } from "../case-view.js";
import type { Indicator, IndicatorFinding } from "../model.js";
import { looksLikePassenger } from "../passenger.js";
import { callEvidence } from "./call-evidence.js";
import { weights } from "./weights.js";

/** Fewer calls than this with somebody relate nobody. */
const fewestCalls = 3;

const withThem = (
  view: CaseView,
  actor: ActorId,
  counts: (other: ActorId) => boolean,
  direction: "both" | "outgoing" = "both",
): readonly (readonly [ActorId, IndicatorFinding])[] =>
  [...callsByContact(view.log.get(actor) ?? [])]
    .filter(([other, calls]) => calls.length >= fewestCalls && counts(other))
    .filter(([, calls]) => direction === "both" || calls.filter((c) => c.outgoing).length * 2 > calls.length)
    .sort(([x], [y]) => compareCodeUnits(x, y))
    .map(([other, calls]) => [other, callEvidence(100, calls.slice(0, 5), [other])] as const);

const together = (found: readonly (readonly [ActorId, IndicatorFinding])[], percent: number): IndicatorFinding => {
  const sources = [...new Set(found.flatMap(([, finding]) => finding.sources))].sort(compareCodeUnits);
  return { percent, cites: found.flatMap(([, finding]) => finding.cites), voices: sources, sources, firsthand: true };
};

/** He speaks often to people whom the records already support as crew, and they are not passengers. */
export const speaksToCrew: Indicator = {
  id: "speaks-to-crew",
  says: "speaks regularly to people whom the records support in a part of their own",
  basis: "relations",
  group: "relations",
  weights: weights({
    organizer: 3,
    recruiter: 3,
    driver: 3,
    "boat-captain": 3,
    guide: 2,
    "safe-house-keeper": 3,
    financier: 2,
    supplier: 2,
    enforcer: 2,
  }),
  source: "Campana 2018: ties run within crews; one damped round, weight by judgement",
  limits: "So do their families, their taxi and their money changer; it starts no role by itself.",
  find: (view, actor) => {
    if (looksLikePassenger(view, actor)) return undefined;
    const crew = withThem(view, actor, (other) => view.firstPass?.get(other)?.supported === true);
    return crew.length < 2 ? undefined : together(crew, Math.min(120, 40 + crew.length * 20));
  },
};

/** He calls, more than he is called by, several people whom the records support as aides. */
export const callsTheAides: Indicator = {
  id: "calls-the-aides",
  says: "calls several people whom the records support as aides, more than they call back",
  basis: "relations",
  group: "relations",
  weights: weights({ organizer: 5 }),
  source: "Campana 2018: organizers give orders and receive none; one damped round, weight by judgement",
  limits: "A dispatcher calls aides as well.",
  find: (view, actor) => {
    const aides = withThem(
      view,
      actor,
      (other) => {
        const pass = view.firstPass?.get(other);
        return pass?.supported === true && pass.role !== "organizer";
      },
      "outgoing",
    );
    return aides.length < 2 ? undefined : together(aides, aides.length > 2 ? 100 : 70);
  },
};

/** He speaks to several people whom the records show as passengers. */
export const speaksToPassengers: Indicator = {
  id: "speaks-to-passengers",
  says: "speaks regularly to several passengers",
  basis: "relations",
  group: "relations",
  weights: weights({ recruiter: 5, "safe-house-keeper": 2, organizer: -3 }),
  source: "method.md: a recruiter talks to migrants and to an organizer; one damped round, weight by judgement",
  limits: "Passengers speak to each other, to a taxi and to a lawyer.",
  find: (view, actor) => {
    if (looksLikePassenger(view, actor)) return undefined;
    const passengers = withThem(view, actor, (other) => looksLikePassenger(view, other));
    return passengers.length < 3 ? undefined : together(passengers, Math.min(120, 40 + passengers.length * 15));
  },
};
