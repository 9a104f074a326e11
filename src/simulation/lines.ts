import { addToList } from "../exact/add-to-list.js";
import type { Chance } from "./chance.js";
import type { Constants } from "./constants.js";
import { type Crew, membersOf } from "./crews.js";
import { ABROAD, type Human } from "./human.js";
import { DAY, type Journeys } from "./journeys.js";
import type { Population } from "./population.js";
import { HOSTILE_PHONE_KEYS } from "./tables/hostile.js";
import { NAME_STOCKS } from "./tables/names.js";
import type { Route } from "./tables/routes.js";

/** Somebody's use of a phone number, [from, to) in epoch seconds. */
export interface Holding {
  readonly human: Human;
  readonly phone: string;
  readonly device: string;
  readonly from: number;
  readonly to: number;
  /** How much of the holder's calling goes over it, 1 for their own main number. */
  readonly share: number;
  /** How much of it in the untidy days about a switch: from `from` to `firmFrom`, from `firmTo` to `to`. */
  readonly leak: number;
  readonly firmFrom: number;
  readonly firmTo: number;
  readonly why: "own" | "second" | "shared" | "lent" | "handed on";
}

/** One number given up for another. */
export interface Succession {
  readonly human: Human;
  readonly old: string;
  readonly new: string;
}

/** Every phone of a world. */
export interface Lines {
  readonly holdings: readonly Holding[];
  readonly of: ReadonlyMap<Human, readonly Holding[]>;
  readonly successions: readonly Succession[];
}

/** What the phone is made with: numbers nobody hands out, or a hostile key. */
const numbering = (chance: Chance, hostile: boolean) => {
  const taken = new Set<string>();
  const hostileKeys = hostile ? chance.shuffled(HOSTILE_PHONE_KEYS) : [];
  return (prefix: string): string => {
    if (hostileKeys.length > 0 && chance.is(0.06)) {
      const key = hostileKeys.pop();
      if (key !== undefined) return key;
    }
    for (;;) {
      const number = `+${prefix}00${String(chance.whole(0, 999999)).padStart(6, "0")}`;
      if (taken.has(number)) continue;
      taken.add(number);
      return number;
    }
  };
};

/** When each member of a crew gives up a number: whole crews in one week, others when it suits them. */
const switchTimes = (
  crews: readonly Crew[],
  providers: readonly Human[],
  chance: Chance,
  constants: Constants,
  from: number,
  to: number,
): ReadonlyMap<Human, number> => {
  const times = new Map<Human, number>();
  const late = from + (to - from) * 0.2;
  const last = to - (to - from) * 0.15;
  for (const crew of crews) {
    const together = chance.is(constants.wholeCrewSwitches);
    const week = chance.between(late, last - 5 * DAY);
    for (const member of membersOf(crew)) {
      if (together ? chance.is(0.8) : false) times.set(member, week + chance.between(0, 5) * DAY);
      else if (chance.is(constants.crewSwitches)) times.set(member, chance.between(late, last));
    }
  }
  for (const one of providers) if (chance.is(constants.crewSwitches)) times.set(one, chance.between(late, last));
  return times;
};

