import * as z from "zod/mini";
import { key } from "./fields/key.js";
import { oneOf } from "./fields/one-of.js";
import type { FieldFault, RecordOf } from "./fields/read-fields.js";
import { reference } from "./fields/reference.js";
import { text } from "./fields/text.js";
import { period } from "./fields/time.js";
import { kindOf } from "./reference.js";

const fields = (zone: string) => ({
  id: key(),
  kind: oneOf("handset-succession", "same-person"),
  /** Whole reference: a phone (the earlier) in a succession, a person in the other kind. */
  a: reference("person", "phone"),
  /** Whole reference of the same kind as `a`; never `a`. */
  b: reference("person", "phone"),
  verdict: oneOf("yes", "no", "unsure"),
  by: z.exactOptional(text()),
  on: z.exactOptional(period(zone)),
  reason: z.exactOptional(text()),
  /** Bare id of an earlier judgement. */
  supersedes: z.exactOptional(key()),
});

/** One line of `judgements.jsonl`: what a person decided about a proposal. */
export interface Judgement extends RecordOf<ReturnType<typeof fields>> {
  /** True where another judgement supersedes this one, even one that was left out as contradictory: it is no longer in force. */
  readonly superseded?: true;
}

/** What a judgement, and a proposal, is about: two phones used one after the other, or one person under two ids. */
export type IdentityKind = Judgement["kind"];

const ENDS: Readonly<Record<IdentityKind, string>> = { "handset-succession": "phone", "same-person": "person" };

const between = ({ id, kind, a, b, supersedes }: Partial<Judgement>): readonly FieldFault[] => {
  const faults: FieldFault[] = [];
  if (kind !== undefined) {
    for (const [column, end] of [["a", a] as const, ["b", b] as const]) {
      if (end === undefined || kindOf(end) === ENDS[kind]) continue;
      faults.push({
        column,
        code: "wrong-kind",
        message: `${kind} is about two ${ENDS[kind]}s; write ${ENDS[kind]}:…`,
      });
    }
  }
  if (a !== undefined && a === b) {
    faults.push({ column: "b", code: "same-ends", message: "b is a; a judgement is about two" });
  }
  if (id !== undefined && id === supersedes) {
    faults.push({
      column: "supersedes",
      code: "supersedes-itself",
      message: "A judgement cannot supersede itself; name an earlier one",
    });
  }
  return faults;
};

/** How a line of `judgements.jsonl` is read; bare dates are days of the zone. */
export const judgementRules = (zone: string) => ({ fields: fields(zone), describing: ["reason"] as const, between });
