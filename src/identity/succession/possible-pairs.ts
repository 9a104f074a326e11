import { addToList } from "../../exact/add-to-list.js";
import type { PhoneHistories } from "./phone-histories.js";
import type { RateChanges } from "./rate-changes.js";

/** Judgement: contacts of more phones than this bring nobody together: everybody has them. */
const commonContact = 60;

/** Judgement: a phone is looked at as given up, or as taken into use, from this probability on. */
const leastChange = 0.02;

/** Judgement: a succession at least this probable brings its phones' contacts together as well. */
const leastKnown = 0.2;

/** Two phones by their places in the list of histories. */
export type Pair = readonly [earlier: number, later: number];

/** What brings two phones together at all, so that not all pairs are compared: a contact of few phones, a handset, or contacts of which one has followed the other. */
export interface Blocking {
  readonly first: () => Iterable<Pair>;
  readonly through: (
    known: readonly { readonly earlier: number; readonly later: number; readonly probability: number }[],
  ) => Iterable<Pair>;
}

/** The blocking of a case's phones; O(Σ of the squares of the contacts' numbers of phones, {@link commonContact} at most). */
export const blockingOf = ({ phones }: PhoneHistories, changes: readonly RateChanges[]): Blocking => {
  const ends = changes.map(({ downMass }) => downMass >= leastChange);
  const begins = changes.map(({ upMass }) => upMass >= leastChange);
  const pairsOf = function* (earlier: Iterable<number>, later: readonly number[]): Iterable<Pair> {
    for (const old of earlier)
      if (ends[old]) for (const young of later) if (begins[young] && young !== old) yield [old, young];
  };
  return {
    *first() {
      for (const { contacts } of phones) {
        if (contacts.size > commonContact) continue;
        const list = [...contacts.keys()];
        yield* pairsOf(list, list);
      }
      const byDevice = new Map<string, number[]>();
      phones.forEach(({ devices }, place) => {
        for (const device of devices) {
          addToList(byDevice, device, place);
        }
      });
      for (const list of byDevice.values()) if (list.length <= commonContact) yield* pairsOf(list, list);
    },
    *through(known) {
      for (const { earlier, later, probability } of known) {
        const [old, young] = [phones[earlier]?.contacts, phones[later]?.contacts];
        if (old === undefined || young === undefined || probability < leastKnown) continue;
        if (old.size <= commonContact && young.size <= commonContact) yield* pairsOf(old.keys(), [...young.keys()]);
      }
    },
  };
};