/** Gives everybody their phones over the whole time, far beyond the records' on both sides. */
export const makeLines = (
  route: Route,
  population: Population,
  journeys: Journeys,
  chance: Chance,
  constants: Constants,
  hostile: boolean,
  from: number,
  to: number,
): Lines => {
  const begin = from - 60 * DAY;
  const end = to + 60 * DAY;
  const number = numbering(chance, hostile);
  let devices = 0;
  const newDevice = (): string => {
    devices += 1;
    return `3500000${String(chance.whole(0, 99)).padStart(2, "0")}${String(devices).padStart(6, "0")}`;
  };
  const holdings: Holding[] = [];
  const successions: Succession[] = [];
  const hold = (human: Human, phone: string, more: Partial<Holding> = {}): Holding => {
    const holding: Holding = {
      human,
      phone,
      device: more.device ?? newDevice(),
      from: begin,
      to: end,
      share: 1,
      leak: 0,
      firmFrom: more.from ?? begin,
      firmTo: more.to ?? end,
      why: "own",
      ...more,
    };
    holdings.push(holding);
    return holding;
  };
  const prefixOf = (human: Human): string =>
    human.home === ABROAD ? NAME_STOCKS[human.name.culture].prefix : (route.places[human.home]?.prefix ?? "999");
  /** Two numbers one after the other, with untidy days between them. */
  const succeed = (
    human: Human,
    at: number,
    prefixes: readonly [string, string],
    keeps: number,
  ): readonly Holding[] => {
    const untidy = constants.overlapDays * DAY * chance.between(0.2, 1.2);
    const device = newDevice();
    const old = hold(human, number(prefixes[0]), { device, to: at + untidy, firmTo: at, leak: constants.leak });
    const next = hold(human, number(prefixes[1]), {
      device: chance.is(keeps) ? device : newDevice(),
      from: at - untidy * 0.7,
      firmFrom: at,
      leak: constants.leak,
    });
    successions.push({ human, old: old.phone, new: next.phone });
    return [old, next];
  };

  const crewPeople = [...population.crews.flatMap(membersOf), ...population.providers];
  const switches = switchTimes(population.crews, population.providers, chance, constants, from, to);
  const mainOf = new Map<Human, readonly Holding[]>();
  for (const member of crewPeople) {
    const prefix = prefixOf(member);
    const at = switches.get(member);
    const own =
      at === undefined ? [hold(member, number(prefix))] : succeed(member, at, [prefix, prefix], constants.keepsHandset);
    mainOf.set(member, own);
    const second = member.life === "organizer" ? constants.bossSecondPhone : constants.secondPhone;
    if (chance.is(second)) {
      hold(member, number(chance.is(0.7) ? prefix : NAME_STOCKS[member.name.culture].prefix), {
        share: chance.between(0.15, 0.6),
        why: "second",
      });
    }
  }
  for (const crew of population.crews) {
    const members = membersOf(crew);
    for (const member of members) {
      const other = chance.pick(members);
      const others = mainOf.get(other) ?? [];
      const theirs = others[others.length - 1];
      if (other === member || theirs === undefined) continue;
      const share = chance.between(0.15, 0.5);
      if (chance.is(constants.sharedPhone)) {
        hold(member, theirs.phone, { device: theirs.device, from: theirs.firmFrom, share, why: "shared" });
      } else if (chance.is(constants.lentPhone)) {
        const lent = chance.between(Math.max(from, theirs.firmFrom), to - 4 * DAY);
        if (lent < theirs.firmFrom) continue;
        hold(member, theirs.phone, {
          device: theirs.device,
          from: lent,
          to: lent + chance.between(2, 10) * DAY,
          share: 1.5,
          why: "lent",
        });
      }
      const given = mainOf.get(member)?.[0];
      if (given !== undefined && given.to < end && chance.is(constants.handedOn)) {
        hold(other, given.phone, { from: given.to + DAY * chance.between(0.5, 5), share: 0.4, why: "handed on" });
      }
    }
  }
  const borderOf = new Map<Human, { readonly at: number; readonly prefix: string }>();
  for (const leg of journeys.legs) {
    const stage = route.stages[leg.stage];
    const [here, there] = [route.places[stage?.from ?? 0], route.places[stage?.to ?? 0]];
    if (here === undefined || there === undefined || here.prefix === there.prefix) continue;
    for (const passenger of leg.passengers)
      if (!borderOf.has(passenger)) borderOf.set(passenger, { at: leg.end, prefix: there.prefix });
  }
  for (const passenger of population.passengers) {
    if (!chance.is(constants.passengerPhone)) continue;
    const border = borderOf.get(passenger);
    const home = chance.is(0.6) ? prefixOf(passenger) : NAME_STOCKS[passenger.name.culture].prefix;
    if (border !== undefined && chance.is(constants.localCard)) {
      succeed(passenger, border.at, [home, border.prefix], 0.5 + constants.keepsHandset / 2);
    } else hold(passenger, number(home));
  }
  for (const one of [...population.circle.values()].flat()) hold(one, number(prefixOf(one)));
  for (const one of [...population.services, ...population.strangers]) {
    // A stranger who is a namesake may be no stranger to the nursery; one number each all the same.
    hold(one, number(prefixOf(one)));
  }
  const of = new Map<Human, Holding[]>();
  for (const holding of holdings) {
    addToList(of, holding.human, holding);
  }
  return { holdings, of, successions };
};

const shareAt = ({ from, to, firmFrom, firmTo, share, leak }: Holding, at: number): number =>
  at < from || at >= to ? 0 : at < firmFrom || at >= firmTo ? share * leak : share;

/** The phone somebody uses at an instant; undefined where they have none. */
export const phoneAt = (lines: Lines, human: Human, at: number, chance: Chance): Holding | undefined => {
  const own = lines.of.get(human);
  if (own === undefined) return undefined;
  const only = own[0];
  if (own.length === 1) return only !== undefined && shareAt(only, at) > 0 ? only : undefined;
  let total = 0;
  for (const one of own) total += shareAt(one, at);
  if (total === 0) return undefined;
  let rest = total * chance.next();
  for (const one of own) {
    rest -= shareAt(one, at);
    if (rest < 0) return one;
  }
  return only;
};
