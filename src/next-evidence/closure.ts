import type { PhoneRef } from "../records/reference.js";
import type { Traffic } from "./phone-traffic.js";

/** From this many common contacts on, they are counted as so many: more are rare. */
const mostCommon = 4;
/** Judgement: fewer pairs than this tell nothing. */
const fewestPairs = 20;

/** How many contacts a phone has in common with each phone that it is not in touch with, and with those that it is. O(Σ contacts of contacts). */
export const commonContacts = (
  phone: PhoneRef,
  traffic: ReadonlyMap<PhoneRef, Traffic>,
): ReadonlyMap<PhoneRef, number> => {
  const common = new Map<PhoneRef, number>();
  for (const between of traffic.get(phone)?.contacts.keys() ?? [])
    for (const other of traffic.get(between)?.contacts.keys() ?? [])
      if (other !== phone) common.set(other, (common.get(other) ?? 0) + 1);
  return common;
};

/**
 * How often two phones with so many common contacts are in touch themselves, among the pairs of which the records would tell: those with a
 * watched phone. 0 where fewer than 20 such pairs have as many in common.
 *
 * O(watched phones · contacts of contacts).
 */
export const closureRates = (
  traffic: ReadonlyMap<PhoneRef, Traffic>,
  watched: ReadonlySet<PhoneRef>,
): ((common: number) => number) => {
  const pairs = Array.from({ length: mostCommon + 1 }, () => ({ all: 0, inTouch: 0 }));
  for (const phone of watched) {
    const own = traffic.get(phone)?.contacts;
    if (own === undefined) continue;
    for (const [other, number] of commonContacts(phone, traffic)) {
      const counted = pairs[Math.min(number, mostCommon)];
      if (counted === undefined) continue;
      counted.all++;
      if (own.has(other)) counted.inTouch++;
    }
  }
  return (common) => {
    const { all, inTouch } = pairs[Math.min(common, mostCommon)] ?? { all: 0, inTouch: 0 };
    return all < fewestPairs ? 0 : inTouch / all;
  };
};
