import { compareCodeUnits } from "../exact/compare-code-units.js";
import { protectedIds } from "../identity/protected-actors.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { CaseRecords } from "../records/case-records.js";
import { namedPersons } from "../records/named.js";
import type { Person } from "../records/person.js";
import { keyOf } from "../records/reference.js";

/**
 * Marks in `people` whoever the whole records protect and the reduced ones still name: a statement that is left out must not take its
 * witness's protection along. Nobody becomes an actor by it.
 */
export const keepProtection = (whole: CaseRecords, reduced: CaseRecords): CaseRecords => {
  if (whole === reduced) return reduced;
  if (!whole.people.some((one) => one.protected) && !whole.statements.some((one) => one.protected)) return reduced;
  const protectedIn = (records: CaseRecords) => protectedIds(records, resolveIdentity(records)).persons;
  const [named, still] = [namedPersons(reduced), protectedIn(reduced)];
  const ids = [...protectedIn(whole)].filter((one) => named.has(one) && !still.has(one)).map(keyOf);
  if (ids.length === 0) return reduced;
  const people = new Map(reduced.people.map((person) => [person.id, person] as const));
  for (const id of ids) {
    const listed: Person = people.get(id) ?? { id, names: [], status: [], protected: true };
    people.set(id, { ...listed, protected: true });
  }
  return { ...reduced, people: [...people.values()].sort((x, y) => compareCodeUnits(x.id, y.id)) };
};
