import { compareCodeUnits } from "../exact/compare-code-units.js";
import { canonicalJson } from "../exact/digest.js";
import { compareInstants } from "../exact/instant.js";
import type { Call } from "./call.js";

/** Orders two records by their canonical JSON: 0 where they say the same. */
export const compareContent = (a: unknown, b: unknown): number => compareCodeUnits(canonicalJson(a), canonicalJson(b));

/** Makes the same order for a list that is sorted: each record's JSON is written once. */
export const byContent = <Value extends object>(): ((a: Value, b: Value) => number) => {
  const texts = new Map<Value, string>();
  const textOf = (value: Value): string => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = canonicalJson(value);
    texts.set(value, text);
    return text;
  };
  return (a, b) => compareCodeUnits(textOf(a), textOf(b));
};

/** Orders two texts that may be absent; an absent one comes first. */
const compareOptional = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : a === undefined ? -1 : b === undefined ? 1 : compareCodeUnits(a, b);

/** The canonical order of calls: instant, caller, callee, duration, kind, id, cells, devices, source; 0 where all are the same. */
export const compareCalls = (a: Call, b: Call): number =>
  compareInstants(a.startedAt, b.startedAt) ||
  compareCodeUnits(a.caller, b.caller) ||
  compareCodeUnits(a.callee, b.callee) ||
  a.durationSeconds - b.durationSeconds ||
  compareCodeUnits(a.kind, b.kind) ||
  compareCodeUnits(a.id, b.id) ||
  compareOptional(a.callerCell, b.callerCell) ||
  compareOptional(a.calleeCell, b.calleeCell) ||
  compareOptional(a.callerDevice, b.callerDevice) ||
  compareOptional(a.calleeDevice, b.calleeDevice) ||
  compareOptional(a.source, b.source);
