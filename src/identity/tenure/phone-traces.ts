import { instantSeconds } from "../../exact/instant.js";
import type { CaseRecords } from "../../records/case-records.js";
import type { Cell } from "../../records/cell.js";
import type { TenureEvidence } from "../tenure-evidence.js";

/** One call as one of its phones saw it. */
export interface Trace {
  /** `call:` and its id. */
  readonly cite: string;
  /** Epoch seconds of its start. */
  readonly start: number;
  /** Bare key of the other phone. */
  readonly other: string;
  /** Where this phone was; undefined where the record names no known cell. */
  readonly cell: Cell | undefined;
  /** This phone's handset. */
  readonly device: string | undefined;
}

/** The calls of some phones in order of start. One pass over the calls; O(calls). */
export const phoneTraces = (
  { calls, cells }: Pick<CaseRecords, "calls" | "cells">,
  phones: ReadonlySet<string>,
): ReadonlyMap<string, readonly Trace[]> => {
  const known = new Map(cells.map((cell) => [cell.id, cell] as const));
  const traces = new Map<string, Trace[]>([...phones].map((phone) => [phone, []]));
  for (const { id, caller, callee, startedAt, callerCell, calleeCell, callerDevice, calleeDevice } of calls) {
    const [ofCaller, ofCallee] = [traces.get(caller), traces.get(callee)];
    if (ofCaller === undefined && ofCallee === undefined) continue;
    const start = instantSeconds(startedAt);
    const cite = `call:${id}`;
    const at = (cell: string | undefined) => (cell === undefined ? undefined : known.get(cell));
    ofCaller?.push({ cite, start, other: callee, cell: at(callerCell), device: callerDevice });
    ofCallee?.push({ cite, start, other: caller, cell: at(calleeCell), device: calleeDevice });
  }
  return traces;
};

/** The calls that fall into a tenure. */
export const tracesWithin = (
  traces: readonly Trace[],
  { from, to }: Pick<TenureEvidence, "from" | "to">,
): readonly Trace[] => {
  if (from === undefined && to === undefined) return traces;
  const first = from === undefined ? Number.NEGATIVE_INFINITY : instantSeconds(from);
  const end = to === undefined ? Number.POSITIVE_INFINITY : instantSeconds(to);
  return traces.filter(({ start }) => first <= start && start < end);
};
