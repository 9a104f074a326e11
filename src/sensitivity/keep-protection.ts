import { compareCodeUnits } from "../exact/compare-code-units.js";
import { protectedIds } from "../identity/protected-actors.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { CaseRecords } from "../records/case-records.js";
import type { PersonRef, PhoneRef } from "../records/reference.js";

const namesOf = (records: CaseRecords, persons: ReadonlySet<PersonRef>): readonly string[] => [
  ...records.people.flatMap(({ id, names }) => (persons.has(`person:${id}`) ? names : [])),
  ...records.statements.flatMap(({ claims }) =>
    claims.flatMap(({ predicate, subject, name }) =>
      predicate === "named" && name !== undefined && persons.has(subject as PersonRef) ? [name] : [],
    ),
  ),
];

const joined = <Text extends string>(some: Iterable<Text>, more: Iterable<Text> = []): readonly Text[] =>
  [...new Set([...some, ...more])].sort(compareCodeUnits);

/**
 * Changed records that protect whoever the whole ones protect, phones and names included: a statement that is left out must not take its
 * witness's protection along, nor an assumption somebody's number. It changes no result but who is hidden. O(records).
 */
export const keepProtection = (whole: CaseRecords, changed: CaseRecords): CaseRecords => {
  if (whole === changed) return changed;
  const besides = whole.protectedBesides;
  const { persons, phones } = protectedIds(whole, resolveIdentity(whole));
  if (persons.size === 0 && phones.size === 0 && besides === undefined) return changed;
  return {
    ...changed,
    protectedBesides: {
      persons: joined<PersonRef>(persons, besides?.persons),
      phones: joined<PhoneRef>(phones, besides?.phones),
      names: joined(namesOf(whole, persons), besides?.names),
    },
  };
};
