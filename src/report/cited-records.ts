import { compareCodeUnits } from "../exact/compare-code-units.js";

/** The records that a report cites: each gets a number when it is first cited, and stands in the list of records once. */
export interface CitedRecords {
  /** The anchor of a record that is cited here. */
  readonly cite: (reference: string) => string;
  /** A record as readable text; absent where a reference names nothing that is in the case. */
  readonly textOf: (reference: string) => string | undefined;
  /** Every record that was cited so far, sorted by reference. */
  readonly all: () => readonly { readonly reference: string; readonly anchor: string; readonly text: string }[];
}

/** Keeps what is cited while the sections are written. */
export const citedRecords = (words: ReadonlyMap<string, string>): CitedRecords => {
  const anchors = new Map<string, string>();
  const cite = (reference: string): string => {
    const anchor = anchors.get(reference) ?? `r${anchors.size + 1}`;
    anchors.set(reference, anchor);
    return anchor;
  };
  return {
    cite,
    textOf: (reference) => words.get(reference),
    all: () =>
      [...anchors]
        .map(([reference, anchor]) => ({ reference, anchor, text: words.get(reference) ?? "" }))
        .sort((x, y) => compareCodeUnits(x.reference, y.reference)),
  };
};
