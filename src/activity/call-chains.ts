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

/** What whoever is called does next, by the place of the call among the calls of the case. */
export interface PassedOn {
  /** The call that the receiver made to somebody else within a quarter of an hour; undefined where it made none. */
  readonly next: readonly (LoggedCall | undefined)[];
  /** How probably its usual rate of calling would have made one within ten minutes anyway. */
  readonly expected: Float64Array;
}

/** An actor's calls outward per second between its first and last record; its own background. */
const callingRate = (log: readonly LoggedCall[]): number => {
  const outgoing = log.reduce((sum, entry) => sum + (entry.outgoing ? 1 : 0), 0);
  const span = (log.at(-1)?.start ?? 0) - (log[0]?.start ?? 0);
  return span > 0 ? outgoing / span : 0;
};

/** A quarter of an hour: what a receiver does later than that has nothing to do with the call. */
export const latestPassedOn = 900;

/** The first call that the receiver of the i-th entry makes to somebody else within a quarter of an hour of hanging up. */
const passedOnBy = (receiver: readonly LoggedCall[], i: number): LoggedCall | undefined => {
  const received = receiver[i];
  if (received === undefined) return undefined;
  // One that took no time may stand behind others of the same second.
  let at = i;
  while (at > 0 && (receiver[at - 1]?.start ?? 0) >= received.end) at -= 1;
  for (
    let next = receiver[at];
    next !== undefined && next.start <= received.end + latestPassedOn;
    next = receiver[++at]
  )
    if (next.start >= received.end && next.outgoing && next.other !== received.other) return next;
  return undefined;
};

/** What actors, all by default, do after each call to them. O(their calls), and the calls within a quarter of an hour of each. */
export const passedOn = (log: CallLog, receivers: Iterable<ActorId> = log.keys()): PassedOn => {
  const next: (LoggedCall | undefined)[] = [];
  let size = 0;
  for (const entries of log.values()) size = Math.max(size, (entries.at(-1)?.position ?? -1) + 1);
  const expected = new Float64Array(size);
  for (const receiver of receivers) {
    const entries = log.get(receiver) ?? [];
    const chance = Math.min(1, callingRate(entries) * within);
    entries.forEach((entry, i) => {
      if (entry.outgoing) return;
      expected[entry.position] = chance;
      next[entry.position] = passedOnBy(entries, i);
    });
  }
  return { next, expected };
};

/**
 * The call chains that one actor started: it calls A, and A calls somebody else within ten minutes of hanging up;
 * beside them the number that A's own rate of calling would explain. O(calls of the actor) where it is `known`
 * what was passed on, and of its contacts otherwise.
 */
export const chainsStarted = (log: CallLog, actor: ActorId, known?: PassedOn): ChainsStarted => {
  const own = log.get(actor) ?? [];
  const { next: nexts, expected: chances } = known ?? passedOn(log, new Set(own.map(({ other }) => other)));
  const chains: CallChain[] = [];
  let expected = 0;
  for (const first of own) {
    if (!first.outgoing || first.kind === "missed") continue;
    expected += chances[first.position] ?? 0;
    const next = nexts[first.position];
    if (next !== undefined && next.start <= first.end + within) chains.push({ first, next });
  }
  return { chains, expected };
};
