import type { Veil } from "../analysis/veil.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { CaseRecords } from "../records/case-records.js";

/** Why somebody may need protection before anything else is asked of them. */
export type ProtectionNeed = "held" | "forced" | "paid-while-held" | "promised";

/** One person to refer to protection, with the records that say why. Ids and references as they are shown. */
export interface PersonToProtect {
  readonly actor: string;
  /** In the order of {@link needs}. */
  readonly needs: readonly ProtectionNeed[];
  /** Sorted. */
  readonly cites: readonly string[];
}

const needs: readonly ProtectionNeed[] = ["held", "forced", "paid-while-held", "promised"];

/**
 * Who is to be referred to protection: people told of as held or guarded, made to steer or to lead, from whom money was taken while
 * they were held (a claim of payment besides one of being held), and those who were promised protection. A claim that is denied by its own witness
 * counts for nobody; hearsay counts, since a referral accuses nobody. Sorted by shown id. O(claims).
 */
export const protectionNeeds = (records: CaseRecords, veil: Veil): readonly PersonToProtect[] => {
  const { personOf } = resolveIdentity(records);
  const found = new Map<string, Map<ProtectionNeed, Set<string>>>();
  const add = (person: string, need: ProtectionNeed, cite: string): void => {
    const actor = veil.reference(person.startsWith("person:") ? personOf(person as `person:${string}`) : person);
    const of = found.get(actor) ?? new Map<ProtectionNeed, Set<string>>();
    found.set(actor, of);
    of.set(need, (of.get(need) ?? new Set()).add(veil.reference(cite)));
  };
  const claims = records.statements.flatMap((statement) => statement.claims).filter(({ negated }) => !negated);
  for (const { id, predicate, subject, object, coerced } of claims) {
    if (predicate === "guarded" && object !== undefined) add(object, "held", `claim:${id}`);
    if (coerced === true) add(subject, "forced", `claim:${id}`);
  }
  const held = new Set([...found].flatMap(([actor, of]) => (of.has("held") ? [actor] : [])));
  for (const { id, predicate, subject } of claims)
    if (predicate === "paid" && held.has(veil.reference(personOf(subject))))
      add(subject, "paid-while-held", `claim:${id}`);
  for (const person of records.people)
    if (person.protected) add(`person:${person.id}`, "promised", `person:${person.id}`);
  for (const { id, witness, protected: isProtected } of records.statements)
    if (isProtected && witness !== undefined) add(witness, "promised", `statement:${id}`);
  return [...found]
    .map(([actor, of]) => ({
      actor,
      needs: needs.filter((need) => of.has(need)),
      cites: [...new Set([...of.values()].flatMap((cites) => [...cites]))].sort(compareCodeUnits),
    }))
    .sort((x, y) => compareCodeUnits(x.actor, y.actor));
};
