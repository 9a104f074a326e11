import type { LoggedCall } from "../../activity/call-log.js";
import type { ActorId } from "../../records/reference.js";
import { evidenceOnRequest } from "../evidence-on-request.js";
import type { Evidence, IndicatorFinding } from "../model.js";
import { evidenceOfCalls } from "./call-evidence.js";

/** Which of an actor's calls show a behaviour. */
export type BehaviourCites =
  | "all"
  | "firsts"
  | "outgoing"
  | "incoming"
  | "night"
  | "ends"
  | "located"
  | "passing"
  | "steady";

/** Of many calls that show one thing, this many are cited. */
const most = 10;

/** Evenly spread over the list, first and last included. */
const spread = (calls: readonly LoggedCall[]): readonly LoggedCall[] => {
  if (calls.length <= most) return calls;
  const some: LoggedCall[] = [];
  for (let i = 0; i < most; i++) {
    const call = calls[Math.round((i * (calls.length - 1)) / (most - 1))];
    if (call !== undefined) some.push(call);
  }
  return some;
};

type ByContact = ReadonlyMap<ActorId, readonly LoggedCall[]>;

/** The first and last calls of the contacts that are dealt with in some way. */
const endsOf = (byContact: ByContact, counts: (calls: number, seconds: number) => boolean): readonly LoggedCall[] => {
  const ends: LoggedCall[] = [];
  for (const calls of byContact.values()) {
    const [first, last] = [calls[0], calls.at(-1)];
    if (first !== undefined && last !== undefined && counts(calls.length, last.start - first.start))
      ends.push(first, last);
  }
  return ends;
};

const day = 86_400;

const chosen = (log: readonly LoggedCall[], byContact: ByContact, kind: BehaviourCites): readonly LoggedCall[] => {
  switch (kind) {
    case "outgoing":
      return log.filter((entry) => entry.outgoing);
    case "incoming":
      return log.filter((entry) => !entry.outgoing);
    case "located":
      return log.filter((entry) => entry.cell !== undefined);
    case "ends":
      return [log[0], log.at(-1)].flatMap((entry) => entry ?? []);
    case "firsts":
      return [...byContact.values()].flatMap((calls) => calls[0] ?? []);
    case "passing":
      return endsOf(byContact, (calls, seconds) => calls > 1 && seconds <= 21 * day);
    case "steady":
      return endsOf(byContact, (calls, seconds) => calls >= 5 && seconds >= 28 * day);
    default:
      return log;
  }
};

// Many steps of many scales rest on the same calls of one log.
const findings = /* @__PURE__ */ new WeakMap<readonly LoggedCall[], Map<BehaviourCites, IndicatorFinding>>();

/**
 * The finding of a behaviour that a log shows in full: the calls that show it; where it is an absence, those that were searched. One object
 * for all steps that rest on the same calls, its evidence gathered once. O(calls of the log).
 */
export const findingOfBehaviour = (
  log: readonly LoggedCall[],
  byContact: ByContact,
  kind: BehaviourCites,
): IndicatorFinding => {
  const ofLog = findings.get(log) ?? new Map<BehaviourCites, IndicatorFinding>();
  findings.set(log, ofLog);
  const known = ofLog.get(kind);
  if (known !== undefined) return known;
  const gather = (): Evidence => {
    const calls = kind === "all" ? log : chosen(log, byContact, kind);
    const searched = kind !== "all" && (calls === log || calls.length === 0);
    return searched ? findingOfBehaviour(log, byContact, "all").evidence() : evidenceOfCalls(spread(calls));
  };
  const finding = { percent: 100, restsOn: log.length, evidence: evidenceOnRequest(gather) };
  ofLog.set(kind, finding);
  return finding;
};
