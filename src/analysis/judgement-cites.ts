import { compareCodeUnits } from "../exact/compare-code-units.js";
import { takerAt } from "../identity/holder-of.js";
import type { ConfirmedIdentity } from "../identity/identities-in-force.js";
import type { Identity } from "../identity/resolve-identity.js";
import type { Call } from "../records/call.js";
import type { CaseRecords } from "../records/case-records.js";
import { tenureParts, tieEnds } from "../records/record-reference.js";
import type { ActorId, PersonRef, PhoneRef } from "../records/reference.js";

/** Of each id that was confirmed to be somebody else: the judgements that lead from it to the actor whom it is one with. */
const waysIn = (
  confirmed: readonly ConfirmedIdentity[],
  actorOf: (id: string) => string,
): ReadonlyMap<string, readonly string[]> => {
  const ways = new Map<string, readonly string[]>();
  const actors = new Set(confirmed.flatMap(({ a, b }) => [actorOf(a), actorOf(b)]));
  for (const actor of [...actors].sort(compareCodeUnits)) {
    ways.set(actor, []);
    // Breadth first, and `confirmed` is sorted: the shortest way, the same in every run.
    const reached = [actor];
    for (const from of reached) {
      for (const { a, b, judgement } of confirmed) {
        const next = a === from ? b : b === from ? a : undefined;
        if (next === undefined || ways.has(next)) continue;
        ways.set(next, [...(ways.get(from) ?? []), judgement]);
        reached.push(next);
      }
    }
  }
  return ways;
};

/**
 * The judgements without which cited records would not be of an actor: those by which somebody whom a claim, a statement, a tie, a row of people.json
 * or of phones.csv names became that actor, and those by which the phone of a call is the actor's. None where a record names the actor itself.
 *
 * O(records) once where any identity is confirmed; then linear in the cites asked for.
 */
export const judgementCites = (
  records: CaseRecords,
  { confirmed, personOf, phoneOf, tenures }: Identity,
): ((actor: ActorId, cites: readonly string[]) => readonly string[]) => {
  if (confirmed.length === 0) return () => [];
  const actorOf = (id: string): string =>
    id.startsWith("person:") ? personOf(id as PersonRef) : id.startsWith("phone:") ? phoneOf(id as PhoneRef) : id;
  const ways = waysIn(confirmed, actorOf);
  const namedBy = new Map<string, readonly string[]>();
  for (const { id, witness, claims } of records.statements) {
    if (witness !== undefined) namedBy.set(`statement:${id}`, [witness]);
    for (const { id: claim, subject, object } of claims)
      namedBy.set(`claim:${claim}`, object === undefined ? [subject] : [subject, object]);
  }
  const calls = new Map<string, Call>(records.calls.map((call) => [`call:${call.id}`, call]));
  for (const call of records.calls) if (call.otherLeg !== undefined) calls.set(`call:${call.otherLeg.id}`, call);

  /** Who a record names. */
  const namesOf = (cite: string): readonly string[] => {
    if (cite.startsWith("person:") || cite.startsWith("phone:")) return [cite];
    if (cite.startsWith("tie:")) return tieEnds(cite);
    if (cite.startsWith("tenure:")) return [`person:${tenureParts(cite).person}`];
    return namedBy.get(cite) ?? [];
  };
  /** By which judgements one of these is the actor; none where one is the actor itself, or none is. */
  const wayOf = (actor: ActorId, names: readonly string[]): readonly string[] => {
    const own = names.filter((name) => actorOf(name) === actor);
    return own.includes(actor) ? [] : (own.map((name) => ways.get(name) ?? []).at(0) ?? []);
  };
  /** By which judgements a phone is the actor's at that instant: of the records that say who held it, the one that needs fewest. */
  const wayOfPhone = (actor: ActorId, key: string, at: string): readonly string[] => {
    const holder = takerAt(tenures, key, at);
    if (holder === undefined) return wayOf(actor, [`phone:${key}`]);
    if (holder.person !== actor) return [];
    const needs = holder.cites.map((cite) => (cite.startsWith("judgement:") ? [cite] : wayOf(actor, namesOf(cite))));
    return needs.sort((a, b) => a.length - b.length)[0] ?? [];
  };
  return (actor, cites) => {
    const found = new Set<string>();
    for (const cite of cites) {
      const call = calls.get(cite);
      const needed =
        call === undefined
          ? wayOf(actor, namesOf(cite))
          : [call.caller, call.callee].flatMap((key) => wayOfPhone(actor, key, call.startedAt));
      for (const judgement of needed) found.add(judgement);
    }
    return [...found].sort(compareCodeUnits);
  };
};
