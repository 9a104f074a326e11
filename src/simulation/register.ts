import type { PersonRef } from "../records/reference.js";
import type { Chance } from "./chance.js";
import type { Constants } from "./constants.js";
import type { Human } from "./human.js";
import type { Journeys } from "./journeys.js";
import type { Population } from "./population.js";
import { HOSTILE_NAMES, HOSTILE_PERSON_KEYS } from "./tables/hostile.js";
import { NAME_STOCKS, TITLES } from "./tables/names.js";

/** How far the name of somebody of a crew has got: nobody knows it, an office has it, it is told second hand, somebody saw what they did. */
export type Fame = "unnamed" | "listed" | "rumoured" | "seen";

/** Who can be named in records, and under which ids. */
export interface Register {
  readonly fame: (human: Human) => Fame;
  /** The id under which an office names somebody; the second office's id where they are written down twice. @throws RangeError for the unnamed. */
  readonly idOf: (human: Human, office: number) => PersonRef;
  /** A name as an office spells it; the first is the usual one. */
  readonly nameOf: (human: Human, office: number) => string;
  /** The nickname, where there is one. */
  readonly nicknameOf: (human: Human) => string | undefined;
  /** All ids that were asked for, with the human each names. */
  readonly used: ReadonlyMap<PersonRef, { readonly human: Human; readonly office: number }>;
  readonly writtenTwice: (human: Human) => boolean;
}

const service: ReadonlyMap<string, string> = new Map([
  ["shop", "Boutique"],
  ["taxi", "Taxi"],
  ["credit", "Recharge"],
  ["hawala", "Bureau de change"],
  ["hotline", "Alerte Détresse"],
  ["lawyer", "Maître"],
  ["official", "Agent"],
]);

/** How many legs each human worked on. */
const workOf = (journeys: Journeys): ReadonlyMap<Human, number> => {
  const work = new Map<Human, number>();
  for (const leg of journeys.legs) {
    const hands = [leg.driver, leg.keeper, leg.recruiter, leg.guide, leg.enforcer, leg.supplier, leg.financier];
    for (const one of new Set([...hands, ...leg.riders, ...leg.crew.organizers])) {
      if (one !== undefined) work.set(one, (work.get(one) ?? 0) + 1);
    }
  }
  return work;
};

const fames = (
  population: Population,
  journeys: Journeys,
  chance: Chance,
  constants: Constants,
): ReadonlyMap<Human, Fame> => {
  const work = workOf(journeys);
  const holders = [...population.crews.flatMap((crew) => [...crew.organizers, ...crew.hands]), ...population.providers];
  // The quiet ones come first where nobody knows a name, the visible ones where something is told.
  const byQuiet = holders
    .map((human) => {
      const visible = Math.min(0.6, 0.12 * (work.get(human) ?? 0)) + (human.rides ? 0.1 : 0);
      return { human, order: chance.next() + visible + (human.loud ? 0.3 : 0) + (human.hides ? -0.1 : 0) };
    })
    .sort((a, b) => a.order - b.order);
  const unnamed = Math.round(holders.length * constants.unnamed);
  const told = Math.min(holders.length - unnamed, Math.round(holders.length * constants.toldOf));
  const fame = new Map<Human, Fame>();
  for (const [i, { human }] of byQuiet.entries()) {
    fame.set(
      human,
      i < unnamed
        ? "unnamed"
        : i < holders.length - told
          ? "listed"
          : chance.is(constants.hearsayOnly)
            ? "rumoured"
            : "seen",
    );
  }
  for (const { lieutenant } of population.crews) {
    if (lieutenant !== undefined) fame.set(lieutenant, chance.pick(["unnamed", "listed", "seen", "seen"] as const));
  }
  return fame;
};

