import { quoted } from "./fields/quoted.js";
import { type Ledger, problemAt } from "./ledger.js";
import type { Located } from "./located.js";

/** Orders records of one id canonically: 0 where their content is the same. */
export type ContentOrder<Value> = (a: Value, b: Value) => number;

/**
 * Makes one record of each id: of equal ones the first in the file, of others the first in canonical order; every other is a row error,
 * and given to `leftOut`. O(n), and O(k log k) for k records of one id.
 */
export const uniqueById = <Value extends { readonly id: string }, Place extends Located<Value>>(
  located: readonly Place[],
  order: ContentOrder<Value>,
  ledger: Ledger,
  leftOut?: (record: Value) => void,
): readonly Place[] => {
  const firstOfId = new Map<string, Place>();
  const shared = new Map<string, Place[]>();
  for (const place of located) {
    const { id } = place.record;
    const first = firstOfId.get(id);
    if (first === undefined) firstOfId.set(id, place);
    else {
      const places = shared.get(id);
      if (places === undefined) shared.set(id, [first, place]);
      else places.push(place);
    }
  }
  if (shared.size === 0) return located;
  const kept: Place[] = [];
  for (const [id, first] of firstOfId) {
    const places = shared.get(id);
    if (places === undefined) {
      kept.push(first);
      continue;
    }
    const sorted = places.sort((a, b) => order(a.record, b.record) || a.line - b.line);
    let last: Place | undefined;
    for (const place of sorted) {
      if (last !== undefined && order(last.record, place.record) === 0) {
        ledger.duplicates += 1;
        continue;
      }
      if (last === undefined) kept.push(place);
      else {
        ledger.problems.push(conflictOf(place, "id", id, kept.at(-1)));
        ledger.rejected += 1;
        leftOut?.(place.record);
      }
      last = place;
    }
  }
  return kept;
};

/** The problem of a record whose id another one has. */
export const conflictOf = (
  place: Omit<Located<unknown>, "record">,
  column: string,
  id: string,
  kept: Omit<Located<unknown>, "record"> | undefined,
) => {
  const other =
    kept === undefined
      ? "another record"
      : `the record on line ${kept.line}${kept.file === place.file ? "" : ` of ${kept.file}`}`;
  const message = `The id ${quoted(id)} is also that of ${other}, which says something else and comes first in canonical order; give each its own id`;
  return problemAt(place.file, place.line, { column, code: "conflicting-id", message });
};
