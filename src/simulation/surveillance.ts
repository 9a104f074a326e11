import type { Chance } from "./chance.js";
import type { Constants } from "./constants.js";
import type { Human } from "./human.js";
import { DAY } from "./journeys.js";
import type { Lines } from "./lines.js";
import type { PhoneCall } from "./phone-call.js";

/** For which phones, and when, records were obtained. */
export interface Surveillance {
  /** Epoch seconds, [from, to), by phone. */
  readonly windows: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  /** Days on which an operator handed over nothing. */
  readonly gap: { readonly from: number; readonly to: number } | undefined;
}

const isCrew = (human: Human): boolean => human.standing === "participant";

/**
 * Whose records are asked for: from a few phones found on somebody, outwards along calls, investigators guessing better than chance who
 * is of a crew. So a phone that talks much with watched ones is likelier watched, whoever holds it.
 */
export const watch = (
  calls: readonly PhoneCall[],
  lines: Lines,
  chance: Chance,
  constants: Constants,
  from: number,
  to: number,
): Surveillance => {
  const holderOf = new Map<string, Human>();
  for (const { phone, human, why } of lines.holdings) if (why === "own" || why === "second") holderOf.set(phone, human);
  const contacts = new Map<string, Map<string, number>>();
  const count = (a: string, b: string): void => {
    const own = contacts.get(a) ?? new Map<string, number>();
    contacts.set(a, own);
    own.set(b, (own.get(b) ?? 0) + 1);
  };
  for (const { caller, callee } of calls) {
    count(caller.phone, callee.phone);
    count(callee.phone, caller.phone);
  }
  const all = [...contacts.keys()];
  const ofCrew = all.filter((phone) => isCrew(holderOf.get(phone) as Human));
  const wanted =
    Math.round(ofCrew.length * constants.watchedCrew) +
    Math.round((all.length - ofCrew.length) * constants.watchedOthers);
  const watched = new Set<string>();
  const pull = new Map<string, number>();
  const add = (phone: string): void => {
    watched.add(phone);
    pull.delete(phone);
    for (const [other, calls] of contacts.get(phone) ?? []) {
      if (!watched.has(other)) pull.set(other, (pull.get(other) ?? 0) + Math.sqrt(calls));
    }
  };
  for (const phone of chance.shuffled(ofCrew).slice(0, 3)) add(phone);
  const roomForOthers = Math.round((all.length - ofCrew.length) * constants.watchedOthers);
  let others = 0;
  while (watched.size < wanted && pull.size > 0) {
    const phone = chance.weighted([...pull], ([one, strength]) => {
      const crew = isCrew(holderOf.get(one) as Human);
      return crew ? strength * constants.investigatorsKnow : others >= roomForOthers ? 0 : Math.sqrt(strength);
    })[0];
    if (!isCrew(holderOf.get(phone) as Human)) others += 1;
    add(phone);
    if (others >= roomForOthers && ![...pull.keys()].some((one) => isCrew(holderOf.get(one) as Human))) break;
  }
  const windows = new Map<string, { from: number; to: number }>();
  for (const phone of watched) {
    const whole = chance.is(constants.wholeWindow);
    const length = to - from;
    const begins = whole ? from : Math.floor(from + chance.between(0, 0.45) * length);
    const ends = whole || chance.is(0.4) ? to : Math.floor(to - chance.between(0, 0.4) * length);
    windows.set(phone, { from: begins, to: ends });
  }
  const gapDays = Math.round(constants.gapDays);
  const gapFrom = from + Math.floor(((to - from) * chance.between(0.2, 0.8)) / DAY) * DAY;
  return { windows, gap: gapDays === 0 ? undefined : { from: gapFrom, to: gapFrom + gapDays * DAY } };
};

/** Whether a phone's operator recorded what it did at an instant. */
export const records = ({ windows, gap }: Surveillance, phone: string, at: number): boolean => {
  const window = windows.get(phone);
  if (window === undefined || at < window.from || at >= window.to) return false;
  return gap === undefined || at < gap.from || at >= gap.to;
};
