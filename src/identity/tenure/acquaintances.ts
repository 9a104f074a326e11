import { compareCodeUnits } from "../../exact/compare-code-units.js";
import type { CaseRecords } from "../../records/case-records.js";
import type { PersonRef } from "../../records/reference.js";
import type { ProposalLine } from "../identity-proposal.js";
import type { TenureEvidence } from "../tenure-evidence.js";
import type { Trace } from "./phone-traces.js";

/** Judgement, checked against simulated cases: decibans. */
const [often, seldom, never] = [4, 3, -3] as const;

/** Judgement: from so many calls with them on it is often, and with fewer of its own a phone's silence says nothing. */
const [oftenCalls, fewestCalls] = [3, 20] as const;

interface Related {
  readonly other: PersonRef;
  readonly cite: string;
}

/** Whom first-hand claims relate each person to, kin or otherwise, each with the first claim that does. O(claims). */
export const relatedPeople = (
  { statements }: Pick<CaseRecords, "statements">,
  personOf: (person: PersonRef) => PersonRef,
): ReadonlyMap<PersonRef, readonly Related[]> => {
  const related = new Map<PersonRef, Related[]>();
  const note = (one: PersonRef, other: PersonRef, cite: string): void => {
    const list = related.get(one);
    if (list === undefined) related.set(one, [{ other, cite }]);
    else if (!list.some((known) => known.other === other)) list.push({ other, cite });
  };
  for (const { claims } of statements)
    for (const { id, predicate, subject, object, firsthand, negated } of claims) {
      if (!firsthand || negated || predicate === "sameAs" || object?.startsWith("person:") !== true) continue;
      const [one, other] = [personOf(subject), personOf(object as PersonRef)];
      if (one === other) continue;
      note(one, other, `claim:${id}`);
      note(other, one, `claim:${id}`);
    }
  return related;
};

/** Whether a phone is ever in touch with the phones of those whom claims relate its holder to. O(calls of the phone + phones of those people). */
export const acquaintancesLine = (
  { phone, person }: TenureEvidence,
  own: readonly Trace[],
  related: ReadonlyMap<PersonRef, readonly Related[]>,
  phonesOf: (person: PersonRef) => readonly TenureEvidence[],
  traces: ReadonlyMap<string, readonly Trace[]>,
): readonly ProposalLine[] => {
  const theirs = new Map<string, readonly string[]>();
  let busy = false;
  for (const { other, cite } of related.get(person) ?? [])
    for (const record of phonesOf(other)) {
      const calls = traces.get(record.phone)?.length ?? 0;
      if (record.phone === phone || calls === 0) continue;
      busy ||= calls >= fewestCalls;
      theirs.set(record.phone, [cite, record.cite]);
    }
  if (theirs.size === 0) return [];
  const calls = own.filter(({ other }) => theirs.has(other));
  if (calls.length > 0) {
    const cites = calls.slice(0, 4).flatMap(({ cite, other }) => [cite, ...(theirs.get(other) ?? [])]);
    const weight = calls.length >= oftenCalls ? often : seldom;
    return [{ id: "acquaintances", weight, count: calls.length, cites }];
  }
  if (own.length < fewestCalls || !busy) return [];
  return [{ id: "acquaintances", weight: never, count: 0, cites: [...theirs.values()].flat().sort(compareCodeUnits) }];
};
