import type { Behaviour } from "../activity/behaviour.js";
import type { Measures } from "../measures/all-measures.js";
import type { ActorId } from "../records/reference.js";
import type { CallView } from "./call-view.js";

/** What is looked at in those whom an actor deals with. */
export type ContactsQuantity =
  | "initiated"
  | "contacts"
  | "clustering"
  | "passing"
  | "setsOff"
  | "atCoast"
  | "returns"
  | "spanDays"
  | "outBeforeDepartures"
  | "firstMet";

/** What an actor can be measured and ranked by: `called …` and `callers …` are means over those whom the actor calls, and who call. */
export type Quantity =
  | keyof Behaviour
  | "betweenness"
  | "clustering"
  | "coreNumber"
  | "pagerank"
  | `called ${ContactsQuantity}`
  | `callers ${ContactsQuantity}`;

/** An actor's behaviour and position in numbers, and beside the other actors of the case. */
export interface Quantities {
  /** A quantity of an actor's behaviour or position; undefined where the records cannot tell. */
  readonly quantityOf: (quantity: Quantity, actor: ActorId) => number | undefined;
  /** The share of the actors of whom it is known that lie below an actor in a quantity, ties counted half. */
  readonly rankOf: (quantity: Quantity, actor: ActorId) => number | undefined;
}

const positions = ["betweenness", "clustering", "coreNumber", "pagerank"] as const;

type PositionQuantity = (typeof positions)[number];

const isPosition = (quantity: string): quantity is PositionQuantity =>
  (positions as readonly string[]).includes(quantity);

/** Fewer actors than this are no background to stand out from. */
const fewestRanked = 20;

type Ranks = ReadonlyMap<ActorId, number>;

/** The share of the actors of whom a quantity is known that lie below each of them, ties counted half. O(actors · log actors). */
const ranksOf = (actors: Iterable<ActorId>, quantityOf: (actor: ActorId) => number | undefined): Ranks => {
  const ladder: { readonly actor: ActorId; readonly value: number }[] = [];
  for (const actor of actors) {
    const value = quantityOf(actor);
    if (value !== undefined) ladder.push({ actor, value });
  }
  const ranks = new Map<ActorId, number>();
  if (ladder.length < fewestRanked) return ranks;
  ladder.sort((x, y) => x.value - y.value);
  for (let first = 0; first < ladder.length; ) {
    let end = first + 1;
    while (end < ladder.length && ladder[end]?.value === ladder[first]?.value) end += 1;
    for (const { actor } of ladder.slice(first, end)) ranks.set(actor, (first + end) / 2 / ladder.length);
    first = end;
  }
  return ranks;
};

type Of = (actor: ActorId) => number | undefined;

/** How one quantity is had of an actor, and whether calls alone tell it. */
const readerOf = (
  quantity: Quantity,
  { behaviour, dealtWith }: CallView,
  measures: ReadonlyMap<string, Measures>,
): { readonly of: Of; readonly byCallsAlone: boolean } => {
  const [side, ofContacts] = quantity.split(" ") as [string, ContactsQuantity | undefined];
  const own = ofContacts ?? (quantity as keyof Behaviour | PositionQuantity);
  const valueIn = isPosition(own)
    ? (actor: ActorId) => measures.get(actor)?.[own]
    : (_: ActorId, itsBehaviour: Behaviour) => itsBehaviour[own];
  const byCallsAlone = !isPosition(own);
  if (ofContacts === undefined)
    return {
      byCallsAlone,
      of: (actor) => {
        const its = behaviour.get(actor);
        return its === undefined ? undefined : valueIn(actor, its);
      },
    };
  // The mean over those whom an actor calls, or who call, each counted as often as they do.
  const outgoing = side === "called";
  return {
    byCallsAlone,
    of: (actor) => {
      if (!behaviour.has(actor)) return undefined;
      let [sum, weight] = [0, 0];
      for (const contact of dealtWith(actor)) {
        const value = valueIn(contact.other, contact.behaviour);
        if (value === undefined) continue;
        const count = outgoing ? contact.made : contact.received;
        sum += count * value;
        weight += count;
      }
      return weight === 0 ? undefined : sum / weight;
    },
  };
};

// Ranks by what calls alone tell stay for every view with the same calls.
const ranksInCalls = /* @__PURE__ */ new WeakMap<CallView, Map<Quantity, Ranks>>();

/** The quantities of a case's actors. Each is read, and ranked, when it is first asked for. */
export const quantities = (calls: CallView, measures: ReadonlyMap<string, Measures>): Quantities => {
  const readers = new Map<Quantity, ReturnType<typeof readerOf>>();
  const reader = (quantity: Quantity) => {
    const known = readers.get(quantity) ?? readerOf(quantity, calls, measures);
    readers.set(quantity, known);
    return known;
  };
  const kept = ranksInCalls.get(calls) ?? new Map<Quantity, Ranks>();
  ranksInCalls.set(calls, kept);
  const ranks = new Map<Quantity, Ranks>();
  return {
    quantityOf: (quantity, actor) => reader(quantity).of(actor),
    rankOf: (quantity, actor) => {
      let known = ranks.get(quantity);
      if (known === undefined) {
        const { of, byCallsAlone } = reader(quantity);
        known = (byCallsAlone ? kept.get(quantity) : undefined) ?? ranksOf(calls.behaviour.keys(), of);
        ranks.set(quantity, known);
        if (byCallsAlone) kept.set(quantity, known);
      }
      return known.get(actor);
    },
  };
};
