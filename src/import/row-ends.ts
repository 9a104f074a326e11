import { quoted } from "../records/fields/quoted.js";
import type { ColumnRole } from "./column-roles.js";
import type { ReadPhone } from "./read-phone.js";
import { cellOf, type Side } from "./row-cell.js";
import type { RowInHand } from "./row-in-hand.js";
import type { OtherReason, RowEnd } from "./row-outcome.js";
import { directionOfWord } from "./words.js";

const SIGNS_BETWEEN_PARTIES = [";", "/", "&"];

const endOf = (hand: RowInHand, phone: ReadPhone, side: Side | undefined): RowEnd => {
  const cell = side === undefined ? undefined : cellOf(hand, side);
  const device = side === undefined ? undefined : hand.cell(`${side}Device` as ColumnRole);
  return {
    ...(phone.key === undefined ? {} : { key: phone.key }),
    ...(cell === undefined ? {} : { cell }),
    ...(device === undefined ? {} : { device }),
  };
};

/** The number in a column, or in the file; `undefined` where there is none, or it is wrong. */
const phoneOf = (hand: RowInHand, role: ColumnRole, text: string | undefined): ReadPhone | undefined => {
  if (text === undefined) return undefined;
  const read = hand.rules.readPhone(text);
  if ("code" in read) return hand.fault(role, read.code, read.message);
  hand.rules.met?.(read, text);
  if (read.other !== undefined)
    hand.note(
      "two-readings",
      `${quoted(text)} is the number ${read.key} of the given country, and as it stands ${read.other} of another; the first is taken; say "form" under "numbers" in the mapping`,
    );
  return read;
};

/** The several numbers of a conference, where each part of the cell is one by itself; else the cell as it stands. */
const partiesIn = (text: string, signs: readonly string[]): readonly string[] => {
  for (const sign of signs) {
    const parts = text
      .split(sign)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    if (parts.length > 1 && parts.every((part) => part.replace(/\D/g, "").length >= 6)) return parts;
  }
  return [text];
};

/** Who called whom; several were called where a row tells of a conference. */
export interface Ends {
  readonly caller: RowEnd;
  readonly callees: readonly RowEnd[];
  readonly direction?: "out" | "in";
}

const directionOf = (hand: RowInHand): "out" | "in" | undefined => {
  const { mapping } = hand.rules;
  const text = hand.cell("direction");
  if (text === undefined)
    return hand.fault("direction", "missing", "The row does not say whether the subscriber called or was called");
  return (
    directionOfWord(text, mapping.direction?.words) ??
    hand.fault(
      "direction",
      "unknown-direction",
      `${quoted(text)} is no known word for outgoing or incoming; add it to the mapping: "direction": { "words": { ${JSON.stringify(text)}: "out" } }`,
    )
  );
};

const severalOf = (hand: RowInHand, role: ColumnRole): readonly ReadPhone[] => {
  const text = hand.cell(role);
  if (text === undefined) return [];
  const parts = partiesIn(text, hand.rules.mapping.partySeparators ?? SIGNS_BETWEEN_PARTIES);
  const phones = parts.map((part) => phoneOf(hand, role, part)).filter((phone) => phone !== undefined);
  if (parts.length > 1)
    hand.note("conference", `The row names ${parts.length} numbers in one cell; each is a call of its own`);
  return phones;
};

/** Who called whom; a reason where the row has no second party. */
export const endsOf = (hand: RowInHand): Ends | OtherReason | undefined => {
  const { places, subscriber } = hand.rules;
  const before = hand.faults.length;
  if (places.has("caller")) {
    const caller = phoneOf(hand, "caller", hand.cell("caller"));
    const callees = severalOf(hand, "callee");
    if (hand.faults.length > before) return undefined;
    if (caller === undefined || callees.length === 0) return "no-second-party";
    return {
      caller: endOf(hand, caller, "caller"),
      // The one cell of a row is that of its one called; of a conference nobody could say whose.
      callees: callees.map((callee) => endOf(hand, callee, callees.length === 1 ? "callee" : undefined)),
    };
  }
  const own = phoneOf(hand, "subscriber", subscriber ?? hand.cell("subscriber"));
  const others = severalOf(hand, "other");
  if (hand.faults.length > before) return undefined;
  if (own === undefined || others.length === 0) return "no-second-party";
  const direction = directionOf(hand);
  if (direction === undefined) return undefined;
  const served = endOf(hand, own, "subscriber");
  const far = others.map((other) => endOf(hand, other, undefined));
  if (direction === "out") return { caller: served, callees: far, direction };
  const [first, ...more] = far;
  if (first === undefined) return "no-second-party";
  if (more.length > 0) {
    return hand.fault("other", "several-callers", "The row names several numbers that called; write a row for each");
  }
  return { caller: first, callees: [served], direction };
};
