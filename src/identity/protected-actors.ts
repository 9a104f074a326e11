import type { CaseRecords } from "../records/case-records.js";
import type { PersonRef, PhoneRef } from "../records/reference.js";
import type { Identity } from "./resolve-identity.js";

/** Who must never appear by name or number. */
export interface ProtectedIds {
  /** Every person of a protected one's confirmed group. */
  readonly persons: ReadonlySet<PersonRef>;
  /** Every phone ever theirs. */
  readonly phones: ReadonlySet<PhoneRef>;
}

/**
 * Protected people and every phone ever theirs: `protected` in `people.json`, witness of a protected statement, or
 * confirmed to be the same person as one (analysis-json.md, "Protected people").
 */
export const protectedIds = (records: CaseRecords, identity: Identity): ProtectedIds => {
  const { personOf, phoneOf, evidence, confirmed } = identity;
  const groups = new Set<PersonRef>();
  for (const person of records.people) if (person.protected) groups.add(personOf(`person:${person.id}`));
  // A row with a typing error is left out of the case, and the promise of protection in it is kept all the same.
  for (const person of records.protectedBesides?.persons ?? []) groups.add(personOf(person));
  for (const { witness, protected: isProtected } of records.statements)
    if (isProtected && witness !== undefined) groups.add(personOf(witness));
  const persons = new Set<PersonRef>(groups);
  for (const { kind, a, b } of confirmed)
    if (kind === "same-person") for (const id of [a, b] as PersonRef[]) if (groups.has(personOf(id))) persons.add(id);
  for (const person of records.protectedBesides?.persons ?? []) persons.add(person);
  const phones = new Set<PhoneRef>(records.protectedBesides?.phones ?? []);
  for (const { person, phone } of evidence) if (groups.has(person)) phones.add(`phone:${phone}`);
  // A phone that is one with a protected phone shows the same number's owner.
  const families = new Set([...phones].map(phoneOf));
  for (const { kind, a, b } of confirmed)
    if (kind === "handset-succession")
      for (const id of [a, b] as PhoneRef[]) if (families.has(phoneOf(id))) phones.add(id);
  return { persons, phones };
};
