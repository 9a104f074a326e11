import { compareCodeUnits } from "../../exact/compare-code-units.js";
import type { CaseRecords } from "../../records/case-records.js";
import { namedPersons } from "../../records/named.js";
import type { PersonRef } from "../../records/reference.js";
import type { NormalName } from "../names/normal-name.js";
import { normalName } from "../names/normal-name.js";
import { tenureEvidence } from "../tenure-evidence.js";

/** A name under which somebody is written down, and the record that says so. */
export interface WrittenName {
  readonly name: NormalName | undefined;
  readonly cite: string;
}

/** What records say of one person id, as far as it helps to tell whether two ids are one person. */
export interface PersonFacts {
  readonly person: PersonRef;
  readonly names: readonly WrittenName[];
  readonly status: ReadonlySet<string>;
  /** The claim or statement in which the person occurs first, by statement; `sameAs` and negated claims aside. */
  readonly statements: ReadonlyMap<string, string>;
  /** The statement or claim of each source that names the person. */
  readonly sources: ReadonlyMap<string, string>;
  /** Deeds at a known event, or at a place on a day, with a claim that tells of each. */
  readonly deeds: ReadonlyMap<string, string>;
  /** Recorded phones, with the record. */
  readonly phones: ReadonlyMap<string, string>;
}

/** What everybody's records say; sorted by id. O(records). */
export const personFacts = (records: CaseRecords): readonly PersonFacts[] => {
  const empty = (person: PersonRef) => ({
    person,
    names: [] as WrittenName[],
    status: new Set<string>(),
    statements: new Map<string, string>(),
    sources: new Map<string, string>(),
    deeds: new Map<string, string>(),
    phones: new Map<string, string>(),
  });
  const facts = new Map([...namedPersons(records)].sort(compareCodeUnits).map((id) => [id, empty(id)] as const));
  for (const { id, names, status } of records.people) {
    const own = facts.get(`person:${id}`);
    for (const name of names) own?.names.push({ name: normalName(name), cite: `person:${id}` });
    for (const one of status) own?.status.add(one);
  }
  const note = (map: Map<string, string> | undefined, key: string | undefined, cite: string): void => {
    if (key !== undefined && map !== undefined && !map.has(key)) map.set(key, cite);
  };
  for (const { id, witness, source, claims } of records.statements) {
    if (witness !== undefined) {
      note(facts.get(witness)?.statements, id, `statement:${id}`);
      note(facts.get(witness)?.sources, source, `statement:${id}`);
    }
    for (const claim of claims) {
      const cite = `claim:${claim.id}`;
      if (claim.predicate === "sameAs" || claim.negated) continue;
      if (claim.predicate === "named" && claim.name !== undefined)
        facts.get(claim.subject)?.names.push({ name: normalName(claim.name), cite });
      for (const end of [claim.subject, claim.object]) {
        const own = end?.startsWith("person:") === true ? facts.get(end as PersonRef) : undefined;
        note(own?.statements, id, cite);
        note(own?.sources, source, cite);
      }
      const event = claim.event ?? (claim.object?.startsWith("event:") === true ? claim.object : undefined);
      const day = claim.on?.from;
      const where = event ?? (day === undefined ? undefined : `${claim.place ?? claim.from ?? ""} ${day}`);
      if (where !== undefined) note(facts.get(claim.subject)?.deeds, `${claim.predicate} ${where}`, cite);
    }
  }
  for (const { phone, person, cite } of tenureEvidence(records, (id) => id))
    note(facts.get(person)?.phones, phone, cite);
  return [...facts.values()];
};
