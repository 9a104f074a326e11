import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { Identity } from "../identity/resolve-identity.js";
import type { CaseRecords } from "../records/case-records.js";
import type { PersonRef } from "../records/reference.js";

/** Every person's names, from `people.json` and from `named` claims that are not negated, sorted. */
export const actorNames = (records: CaseRecords, identity: Identity): ReadonlyMap<PersonRef, readonly string[]> => {
  const names = new Map<PersonRef, Set<string>>();
  const add = (person: PersonRef, name: string): void => {
    const id = identity.personOf(person);
    const known = names.get(id);
    if (known === undefined) names.set(id, new Set([name]));
    else known.add(name);
  };
  for (const person of records.people) for (const name of person.names) add(`person:${person.id}`, name);
  for (const { claims } of records.statements)
    for (const { predicate, negated, name, subject } of claims)
      if (predicate === "named" && !negated && name !== undefined) add(subject, name);
  return new Map([...names].map(([person, set]) => [person, [...set].sort(compareCodeUnits)]));
};
