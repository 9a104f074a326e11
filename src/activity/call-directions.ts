import type { LoggedCall } from "./call-log.js";

/** A log by who called; each part is in order of start. */
export interface Directions {
  readonly outgoing: readonly LoggedCall[];
  readonly incoming: readonly LoggedCall[];
}

/** The calls that an actor made and those that it received. O(calls of the actor). */
export const callDirections = (log: readonly LoggedCall[]): Directions => {
  const outgoing: LoggedCall[] = [];
  const incoming: LoggedCall[] = [];
  for (const entry of log) (entry.outgoing ? outgoing : incoming).push(entry);
  return { outgoing, incoming };
};
