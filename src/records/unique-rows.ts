import { compareCodeUnits } from "../exact/compare-code-units.js";
import { canonicalJson } from "../exact/digest.js";
import { byContent } from "./content-order.js";
import { type Ledger, problemAt } from "./ledger.js";
import type { Located } from "./located.js";
import { compareProblems, type Problem } from "./problem.js";
import type { TieRow } from "./tie-row.js";

/**
 * Rows that have no id, in canonical order, each once. Of rows that differ only in how they write their beginning, the one with the smallest
 * text stays.
 */
export const uniqueRows = <Value extends { readonly from?: string }>(
  located: readonly Located<Value>[],
  ledger: Ledger,
): readonly Located<Value>[] => {
  const rows = new Map<string, { readonly place: Located<Value>; readonly text: string }>();
  for (const place of located) {
    const { fromText: text = "", ...content }: Value & { readonly fromText?: string } = place.record;
    const key = canonicalJson(content);
    const known = rows.get(key);
    if (known !== undefined) ledger.duplicates += 1;
    if (known === undefined || compareCodeUnits(text, known.text) < 0) rows.set(key, { place, text });
  }
  return [...rows].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, { place }]) => place);
};

/** How many equal rows are listed one by one; the others are counted. */
const MOST_LISTED = 20;

/** Rows of `ties.csv` in canonical order. Equal ones stay, since they add up, and are noted: a table may have been written twice. */
export const sortedTies = (located: readonly Located<TieRow>[], ledger: Ledger): readonly Located<TieRow>[] => {
  const compareJson = byContent<TieRow>();
  const order = (a: TieRow, b: TieRow): number =>
    compareCodeUnits(a.source, b.source) || compareCodeUnits(a.target, b.target) || compareJson(a, b);
  const sorted = [...located].sort((a, b) => order(a.record, b.record));
  const notes: Problem[] = [];
  for (const [i, place] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before === undefined || order(before.record, place.record) !== 0) continue;
    const message = `The row says the same as the one on line ${before.line}; the two are added up`;
    notes.push(problemAt(place.file, place.line, { code: "equal-rows", message }));
  }
  notes.sort(compareProblems);
  ledger.notes.push(...notes.slice(0, MOST_LISTED));
  const [first, more] = [notes[MOST_LISTED], notes.length - MOST_LISTED];
  if (first !== undefined) {
    ledger.notes.push({
      ...first,
      message: `${more} more rows, from here on, say the same as another; they are added up`,
    });
  }
  return sorted;
};
