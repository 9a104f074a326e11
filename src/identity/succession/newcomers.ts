import { addToList } from "../../exact/add-to-list.js";
import { decibansOfRatio, ratioOfDecibans } from "../../exact/decibans.js";
import type { RateChanges } from "./rate-changes.js";

/** Days, or longer bins, to either side of a change that are its week. */
const week = 3;

/** A change is looked for in bins where it is at least this probable: the rest would only take time. */
const leastInBin = 0.005;

/** Judgement: the share of one change that a week has of the case is taken as seen besides, so that a week of hardly any tells of nothing. */
const besides = 1;

/** Two phones, and how much their contacts, cells and hours look like one person's, in decibans. */
export interface AlikePair {
  readonly earlier: number;
  readonly later: number;
  readonly alike: number;
}

/** A succession found before, which explains why its later phone began and its earlier one ended. */
export interface Explanation {
  readonly earlier: number;
  readonly later: number;
  readonly probability: number;
}

/** What those who came or went in the same week take away from each pair, in decibans, 0 or less, beside `pairs`. */
export type Newcomers = (pairs: readonly AlikePair[], known: readonly Explanation[]) => readonly number[];

/** When the phones of a case changed one way, and how near in time two of those changes are. */
const changesOneWay = (changes: readonly Float64Array[]) => {
  const bins = changes[0]?.length ?? 0;
  const likely = changes.map((change) => {
    const found: { readonly bin: number; readonly p: number }[] = [];
    change.forEach((p, bin) => {
      if (p >= leastInBin) found.push({ bin, p });
    });
    return found;
  });
  const all = new Float64Array(bins);
  for (const one of likely) for (const { bin, p } of one) all[bin] = (all[bin] ?? 0) + p;
  const weeks = new Map<number, Float64Array>();
  /** How probable the change of a phone is in each bin, were it as likely anywhere in its week. */
  const weekOf = (phone: number): Float64Array => {
    const known = weeks.get(phone);
    if (known !== undefined) return known;
    const own = likely[phone] ?? [];
    const mass = own.reduce((sum, { p }) => sum + p, 0) || 1;
    const spread = new Float64Array(bins);
    for (const { bin, p } of own)
      for (let at = Math.max(0, bin - week); at <= Math.min(bins - 1, bin + week); at++)
        spread[at] = (spread[at] ?? 0) + p / mass;
    weeks.set(phone, spread);
    return spread;
  };
  const within = (spread: Float64Array, phone: number): number => {
    let sum = 0;
    for (const { bin, p } of likely[phone] ?? []) sum += (spread[bin] ?? 0) * p;
    return sum;
  };
  const expected = new Map<number, number>();
  return {
    /** How many changes one other phone has in the week of this one's. */
    together: (phone: number, other: number): number => within(weekOf(phone), other),
    /** How many changes all other phones have in that week. */
    ofOthers: (phone: number): number => {
      const known = expected.get(phone);
      if (known !== undefined) return known;
      const spread = weekOf(phone);
      let sum = (besides * (2 * week + 1)) / bins - within(spread, phone);
      spread.forEach((p, bin) => {
        sum += p * (all[bin] ?? 0);
      });
      expected.set(phone, sum);
      return sum;
    },
  };
};

/**
 * A ratio of likelihoods is 1 on average among phones of strangers. How much it comes to among those that the case itself shows is looked at for
 * each pair: among the other phones taken into use in the week of the later one, beside the earlier; and among those given up in the week of the
 * earlier one, beside the later. Where passengers of one wave after another call the same people from the same house, they all look alike, and
 * a pair of them says so much less. None of them counts for more than the pair itself, nor as far as another succession explains it; the greater of both means is
 * taken, and 1 besides. O(pairs · pairs of the same phone · bins with a change).
 */
export const newcomersOf = (changes: readonly RateChanges[]): Newcomers => {
  const begins = changesOneWay(changes.map(({ up }) => up));
  const ends = changesOneWay(changes.map(({ down }) => down));
  return (pairs, known) => {
    const [begunFreely, endedFreely] = [changes.map(() => 1), changes.map(() => 1)];
    for (const { earlier, later, probability } of known) {
      begunFreely[later] = Math.max(0, (begunFreely[later] ?? 0) - probability);
      endedFreely[earlier] = Math.max(0, (endedFreely[earlier] ?? 0) - probability);
    }
    const [byEarlier, byLater] = [new Map<number, AlikePair[]>(), new Map<number, AlikePair[]>()];
    for (const pair of pairs) {
      if (pair.alike <= 0) continue;
      addToList(byEarlier, pair.earlier, pair);
      addToList(byLater, pair.later, pair);
    }
    return pairs.map(({ earlier, later, alike }) => {
      if (alike <= 0) return 0;
      let [begun, ended] = [0, 0];
      for (const other of byEarlier.get(earlier) ?? [])
        if (other.later !== later)
          begun +=
            ratioOfDecibans(Math.min(alike, other.alike)) *
            (begunFreely[other.later] ?? 0) *
            begins.together(later, other.later);
      for (const other of byLater.get(later) ?? [])
        if (other.earlier !== earlier)
          ended +=
            ratioOfDecibans(Math.min(alike, other.alike)) *
            (endedFreely[other.earlier] ?? 0) *
            ends.together(earlier, other.earlier);
      return 0 - decibansOfRatio(1 + Math.max(begun / begins.ofOthers(later), ended / ends.ofOthers(earlier)));
    });
  };
};
