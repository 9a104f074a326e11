import type { CaseRecords } from "../../records/case-records.js";

/** What claims say of two persons at once. */
export interface ClaimsBetween {
  /** Decibans of `sameAs` claims, and the claims. */
  readonly same: number;
  readonly sameCites: readonly string[];
  /** Decibans of claims that relate the two as two people, and the claims. */
  readonly two: number;
  readonly twoCites: readonly string[];
}

/** Judgement, in decibans: a witness who says that two are one, by hearsay, or that they are not; more than one such witness adds little. */
const said = 24;
const heard = 9;
const denied = -26;
const mostSaid = 30;

/** Judgement, in decibans: nobody meets, orders about or calls himself. */
const related = -18;
const relatedByHearsay = -7;
const mostRelated = -30;

const keyOf = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

/** Claims that name two persons, by pair: as one person, or as two. O(claims). */
export const claimsBetween = (records: CaseRecords): ((a: string, b: string) => ClaimsBetween) => {
  const found = new Map<string, { same: number; sameCites: string[]; two: number; twoCites: string[] }>();
  for (const { claims } of records.statements)
    for (const { id, predicate, subject, object, negated, firsthand } of claims) {
      if (object?.startsWith("person:") !== true) continue;
      const key = keyOf(subject, object);
      const known = found.get(key) ?? { same: 0, sameCites: [], two: 0, twoCites: [] };
      found.set(key, known);
      if (predicate === "sameAs") {
        const weight = negated ? denied : firsthand ? said : heard;
        known.same = Math.max(-mostSaid, Math.min(mostSaid, known.same + weight));
        known.sameCites.push(`claim:${id}`);
      } else if (!negated) {
        known.two = Math.max(mostRelated, known.two + (firsthand ? related : relatedByHearsay));
        known.twoCites.push(`claim:${id}`);
      }
    }
  const none: ClaimsBetween = { same: 0, sameCites: [], two: 0, twoCites: [] };
  return (a, b) => found.get(keyOf(a, b)) ?? none;
};
