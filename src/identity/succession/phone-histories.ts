import { compareCodeUnits } from "../../exact/compare-code-units.js";
import { instantSeconds } from "../../exact/instant.js";
import type { Call } from "../../records/call.js";

const day = 86_400;
const hour = 3_600;

/** A case has at most this many bins of time: what lasts longer than a year is looked at in bins of more days. */
const mostBins = 366;

/** What calls show of one phone. */
export interface PhoneHistory {
  /** Bare key. */
  readonly phone: string;
  /** Hours with a call in each bin of time: a burst of calls in one hour is one sign of life. */
  readonly sessions: Float64Array;
  /** Places of other phones in the list of histories, with the number of calls and messages. */
  readonly contacts: ReadonlyMap<number, number>;
  /** Sum over the contacts of the root of the number of calls. */
  readonly contactWeight: number;
  /** How often each cell was recorded. */
  readonly cells: ReadonlyMap<string, number>;
  readonly devices: ReadonlySet<string>;
  /** Calls in each of eight parts of the day (UTC). */
  readonly rhythm: readonly number[];
  readonly calls: number;
}

/** The phones of a case and the time in which they called. */
export interface PhoneHistories {
  /** Sorted by key. */
  readonly phones: readonly PhoneHistory[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly bins: number;
  readonly daysPerBin: number;
  /** Epoch seconds at which the first bin begins: a midnight of UTC. */
  readonly from: number;
  /** The busiest of all phones is 1. */
  readonly traffic: Float64Array;
}

/** Sorts calls by phone. O(calls). */
export const phoneHistories = (calls: readonly Call[]): PhoneHistories => {
  const starts = calls.map(({ startedAt }) => instantSeconds(startedAt));
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const start of starts) {
    if (start < first) first = start;
    if (start > last) last = start;
  }
  const from = calls.length === 0 ? 0 : Math.floor(first / day) * day;
  const days = calls.length === 0 ? 1 : Math.floor((last - from) / day) + 1;
  const daysPerBin = Math.ceil(days / mostBins);
  const bins = Math.ceil(days / daysPerBin);
  const keys = new Set<string>();
  for (const { caller, callee } of calls) keys.add(caller).add(callee);
  const sorted = [...keys].sort(compareCodeUnits);
  const placeOf = new Map(sorted.map((key, place) => [key, place] as const));
  const phones = sorted.map((phone) => ({
    phone,
    sessions: new Float64Array(bins),
    contacts: new Map<number, number>(),
    contactWeight: 0,
    cells: new Map<string, number>(),
    devices: new Set<string>(),
    rhythm: [0, 0, 0, 0, 0, 0, 0, 0],
    calls: 0,
    lastHour: -1,
  }));
  const traffic = new Float64Array(bins);
  const note = (key: string, other: string, start: number, cell: string | undefined, device: string | undefined) => {
    const phone = phones[placeOf.get(key) ?? -1];
    const place = placeOf.get(other);
    if (phone === undefined || place === undefined) return;
    const bin = Math.floor((start - from) / (day * daysPerBin));
    const thisHour = Math.floor(start / hour);
    if (thisHour !== phone.lastHour) {
      phone.sessions[bin] = (phone.sessions[bin] ?? 0) + 1;
      traffic[bin] = (traffic[bin] ?? 0) + 1;
      phone.lastHour = thisHour;
    }
    phone.contacts.set(place, (phone.contacts.get(place) ?? 0) + 1);
    if (cell !== undefined) phone.cells.set(cell, (phone.cells.get(cell) ?? 0) + 1);
    if (device !== undefined) phone.devices.add(device);
    const part = ((thisHour % 24) + 24) % 24;
    const at = Math.floor(part / 3);
    phone.rhythm[at] = (phone.rhythm[at] ?? 0) + 1;
    phone.calls += 1;
  };
  calls.forEach((call, i) => {
    const start = starts[i] ?? 0;
    note(call.caller, call.callee, start, call.callerCell, call.callerDevice);
    note(call.callee, call.caller, start, call.calleeCell, call.calleeDevice);
  });
  for (const phone of phones) for (const calls of phone.contacts.values()) phone.contactWeight += Math.sqrt(calls);
  return { phones, placeOf, bins, daysPerBin, from, traffic };
};
