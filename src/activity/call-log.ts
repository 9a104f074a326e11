import { instantSeconds } from "../exact/instant.js";
import type { Attribution } from "../identity/attribute-records.js";
import type { Call } from "../records/call.js";
import type { CaseRecords } from "../records/case-records.js";
import type { ActorId } from "../records/reference.js";

/** One call as one of its two actors saw it. */
export interface LoggedCall {
  readonly call: Call;
  /** Epoch seconds of its start. */
  readonly start: number;
  /** Epoch seconds of its end. */
  readonly end: number;
  readonly outgoing: boolean;
  readonly other: ActorId;
  /** The cell that this actor's phone was on; undefined where the record names none. */
  readonly cell: string | undefined;
}

/** Every actor's calls in order of start, calls between two phones of one actor left out. */
export type CallLog = ReadonlyMap<ActorId, readonly LoggedCall[]>;

/** Sorts a case's calls by actor. Records are in canonical order, so each log is in order of start. O(calls). */
export const callLog = (records: CaseRecords, attribution: Attribution): CallLog => {
  const log = new Map<ActorId, LoggedCall[]>();
  const add = (actor: ActorId, entry: LoggedCall): void => {
    const entries = log.get(actor);
    if (entries === undefined) log.set(actor, [entry]);
    else entries.push(entry);
  };
  records.calls.forEach((call, i) => {
    const ends = attribution.calls[i];
    if (ends === undefined || ends.caller === ends.callee) return;
    const start = instantSeconds(call.startedAt);
    const end = start + call.durationSeconds;
    add(ends.caller, { call, start, end, outgoing: true, other: ends.callee, cell: call.callerCell });
    add(ends.callee, { call, start, end, outgoing: false, other: ends.caller, cell: call.calleeCell });
  });
  return log;
};
