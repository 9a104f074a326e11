import type { CaseRecords } from "./case-records.js";
import type { PersonRef, PhoneRef } from "./reference.js";

const isPerson = (reference: string): reference is PersonRef => reference.startsWith("person:");
const isPhone = (reference: string): reference is PhoneRef => reference.startsWith("phone:");

const claimReferences = (records: CaseRecords): readonly string[] =>
  records.statements.flatMap((statement) =>
    statement.claims.flatMap((claim) => [claim.subject, ...(claim.object === undefined ? [] : [claim.object])]),
  );

/** Every person named anywhere in an accepted record, judgements and coverage aside. */
export const namedPersons = (records: CaseRecords): ReadonlySet<PersonRef> =>
  new Set<PersonRef>([
    ...records.people.map((person): PersonRef => `person:${person.id}`),
    ...records.phones.map((row): PersonRef => `person:${row.person}`),
    ...records.ties.flatMap((row) => [row.source, row.target].filter(isPerson)),
    ...records.statements.flatMap((statement) => (statement.witness === undefined ? [] : [statement.witness])),
    ...claimReferences(records).filter(isPerson),
  ]);

/** Every phone named anywhere in an accepted record, judgements and coverage aside. */
export const namedPhones = (records: CaseRecords): ReadonlySet<PhoneRef> => {
  const phones = new Set<PhoneRef>();
  for (const call of records.calls) phones.add(`phone:${call.caller}`).add(`phone:${call.callee}`);
  for (const row of records.phones) phones.add(`phone:${row.phone}`);
  for (const row of records.ties) for (const end of [row.source, row.target]) if (isPhone(end)) phones.add(end);
  for (const reference of claimReferences(records)) if (isPhone(reference)) phones.add(reference);
  return phones;
};
