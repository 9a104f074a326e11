import { quoted } from "../records/fields/quoted.js";
import { cleanCell } from "./clean-cell.js";
import { endsOf } from "./row-ends.js";
import { RowInHand, type RowRules } from "./row-in-hand.js";
import type { OtherReason, RowFault, RowOutcome } from "./row-outcome.js";
import { whenOf } from "./row-time.js";
import type { SheetRow } from "./sheet.js";
import { lookAtStored } from "./stored-cells.js";
import { kindOfWord, type RowKind, saysTotal } from "./words.js";

// Line ends and tabs may stand in a quoted cell; halves of surrogate pairs are no characters.
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Surrogate}/u;

const kindOf = (hand: RowInHand): RowKind | undefined => {
  const { mapping } = hand.rules;
  const text = hand.cell("kind");
  if (text === undefined) return mapping.kind?.otherwise ?? "voice";
  return (
    kindOfWord(text, mapping.kind?.words) ??
    hand.fault(
      "kind",
      "unknown-kind",
      `${quoted(text)} is no known kind of record; add it to the mapping: "kind": { "words": { ${JSON.stringify(text)}: "voice" } } (or sms, missed, data, other)`,
    )
  );
};

/** What a row is that is no record of traffic: totals, blank cells, the header again. */
const asideOf = ({ cells }: SheetRow, { mapping, sheet, places }: RowRules): OtherReason | undefined => {
  const clean = cells.map(cleanCell);
  if (clean.every((cell) => cell === "")) return "blank-row";
  if (
    sheet.header.length > 0 &&
    cells.length === sheet.header.length &&
    cells.every((cell, i) => cell.trim() === sheet.header[i])
  )
    return "repeated-header";
  const first = clean.find((cell) => cell !== "") ?? "";
  if (!saysTotal(first, mapping.totals)) return undefined;
  // A sender may be called "Total": a row of totals has no time.
  const time = clean[places.get("start") ?? places.get("date") ?? -1] ?? "";
  return /\d/.test(time) && time !== first ? undefined : "total";
};

const error = (faults: readonly RowFault[]): RowOutcome => ({ became: "error", faults });

/** Reads one row of a delivered file: it becomes a call, another record, or an error; there is no fourth way. */
export const readRow = (row: SheetRow, rules: RowRules): RowOutcome => {
  const aside = asideOf(row, rules);
  if (aside !== undefined) return { became: "other", why: aside };
  if (row.fault !== undefined) return error([row.fault]);
  const hand = new RowInHand(rules, row);
  for (const [role, place] of rules.places) {
    if (UNWRITABLE.test(row.cells[place] ?? ""))
      hand.fault(
        role,
        "control-character",
        `${quoted(row.cells[place])} holds a character that no text has; the file may be damaged or in another encoding`,
      );
  }
  lookAtStored(hand);
  if (hand.faults.length > 0) return error(hand.faults);
  const kind = kindOf(hand);
  if (kind === "data") return { became: "other", why: "data" };
  if (kind === "other") return { became: "other", why: "not-a-call" };
  const ends = endsOf(hand);
  if (typeof ends === "string" && hand.faults.length === 0) return { became: "other", why: ends };
  const when = whenOf(hand);
  if (
    hand.faults.length > 0 ||
    kind === undefined ||
    when === undefined ||
    ends === undefined ||
    typeof ends === "string"
  )
    return error(hand.faults);
  if (ends.callees.some(({ key }) => key !== undefined && key === ends.caller.key))
    return { became: "other", why: "one-number" };
  if (when.seconds === undefined && kind === "voice")
    hand.note("no-duration", "The row does not say how long it lasted; 0 s is written");
  const settled = kind === "voice" && when.seconds === 0 && rules.mapping.kind?.zeroIsMissed === true ? "missed" : kind;
  const seconds = when.seconds ?? 0;
  if (settled !== "voice" && seconds > 0)
    hand.note(
      "has-duration",
      `The row is ${settled === "sms" ? "a message" : "a call that nobody answered"} and says ${seconds} s; 0 s is written`,
    );
  const operatorId = hand.cell("operatorId");
  return {
    became: "call",
    call: {
      ...ends,
      startedAt: when.start.at,
      durationSeconds: settled === "voice" ? seconds : 0,
      kind: settled,
      hasSeconds: when.start.hasSeconds,
      hasOffset: when.start.hasOffset,
      ...(operatorId === undefined ? {} : { operatorId }),
      notes: hand.notes,
    },
  };
};
