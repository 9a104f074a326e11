import { addToList } from "../../exact/add-to-list.js";
import { decibansOfRatio, probabilityOfDecibans } from "../../exact/decibans.js";
import type { Call } from "../../records/call.js";
import type { CoverageRow } from "../../records/coverage-row.js";
import type { Circle } from "./circle.js";
import { circlesOf } from "./circle.js";
import { oddsInCompetition } from "./competition.js";
import type { OtherPhone, OtherPhones, Overlap } from "./contact-overlap.js";
import { contactOverlap } from "./contact-overlap.js";
import { exposures } from "./exposure.js";
import { newcomersOf } from "./newcomers.js";
import type { OrderOfCalls } from "./order-of-calls.js";
import { orderOfCalls } from "./order-of-calls.js";
import { betweenLine, cellLine, deviceLine, rhythmLine } from "./other-lines.js";
import type { PhoneHistories } from "./phone-histories.js";
import { phoneHistories } from "./phone-histories.js";
import { blockingOf } from "./possible-pairs.js";
import { rateChanges } from "./rate-changes.js";
import { timingOf } from "./timing.js";

/** How many of all pairs with a given earlier phone are successions, before anything is looked at: one, where nothing is known of the phone. Judgement. */
const replaced = 1;

/** Judgement: a pair whose times fit no better than this is not looked at further, in decibans. */
const leastTiming = -4;

/** Judgement: contacts are mapped through successions of at least this probability. */
const leastMapped = 0.05;

/** Judgement: a pair whose own evidence is weaker than this takes nothing away from another, and is left out, in decibans. */
const leastAlone = -25;

/** How often contacts are mapped through the successions found, and all is weighed again. */
const rounds = 5;

/** What was weighed of one pair of phones; weights in decibans. */
export interface WeighedPair {
  readonly earlier: number;
  readonly later: number;
  readonly contacts: Overlap;
  readonly timing: number;
  readonly device: { readonly weight: number; readonly devices: readonly string[] };
  readonly cells: number;
  readonly rhythm: number;
  readonly between: number;
  readonly order: OrderOfCalls;
  /** What others who came or went in the same week and look alike take away. */
  readonly newcomers: number;
  readonly holder: number;
  /** Far above 0 where a judgement says yes, far below where it says no. */
  readonly judged: number;
  /** What other pairs of either phone take away. */
  readonly rivals: number;
  readonly prior: number;
  readonly weight: number;
}

/** What is said of two phones besides calls, in decibans. */
export interface SaidOfPhones {
  readonly holder: (earlier: string, later: string) => number;
  readonly judged: (earlier: string, later: string) => number;
}

/** All pairs that blocking brings together, weighed, and solved as one matching. */
export interface WeighedSuccessions {
  readonly histories: PhoneHistories;
  readonly pairs: readonly WeighedPair[];
}

interface Known {
  readonly earlier: number;
  readonly later: number;
  readonly probability: number;
  /** How probable it is without what these two phones, its contacts before and after, lend to it. */
  readonly without: (earlier: number, later: number) => number;
}

/** For each phone at one end, those at the other. */
const otherPhones = (known: readonly Known[], of: "earlier" | "later", other: "earlier" | "later"): OtherPhones => {
  const found = new Map<number, OtherPhone[]>();
  for (const pair of known) {
    if (pair.probability < leastMapped) continue;
    addToList(found, pair[of], { other: pair[other], probability: pair.without });
  }
  return found;
};

/**
 * Weighs every pair of phones that blocking brings together, {@link rounds} times: contacts are mapped through the successions found so far, and
 * all pairs solved as one matching. O(calls + phones · bins + rounds · pairs · contacts).
 */
