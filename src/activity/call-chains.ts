import type { ActorId } from "../records/reference.js";
import type { CallLog, LoggedCall } from "./call-log.js";

/** A call and the one that its receiver made to somebody else within minutes. */
export interface CallChain {
  readonly first: LoggedCall;
  readonly next: LoggedCall;
}

/** What an actor's calls set off. */
export interface ChainsStarted {
  readonly chains: readonly CallChain[];
  /** Chains that the receivers' usual rate of calling would have made anyway. */
  readonly expected: number;
}

/** Judgement: an instruction is passed on within ten minutes of hanging up. */
const within = 600;

/** The first position in a log whose call starts at or after `second`. */
const positionAt = (log: readonly LoggedCall[], second: number): number => {
  let [low, high] = [0, log.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((log[middle]?.start ?? 0) < second) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The receiver's calls outward per second between its first and last record; its own background. */
const callingRate = (log: readonly LoggedCall[]): number => {
  const outgoing = log.reduce((sum, entry) => sum + (entry.outgoing ? 1 : 0), 0);
  const span = (log.at(-1)?.start ?? 0) - (log[0]?.start ?? 0);
  return span > 0 ? outgoing / span : 0;
};

/**
 * The call chains that one actor started: it calls A, and A calls somebody else within ten minutes of hanging up;
 * beside them the number that A's own rate of calling would explain. O(calls of the actor × log calls).
 */
export const chainsStarted = (log: CallLog, actor: ActorId): ChainsStarted => {
  const chains: CallChain[] = [];
  let expected = 0;
  for (const first of log.get(actor) ?? []) {
    if (!first.outgoing || first.call.kind === "missed") continue;
    const receiver = log.get(first.other) ?? [];
    expected += Math.min(1, callingRate(receiver) * within);
    for (let i = positionAt(receiver, first.end); i < receiver.length; i++) {
      const next = receiver[i];
      if (next === undefined || next.start > first.end + within) break;
      if (!next.outgoing || next.other === actor) continue;
      chains.push({ first, next });
      break;
    }
  }
  return { chains, expected };
};
