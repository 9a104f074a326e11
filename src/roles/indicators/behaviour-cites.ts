import type { LoggedCall } from "../../activity/call-log.js";
import { callsByContact } from "../../activity/passing-contacts.js";

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
const most = 20;

/** Evenly spread over the list, first and last included. */
const spread = (calls: readonly LoggedCall[]): readonly LoggedCall[] => {
  if (calls.length <= most) return calls;
  return Array.from({ length: most }, (_, i) => calls[Math.round((i * (calls.length - 1)) / (most - 1))]).flatMap(
    (call) => call ?? [],
  );
};

const day = 86_400;

const chosen = (log: readonly LoggedCall[], kind: BehaviourCites): readonly LoggedCall[] => {
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
      return [...callsByContact(log).values()].flatMap((calls) => calls[0] ?? []);
    case "passing":
      return [...callsByContact(log).values()].flatMap((calls) => {
        const span = (calls.at(-1)?.start ?? 0) - (calls[0]?.start ?? 0);
        return calls.length > 1 && span <= 21 * day ? [calls[0], calls.at(-1)].flatMap((entry) => entry ?? []) : [];
      });
    case "steady":
      return [...callsByContact(log).values()].flatMap((calls) => {
        const span = (calls.at(-1)?.start ?? 0) - (calls[0]?.start ?? 0);
        return calls.length >= 5 && span >= 28 * day ? [calls[0], calls.at(-1)].flatMap((entry) => entry ?? []) : [];
      });
    default:
      return log;
  }
};

/** The calls that show a behaviour; where it is an absence, the calls that were searched. */
export const citedCalls = (log: readonly LoggedCall[], kind: BehaviourCites): readonly LoggedCall[] => {
  const calls = chosen(log, kind);
  return spread(calls.length === 0 ? log : calls);
};
