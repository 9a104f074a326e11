import { compareCodeUnits } from "../exact/compare-code-units.js";
import { claimPeriod } from "../records/claim-period.js";
import type { ActorId, PersonRef } from "../records/reference.js";
import type { Testimony } from "../roles/testimony.js";
import type { CaseNow } from "./case-now.js";

/** How a witness is known to have come across somebody, the closest first. */
export type DealingKind = "spoke-of" | "was-with" | "telephoned" | "heard-of";

/** Judgement: how probably a witness who came across somebody so can answer from own sight, in per cent. */
export const canAnswerPercent: ReadonlyMap<DealingKind, number> = new Map([
  ["spoke-of", 50],
  ["was-with", 40],
  ["telephoned", 30],
  ["heard-of", 20],
]);

const kinds: readonly DealingKind[] = [...canAnswerPercent.keys()];

/** A witness who came across an actor. */
export interface Dealing {
  readonly witness: PersonRef;
  readonly kind: DealingKind;
  /** The records that show it, sorted; of the closest kind. */
  readonly cites: readonly string[];
}

/** Where and when a first-hand claim puts people together; undefined where it says too little. */
const occasionOf = ({ claim }: Testimony): string | undefined => {
  const event = claim.event ?? (claim.object?.startsWith("event:") === true ? claim.object : undefined);
  if (event !== undefined) return event;
  const day = claimPeriod(claim)?.from;
  const place =
    claim.place ?? (claim.from === undefined && claim.to === undefined ? undefined : `${claim.from} ${claim.to}`);
  return day === undefined || place === undefined ? undefined : `${place} ${day}`;
};

/** What is said to have been done with somebody, in somebody's presence: what only says who somebody is puts nobody anywhere. */
const together: ReadonlySet<string> = new Set([
  "recruited",
  "directed",
  "paid",
  "drove",
  "guided",
  "piloted",
  "housed",
  "guarded",
  "supplied",
  "boarded",
  "met",
]);

const mostCites = 5;

/**
 * The witnesses of a case who came across each actor: spoke of them at first hand or by hearsay, are said to have been at one event, or at one
 * place or on one leg on one day, or were on the telephone with them. Nobody is a witness to themselves.
 *
 * @returns by actor, sorted by witness
 *
 * O(claims + calls + Σ people at an occasion²).
 */
export const dealingsOf = (now: CaseNow): ((actor: ActorId) => readonly Dealing[]) => {
  const { view } = now;
  const witnesses = new Set<ActorId>(view.testimonies.flatMap(({ witness }) => witness ?? []));
  const found = new Map<ActorId, Map<PersonRef, Map<DealingKind, Set<string>>>>();
  const add = (actor: ActorId, witness: ActorId, kind: DealingKind, cite: string): void => {
    if (actor === witness || !witnesses.has(witness)) return;
    const ofActor = found.get(actor) ?? new Map<PersonRef, Map<DealingKind, Set<string>>>();
    found.set(actor, ofActor);
    const ofWitness = ofActor.get(witness as PersonRef) ?? new Map<DealingKind, Set<string>>();
    ofActor.set(witness as PersonRef, ofWitness);
    ofWitness.set(kind, (ofWitness.get(kind) ?? new Set()).add(cite));
  };
  const occasions = new Map<string, Map<ActorId, string>>();
  for (const testimony of view.testimonies) {
    const { claim, witness, subject, object, cite } = testimony;
    const actors = object === undefined ? [subject] : [subject, object];
    if (witness !== undefined)
      for (const actor of actors) add(actor, witness, claim.firsthand ? "spoke-of" : "heard-of", cite);
    const occasion = occasionOf(testimony);
    if (occasion === undefined || !claim.firsthand || claim.negated || !together.has(claim.predicate)) continue;
    const there = occasions.get(occasion) ?? new Map<ActorId, string>();
    occasions.set(occasion, there);
    for (const actor of actors) if (!there.has(actor)) there.set(actor, cite);
  }
  for (const there of occasions.values())
    for (const [actor, cite] of there)
      for (const [witness, other] of there)
        for (const one of new Set([cite, other])) add(actor, witness, "was-with", one);
  for (const witness of witnesses)
    for (const [actor, calls] of view.contactsOf(witness))
      for (const { call } of calls.slice(0, mostCites)) add(actor, witness, "telephoned", `call:${call.id}`);
  return (actor) =>
    [...(found.get(actor) ?? [])]
      .flatMap(([witness, byKind]): readonly Dealing[] => {
        const kind = kinds.find((one) => byKind.has(one));
        if (kind === undefined) return [];
        const cites = [...(byKind.get(kind) ?? [])].sort(compareCodeUnits).slice(0, mostCites);
        return [{ witness, kind, cites }];
      })
      .sort((x, y) => compareCodeUnits(x.witness, y.witness));
};
