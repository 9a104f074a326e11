import type { Attribution } from "../identity/attribute-records.js";
import type { Identity } from "../identity/resolve-identity.js";
import type { CaseRecords } from "../records/case-records.js";
import type { Claim } from "../records/claim.js";
import type { ActorId, PersonRef } from "../records/reference.js";
import type { Reliability, Statement } from "../records/statement.js";
import { gradeOf } from "./grading.js";

/** A claim with who says it, of whom, and what it is worth. */
export interface Testimony {
  readonly claim: Claim;
  readonly statement: Statement;
  readonly subject: PersonRef;
  /** The actor that it is about besides the subject. */
  readonly object: ActorId | undefined;
  /** The witness, after confirmed identities. */
  readonly witness: PersonRef | undefined;
  /** Whole per cent of an indicator's weight; see {@link gradeOf}. */
  readonly grade: number;
  /** `claim:` and its id. */
  readonly cite: string;
}

/** Every accepted claim as testimony, in canonical order of the records. */
export const testimonies = (
  records: CaseRecords,
  identity: Identity,
  attribution: Attribution,
): readonly Testimony[] => {
  const reliabilityOf = new Map<string, Reliability | undefined>(records.sources.map((s) => [s.id, s.reliability]));
  const subjects = new Set<PersonRef>(
    records.people.filter((p) => p.status.includes("subject")).map((p) => identity.personOf(`person:${p.id}`)),
  );
  return records.statements.flatMap((statement) => {
    const witness = statement.witness === undefined ? undefined : identity.personOf(statement.witness);
    return statement.claims.map((claim): Testimony => {
      const subject = identity.personOf(claim.subject);
      const grade = gradeOf(claim, statement, {
        sourceReliability: statement.source === undefined ? undefined : reliabilityOf.get(statement.source),
        coAccused: witness !== undefined && subjects.has(witness),
        ofThemselves: witness === subject,
      });
      const object = attribution.claimObject(claim);
      return { claim, statement, subject, object, witness, grade, cite: `claim:${claim.id}` };
    });
  });
};