export const weighSuccessions = (
  calls: readonly Call[],
  coverage: readonly CoverageRow[],
  said: SaidOfPhones,
): WeighedSuccessions => {
  const histories = phoneHistories(calls);
  const { phones } = histories;
  const exposureOf = exposures(histories, coverage);
  const changes = phones.map((phone) => rateChanges(phone, histories, exposureOf(phone.phone)));
  const timing = timingOf(histories, changes);
  const blocking = blockingOf(histories, changes);
  const orderOf = orderOfCalls(calls, histories);
  const ends = phones.reduce((sum, { contacts }) => sum + contacts.size, 0);
  const cellsOfCase = new Map<string, number>();
  const rhythmOfCase = [0, 0, 0, 0, 0, 0, 0, 0];
  const phonesOfDevice = new Map<string, number>();
  for (const { cells, rhythm, devices } of phones) {
    for (const [cell, n] of cells) cellsOfCase.set(cell, (cellsOfCase.get(cell) ?? 0) + n);
    rhythm.forEach((n, part) => {
      rhythmOfCase[part] = (rhythmOfCase[part] ?? 0) + n;
    });
    for (const device of devices) phonesOfDevice.set(device, (phonesOfDevice.get(device) ?? 0) + 1);
  }
  const prior = decibansOfRatio(replaced / Math.max(2, phones.length));
  const circleOf = circlesOf(histories);
  const circles = new Map<number, Circle>();
  const circle = (phone: number): Circle => {
    const known = circles.get(phone) ?? circleOf(phone);
    circles.set(phone, known);
    return known;
  };
  type Fixed = Omit<WeighedPair, "contacts" | "order" | "newcomers" | "rivals" | "weight">;
  const fixed = new Map<number, Fixed>();
  const hopeless = new Set<number>();
  const orders = new Map<number, OrderOfCalls>();
  const order = (earlier: number, later: number): OrderOfCalls => {
    const key = earlier * phones.length + later;
    const known = orders.get(key) ?? orderOf(earlier, later);
    orders.set(key, known);
    return known;
  };
  const take = (pairs: Iterable<readonly [number, number]>): void => {
    for (const [earlier, later] of pairs) {
      const key = earlier * phones.length + later;
      if (fixed.has(key) || hopeless.has(key)) continue;
      const time = timing.weight(earlier, later);
      const [old, young] = [phones[earlier], phones[later]];
      if (time < leastTiming || old === undefined || young === undefined) {
        hopeless.add(key);
        continue;
      }
      fixed.set(key, {
        earlier,
        later,
        timing: time,
        device: deviceLine(old, young, phonesOfDevice),
        cells: cellLine(old, young, cellsOfCase, (cell) => circle(later).sees(cell, earlier)),
        rhythm: rhythmLine(old, young, rhythmOfCase),
        between: betweenLine(old.contacts.get(later) ?? 0),
        holder: said.holder(old.phone, young.phone),
        judged: said.judged(old.phone, young.phone),
        prior,
      });
    }
  };
  take(blocking.first());
  const newcomers = newcomersOf(changes);
  let known: readonly Known[] = [];
  let predecessors: OtherPhones = new Map();
  let successors: OtherPhones = new Map();
  let pairs: readonly WeighedPair[] = [];
  for (let round = 0; round < rounds; round++) {
    const met = [...fixed.values()]
      .sort((x, y) => x.earlier - y.earlier || x.later - y.later)
      .map((pair) => {
        const { earlier, later, cells, rhythm } = pair;
        const contacts = contactOverlap(histories, ends, earlier, later, circle, predecessors, successors);
        return { ...pair, contacts, alike: contacts.weight + cells + rhythm };
      });
    const ofNewcomers = newcomers(met, known);
    const alone = met
      .map(({ alike, ...pair }, i) => {
        const newcomers = ofNewcomers[i] ?? 0;
        const others =
          pair.prior + alike + newcomers + pair.timing + pair.device.weight + pair.between + pair.holder + pair.judged;
        // The order is the dearest line to look at, and raises a pair by little: what is far too weak without it stays so.
        const ofCalls = others < leastAlone ? { weight: 0, outOfOrder: 0 } : order(pair.earlier, pair.later);
        return { ...pair, newcomers, order: ofCalls, weight: others + ofCalls.weight };
      })
      .filter(({ weight }) => weight >= leastAlone);
    // What is far too weak by itself is weighed again only where a succession of their contacts brings the two together.
    fixed.clear();
    for (const pair of alone) fixed.set(pair.earlier * phones.length + pair.later, pair);
    const odds = oddsInCompetition(alone);
    pairs = alone.map((pair, i) => {
      const weight = decibansOfRatio(Math.max(1e-12, odds[i] ?? 0));
      const rivals = Math.min(0, weight - pair.weight);
      return { ...pair, rivals, weight: pair.weight + rivals };
    });
    known = pairs.map(({ earlier, later, contacts, weight }, i) => {
      const probability = (odds[i] ?? 0) / (1 + (odds[i] ?? 0));
      return {
        earlier,
        later,
        probability,
        without: (old, young) => {
          const lent = contacts.shared.find(({ ofEarlier, ofLater }) => ofEarlier === old && ofLater === young);
          return lent === undefined ? probability : probabilityOfDecibans(weight - contacts.weight + lent.without);
        },
      };
    });
    predecessors = otherPhones(known, "later", "earlier");
    successors = otherPhones(known, "earlier", "later");
    take(blocking.through(known));
  }
  return { histories, pairs };
};
