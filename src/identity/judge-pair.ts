import type { CaseRecords } from "../records/case-records.js";
import { contradictoryGroups } from "../records/contradictory-groups.js";
import { freshIds } from "../records/fresh-ids.js";
import type { IdentityKind, Judgement } from "../records/judgement.js";
import { judgementsInForce } from "../records/judgements-in-force.js";
import type { PersonRef, PhoneRef } from "../records/reference.js";

/** What somebody decides about two ids. */
export interface Decision {
  readonly kind: IdentityKind;
  /** Two persons, or two phones of which `a` is the earlier; both occur in the case. */
  readonly a: PersonRef | PhoneRef;
  readonly b: PersonRef | PhoneRef;
  readonly verdict: Judgement["verdict"];
  readonly by: string;
  /** A date, as the case folder has it. */
  readonly on: string;
  readonly reason: string;
}

/** A line of `judgements.jsonl`, as it is written. */
export type JudgementLine = Decision & { readonly id: string; readonly supersedes?: string };

/** What a decision adds to `judgements.jsonl`, or why it cannot. */
export interface Judged {
  /** One line, or one for each judgement that it supersedes where there are several. */
  readonly lines: readonly JudgementLine[];
  /** Those in force on the same pair, in either order; also those left out because they contradict each other. */
  readonly supersedes: readonly Judgement[];
  /** Those in force that it contradicts, by themselves or together; where there is any, the decision would not be applied and none of them either. */
  readonly contradicts: readonly Judgement[];
}

const samePair = (x: Pick<Decision, "kind" | "a" | "b">, y: Pick<Decision, "kind" | "a" | "b">): boolean =>
  x.kind === y.kind && ((x.a === y.a && x.b === y.b) || (x.a === y.b && x.b === y.a));

/**
 * Turns a decision about a proposal, or about any two ids of a case, into the judgement that records it. Earlier judgements of the same pair
 * are superseded, never deleted.
 *
 * @param taken - ids that stand in the file though no accepted record has them: a new one must differ from those of rejected lines, too
 *
 * O(n log n) in the number of judgements.
 */
export const judgePair = (records: CaseRecords, decision: Decision, taken: Iterable<string> = []): Judged => {
  const { kind, a, b, verdict, by, on, reason } = decision;
  const left = records.contradictoryJudgements ?? [];
  const standing = [...judgementsInForce(records.judgements), ...left];
  const supersedes = standing.filter((one) => samePair(one, decision));
  const known = new Set([...records.judgements, ...left].map((one) => one.id).concat(...taken));
  const id = freshIds("j", known, known.size);
  const line = (superseded?: Judgement): JudgementLine => ({
    ...{ id: id(), kind, a, b, verdict, by, on, reason },
    ...(superseded === undefined ? {} : { supersedes: superseded.id }),
  });
  const lines = supersedes.length === 0 ? [line()] : supersedes.map(line);
  const judgement: Judgement = { id: lines[0]?.id ?? "", kind, a, b, verdict };
  const others = standing.filter((one) => !supersedes.includes(one));
  const group = contradictoryGroups([...others, judgement]).get(judgement) ?? [];
  return { lines, supersedes, contradicts: group.filter((one) => one !== judgement) };
};
