import type { Call } from "../../records/call.js";

/** The first and last calls of a phone with each other phone, as cites; under the empty key those with anybody. */
export type EndCalls = ReadonlyMap<string, { readonly first: string; readonly last: string }>;

/** The end calls of some phones. Calls are in order of start. O(calls). */
export const endCallsOf = (calls: readonly Call[], wanted: ReadonlySet<string>): ReadonlyMap<string, EndCalls> => {
  const found = new Map<string, Map<string, { readonly first: string; readonly last: string }>>();
  const note = (phone: string, other: string, cite: string): void => {
    if (!wanted.has(phone)) return;
    const own = found.get(phone) ?? new Map<string, { readonly first: string; readonly last: string }>();
    found.set(phone, own);
    for (const key of [other, ""]) own.set(key, { first: own.get(key)?.first ?? cite, last: cite });
  };
  for (const { id, caller, callee } of calls) {
    note(caller, callee, `call:${id}`);
    note(callee, caller, `call:${id}`);
  }
  return found;
};
