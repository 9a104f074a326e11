import type { Call } from "./call.js";
import { compareCalls } from "./content-order.js";
import { foldLegs } from "./fold-legs.js";
import type { Ledger } from "./ledger.js";
import type { Located } from "./located.js";
import { uniqueById } from "./unique-by-id.js";

/** Calls without equal rows, two legs and conflicting ids, in canonical order, and how many rows were one of the first two. */
export const uniqueCalls = (
  located: readonly Located<Call>[],
  ledger: Ledger,
): { readonly calls: readonly Located<Call>[]; readonly duplicates: number } => {
  const sorted = [...located].sort((a, b) => compareCalls(a.record, b.record));
  let last: Located<Call> | undefined;
  const different = sorted.filter((call) => {
    const equal = last !== undefined && compareCalls(last.record, call.record) === 0;
    last = call;
    return !equal;
  });
  const folded = foldLegs(different);
  const before = ledger.duplicates;
  const unique = uniqueById(folded, compareCalls, ledger);
  const calls = [...unique].sort((a, b) => compareCalls(a.record, b.record));
  const duplicates = located.length - folded.length + (ledger.duplicates - before);
  ledger.duplicates = before;
  return { calls, duplicates };
};
