import { addToList } from "../exact/add-to-list.js";
import { instantSeconds } from "../exact/instant.js";
import type { Attribution } from "../identity/attribute-records.js";
import type { Call, CallKind } from "../records/call.js";
import type { CaseRecords } from "../records/case-records.js";
import type { ActorId } from "../records/reference.js";

/** One call as one of its two actors saw it: what is read of every call stands here, since calls are many. */
export interface LoggedCall {
  readonly call: Call;
  /** Its place among the calls of the case. */
  readonly position: number;
  /** `call:` and its id. */
  readonly cite: string;
  readonly kind: CallKind;
  /** Epoch seconds of its start. */
  readonly start: number;
  /** Epoch seconds of its end. */
  readonly end: number;
  /** Whole seconds from one to the other. */
  readonly seconds: number;
  readonly outgoing: boolean;
  readonly other: ActorId;
  /** Bare key of this actor's phone. */
  readonly phone: string;
  /** The cell that this actor's phone was on; undefined where the record names none. */
  readonly cell: string | undefined;
}

/** Every actor's calls in order of start, calls between two phones of one actor left out. */
export type CallLog = ReadonlyMap<ActorId, readonly LoggedCall[]>;

/** Sorts a case's calls by actor. Records are in canonical order, so each log is in order of start. O(calls). */
export const callLog = (records: CaseRecords, attribution: Attribution): CallLog => {
  const log = new Map<ActorId, LoggedCall[]>();
  const cells = new Map(records.cells.map(({ id }) => [id, id] as const));
  // One text for each cell, and not one for each call: cells are looked up often.
  const cellOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : (cells.get(id) ?? id));
  records.calls.forEach((call, position) => {
    const ends = attribution.calls[position];
    if (ends === undefined || ends.caller === ends.callee) return;
    const { kind, durationSeconds: seconds, caller, callee } = call;
    const cite = `call:${call.id}`;
    const start = instantSeconds(call.startedAt);
    const end = start + seconds;
    const seenFrom = (outgoing: boolean): LoggedCall => ({
      call,
      position,
      cite,
      kind,
      start,
      end,
      seconds,
      outgoing,
      other: outgoing ? ends.callee : ends.caller,
      phone: outgoing ? caller : callee,
      cell: cellOf(outgoing ? call.callerCell : call.calleeCell),
    });
    addToList(log, ends.caller, seenFrom(true));
    addToList(log, ends.callee, seenFrom(false));
  });
  return log;
};
