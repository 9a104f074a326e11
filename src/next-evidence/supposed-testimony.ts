import type { Claim, Predicate } from "../records/claim.js";
import type { ActorId, PersonRef } from "../records/reference.js";
import type { Statement } from "../records/statement.js";
import { gradeOf } from "../roles/grading.js";
import type { Testimony } from "../roles/testimony.js";
import type { CaseNow } from "./case-now.js";

/** Something that a witness may say, or deny, of somebody. */
export interface Supposed {
  readonly predicate: Predicate;
  readonly role?: string;
  readonly negated: boolean;
}

/**
 * Testimony as it would be if a witness said this at first hand: in a statement as good as the one given, the claim itself not graded.
 *
 * @param statement - whose source, reliability and conditions it has; undefined for a witness of whom nothing is known yet
 */
export const supposedTestimony = (
  now: CaseNow,
  actor: PersonRef,
  { predicate, role, negated }: Supposed,
  statement: Statement | undefined,
): Testimony => {
  const { identity } = now.pass.ground;
  const witness = statement?.witness === undefined ? undefined : identity.personOf(statement.witness);
  const claim: Claim = {
    id: "",
    predicate,
    subject: actor,
    firsthand: true,
    negated,
    ...(role === undefined ? {} : { role }),
  };
  // A statement of its own, whose wording repeats nobody's.
  const made: Statement = { ...(statement ?? { kind: "interview", protected: false }), id: "", claims: [claim] };
  const source = now.records.sources.find(({ id }) => id === made.source);
  const grade = gradeOf(claim, made, {
    sourceReliability: source?.reliability,
    coAccused: witness !== undefined && now.view.statusOf(witness as ActorId).has("subject"),
    ofThemselves: false,
  });
  return { claim, statement: made, subject: actor, object: undefined, witness, grade, cite: "claim:" };
};
