import { decibansOfLogarithm } from "../../exact/decibans.js";
import { naturalLogarithm } from "../../exact/natural-logarithm.js";
import type { Circle } from "./circle.js";
import { circleHold, contactShare } from "./circle.js";
import type { PhoneHistories } from "./phone-histories.js";

/** Judgement: which share of a person's contacts is new after a change of phone: those who travel come and go. */
const newContacts = 0.5;

/** Judgement: contacts of one circle come together, so that each says less than it would alone. */
const together = 0.65;

/** One or two contacts in common are found by chance between some two of very many pairs: so much less, in decibans. Fitted on simulated cases, rounded. */
const fewInCommon = [0, 5, 3] as const;

/** Judgement: bounds of what contacts can say, in decibans. */
const [leastWeight, mostWeight] = [-12, 45];

/** What a contact that is not in common comes to, as a natural logarithm. */
const lostGain = naturalLogarithm(newContacts);

/** Under which other phones somebody's contact probably went: before, by the later phone, or afterwards, by the earlier. */
export type OtherPhones = ReadonlyMap<number, readonly OtherPhone[]>;

/** A phone under which a contact probably went. */
export interface OtherPhone {
  readonly other: number;
  /** How probably, apart from what these two phones, if one followed the other, would say for it: no two successions prove one another. */
  readonly probability: (earlier: number, later: number) => number;
}

/** What contacts say, in decibans, and with whom they are in common, the most telling first. */
export interface Overlap {
  readonly weight: number;
  readonly shared: readonly {
    readonly ofEarlier: number;
    readonly ofLater: number;
    /** What all contacts say without this one, in decibans. */
    readonly without: number;
  }[];
}

/**
 * How much better the contacts of one phone of a pair (the one with more of them) foretell those of the other than others of the same circle
 * and the whole case do: a mixture, contact by contact, each once. A contact shared with everybody says nothing, one of few phones much. A
 * contact that itself changed its phone counts under its other phone, as far as that is probable. O(contacts of the smaller phone).
 */
export const contactOverlap = (
  { phones }: PhoneHistories,
  ends: number,
  earlier: number,
  later: number,
  circleOf: (phone: number) => Circle,
  predecessors: OtherPhones,
  successors: OtherPhones,
): Overlap => {
  const forward = (phones[later]?.contacts.size ?? 0) <= (phones[earlier]?.contacts.size ?? 0);
  const [known, foretold, others] = forward ? [earlier, later, predecessors] : [later, earlier, successors];
  const [profile, told] = [phones[known], phones[foretold]];
  if (profile === undefined || told === undefined) return { weight: 0, shared: [] };
  const circle = circleOf(foretold);
  const popularity = (place: number): number =>
    (1 - circleHold) * (((phones[place]?.contacts.size ?? 0) + 0.5) / ends) + circleHold * circle.expects(place, known);
  let sum = 0;
  const found: { readonly ofEarlier: number; readonly ofLater: number; readonly gain: number }[] = [];
  for (const contact of told.contacts.keys()) {
    if (contact === known) continue;
    const alternatives = others.get(contact) ?? [];
    let [ratio, left] = [0, 1];
    let best = { place: contact, gain: 0 };
    const add = (place: number, probability: number): void => {
      const share = contactShare(profile, place);
      if (share === 0) return;
      const part = (probability * share) / Math.max(popularity(contact), popularity(place));
      ratio += part;
      if (part > best.gain) best = { place, gain: part };
    };
    for (const { other, probability } of alternatives) {
      const p = probability(earlier, later);
      left -= p;
      add(other, p);
    }
    add(contact, Math.max(0, left));
    const gain = naturalLogarithm((1 - newContacts) * ratio + newContacts);
    sum += gain;
    if (best.gain > 0)
      found.push(
        forward ? { ofEarlier: best.place, ofLater: contact, gain } : { ofEarlier: contact, ofLater: best.place, gain },
      );
  }
  found.sort((x, y) => y.gain - x.gain || x.ofLater - y.ofLater || x.ofEarlier - y.ofEarlier);
  const weightOf = (gains: number, inCommon: number): number =>
    Math.max(leastWeight, Math.min(mostWeight, decibansOfLogarithm(gains * together) - (fewInCommon[inCommon] ?? 0)));
  return {
    weight: weightOf(sum, found.length),
    shared: found.map(({ ofEarlier, ofLater, gain }) => ({
      ofEarlier,
      ofLater,
      without: weightOf(sum - gain + lostGain, found.length - 1),
    })),
  };
};
