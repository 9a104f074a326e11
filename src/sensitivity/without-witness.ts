import { resolveIdentity } from "../identity/resolve-identity.js";
import type { CaseRecords } from "../records/case-records.js";
import type { PersonRef } from "../records/reference.js";
import { keepProtection } from "./keep-protection.js";
import { keptOf } from "./kept-of.js";

/** {@link withoutWitness}, protection aside; `personOf` says which ids are one person. */
export const dropWitness = (
  records: CaseRecords,
  witness: PersonRef,
  personOf: (person: PersonRef) => PersonRef,
): CaseRecords => {
  const who = personOf(witness);
  const statements = keptOf(records.statements, (one) => one.witness === undefined || personOf(one.witness) !== who);
  return statements === records.statements ? records : { ...records, statements };
};

/**
 * The records of a case without the statements of one witness, also those made under another id that a judgement in force says to be the
 * same person. What others say of the witness stays. Protected people stay protected.
 *
 * @returns the same object where that person made no statement
 *
 * O(records).
 */
export const withoutWitness = (records: CaseRecords, witness: PersonRef): CaseRecords =>
  keepProtection(records, dropWitness(records, witness, resolveIdentity(records).personOf));
