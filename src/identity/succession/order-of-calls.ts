import { instantSeconds } from "../../exact/instant.js";
import type { Call } from "../../records/call.js";
import type { PhoneHistories } from "./phone-histories.js";

const hour = 3_600;

/** Judgement: with fewer hours of calls than this, the order of calls says nothing. */
const fewestHours = 4;

/** Judgement: so many hours in good order are taken as seen besides, so that one out of order among few is no parallel use. */
const hoursBesides = 3;

/** Up to which share of hours out of order the order says so much, in decibans: fitted on simulated cases, rounded. */
const orderWeights = [
  [0.02, 2],
  [0.04, -2],
  [0.07, -5],
  [0.12, -8],
  [0.2, -11],
  [1, -14],
] as const;

/** What the order of calls with contacts in common says, in decibans, and how many hours with such calls are out of order. */
export interface OrderOfCalls {
  readonly weight: number;
  readonly outOfOrder: number;
}

/** By the places of two phones. */
export type OrderOfPair = (earlier: number, later: number) => OrderOfCalls;

/** The least number of hours that any moment leaves out of order: those of the earlier phone after it, those of the later before it. O(hours). */
const leastOutOfOrder = (old: readonly number[], young: readonly number[]): number => {
  let wrong = old.length;
  let least = wrong;
  let k = 0;
  for (const at of old) {
    // What happened within one hour may have been in order.
    while (k < young.length && (young[k] ?? 0) < at) {
      wrong += 1;
      k += 1;
    }
    wrong -= 1;
    if (wrong < least) least = wrong;
  }
  return least;
};

/**
 * Whether those who knew both phones called the one first and the other afterwards, as with a phone that replaced another, or both by turns, as
 * with two phones of one person or of two. Hours with a call are counted, under the best moment of change.
 * O(calls), then O(hours with contacts in common) a pair.
 */
export const orderOfCalls = (calls: readonly Call[], { phones, placeOf }: PhoneHistories): OrderOfPair => {
  const hoursOf = phones.map(() => new Map<number, number[]>());
  const note = (phone: number, other: number, at: number): void => {
    const hours = hoursOf[phone]?.get(other) ?? [];
    hoursOf[phone]?.set(other, hours);
    if (hours[hours.length - 1] !== at) hours.push(at);
  };
  for (const { caller, callee, startedAt } of calls) {
    const [from, to] = [placeOf.get(caller) ?? -1, placeOf.get(callee) ?? -1];
    const at = Math.floor(instantSeconds(startedAt) / hour);
    note(from, to, at);
    note(to, from, at);
  }
  return (earlier, later) => {
    const [old, young] = [hoursOf[earlier], hoursOf[later]];
    const before: number[] = [];
    const after: number[] = [];
    for (const [contact, hours] of young ?? []) {
      const ofOld = old?.get(contact);
      if (ofOld === undefined) continue;
      for (const at of ofOld) before.push(at);
      for (const at of hours) after.push(at);
    }
    const all = before.length + after.length;
    if (all < fewestHours) return { weight: 0, outOfOrder: 0 };
    const wrong = leastOutOfOrder(
      before.sort((x, y) => x - y),
      after.sort((x, y) => x - y),
    );
    const share = wrong / (all + hoursBesides);
    return { weight: orderWeights.find(([most]) => share <= most)?.[1] ?? 0, outOfOrder: wrong };
  };
};