/** The register of a case: ids that give nothing away, names in the spellings of several offices. */
export const makeRegister = (
  population: Population,
  journeys: Journeys,
  chance: Chance,
  constants: Constants,
  hostile: boolean,
): Register => {
  const fame = fames(population, journeys, chance, constants);
  const nameable = population.humans.filter((human) => fame.get(human) !== "unnamed");
  const travelled = new Set(journeys.legs.flatMap((leg) => [...leg.passengers]));
  const twice = new Set(
    nameable.filter(
      (human) =>
        (human.standing === "participant" || travelled.has(human)) &&
        chance.is(constants.writtenTwice * (human.standing === "participant" ? 1.5 : 0.5)),
    ),
  );
  const keys = chance.shuffled(
    Array.from({ length: nameable.length + twice.size }, (_, i) => `p${String(i + 1).padStart(3, "0")}`),
  );
  const strange = hostile ? chance.shuffled(HOSTILE_PERSON_KEYS) : [];
  const nextKey = (): PersonRef => {
    const usual = keys.pop() ?? "p0";
    const odd = strange.length > 0 && chance.is(0.08) ? strange.pop() : undefined;
    return `person:${odd ?? usual}`;
  };
  const ids = new Map<Human, readonly PersonRef[]>();
  for (const human of nameable) ids.set(human, twice.has(human) ? [nextKey(), nextKey()] : [nextKey()]);
  const used = new Map<PersonRef, { readonly human: Human; readonly office: number }>();
  const names = new Map<string, string>();
  const strangeNames = hostile ? chance.shuffled(HOSTILE_NAMES) : [];
  const spell = (human: Human, office: number): string => {
    const { culture, given, second } = human.name;
    const stock = NAME_STOCKS[culture];
    const label = service.get(human.life);
    const variant = office > 0 || chance.is(constants.nameVariants);
    const one = (spellings: readonly string[]): string => {
      const latin = spellings.filter((spelling) => /^[\p{Script=Latin}\P{L}]+$/u.test(spelling));
      return variant ? chance.pick(latin) : (latin[0] ?? "");
    };
    const native = (spellings: readonly string[]): string | undefined =>
      spellings.find((spelling) => !/\p{Script=Latin}/u.test(spelling));
    const [givenSpellings, secondSpellings] = [stock.given[given] ?? [], stock.second[second] ?? []];
    if (label !== undefined) return `${label} ${one(secondSpellings)}`;
    const [nativeGiven, nativeSecond] = [native(givenSpellings), native(secondSpellings)];
    if (variant && nativeGiven !== undefined && nativeSecond !== undefined && chance.is(constants.otherScript))
      return `${nativeGiven} ${nativeSecond}`;
    if (strangeNames.length > 0 && chance.is(0.05)) return strangeNames.pop() ?? "X";
    // One office has no more than what people call somebody.
    const nickname = human.name.nickname === undefined ? undefined : stock.nicknames[human.name.nickname];
    if (office === 1 && nickname !== undefined && chance.is(0.08)) return nickname;
    const title = variant && chance.is(0.12) ? chance.pick(TITLES) : "";
    const full = `${title}${one(givenSpellings)} ${one(secondSpellings)}`;
    return variant && chance.is(0.1) ? `${one(secondSpellings)} ${one(givenSpellings)}` : full;
  };
  return {
    fame: (human) => fame.get(human) ?? "seen",
    writtenTwice: (human) => twice.has(human),
    idOf: (human, office) => {
      const own = ids.get(human);
      const id = own?.[Math.min(office, own.length - 1)];
      if (own === undefined || id === undefined) throw new RangeError(`h${human.number} is known by no name`);
      used.set(id, { human, office: own.length === 1 ? 0 : office });
      return id;
    },
    nameOf: (human, office) => {
      const key = `${human.number} ${office}`;
      const known = names.get(key);
      if (known !== undefined) return known;
      const name = spell(human, office);
      names.set(key, name);
      return name;
    },
    nicknameOf: (human) =>
      human.name.nickname === undefined ? undefined : NAME_STOCKS[human.name.culture].nicknames[human.name.nickname],
    used,
  };
};
