import type { Chance } from "./chance.js";
import type { Constants } from "./constants.js";
import { type Human, type Life, type NameKey, plays } from "./human.js";
import { type Culture, NAME_STOCKS } from "./tables/names.js";
import type { Route, RouteStage } from "./tables/routes.js";

/** A crew: independent of the others, at work on one stage or two. */
export interface Crew {
  readonly id: string;
  readonly stages: readonly number[];
  readonly organizers: readonly Human[];
  readonly lieutenant?: Human;
  readonly hands: readonly Human[];
}

/** Everybody of a crew. */
export const membersOf = (crew: Crew): readonly Human[] => [
  ...crew.organizers,
  ...(crew.lieutenant === undefined ? [] : [crew.lieutenant]),
  ...crew.hands,
];

/** Who of a crew plays a role, those at work on the stage before the others. */
export const handsWith = (crew: Crew, role: string, stage: number): readonly Human[] => {
  const all = crew.hands.filter((hand) => plays(hand, role));
  const here = all.filter((hand) => hand.stage === stage);
  return here.length > 0 ? here : all;
};

/** How often a further hand of a crew has a role, by land and by sea, where crews are specialised. */
const FURTHER_HANDS: readonly { readonly role: string; readonly land: number; readonly sea: number }[] = [
  { role: "recruiter", land: 6, sea: 4 },
  { role: "driver", land: 7, sea: 2 },
  { role: "boat-captain", land: 0, sea: 6 },
  { role: "guide", land: 2, sea: 0.5 },
  { role: "safe-house-keeper", land: 4, sea: 4 },
  { role: "enforcer", land: 2.5, sea: 2.5 },
  { role: "financier", land: 1, sea: 1 },
  { role: "supplier", land: 0.8, sea: 1.5 },
];

/** Makes humans one after the other, numbered and named. */
export interface Nursery {
  readonly born: Human[];
  readonly make: (details: {
    readonly life: Life;
    readonly standing: Human["standing"];
    readonly home: number;
    readonly cultures: readonly Culture[];
    readonly roles?: readonly string[];
    readonly crew?: string;
    readonly stage?: number;
    readonly activity?: number;
    readonly hides?: boolean;
    readonly loud?: boolean;
    readonly rides?: boolean;
    readonly former?: boolean;
    readonly notes?: readonly string[];
    readonly name?: NameKey;
  }) => Human;
}

const nameOf = (chance: Chance, cultures: readonly Culture[]): NameKey => {
  const culture = chance.pick(cultures);
  const stock = NAME_STOCKS[culture];
  return {
    culture,
    given: chance.whole(0, stock.given.length - 1),
    second: chance.whole(0, stock.second.length - 1),
    ...(chance.is(0.4) ? { nickname: chance.whole(0, stock.nicknames.length - 1) } : {}),
  };
};

/** A nursery; names are drawn until one is free, so that namesakes are made on purpose alone. */
export const nurseryOf = (chance: Chance, constants: Constants): Nursery => {
  const born: Human[] = [];
  const taken = new Set<string>();
  const freeName = (cultures: readonly Culture[]): NameKey => {
    for (let tries = 0; ; tries += 1) {
      const name = nameOf(chance, cultures);
      const key = `${name.culture} ${name.given} ${name.second}`;
      if (taken.has(key) && tries < 60) continue;
      taken.add(key);
      return name;
    }
  };
  return {
    born,
    make: (details) => {
      const human: Human = {
        number: born.length + 1,
        roles: [],
        stage: 0,
        hides: false,
        loud: false,
        rides: false,
        former: false,
        ...details,
        activity: (details.activity ?? 1) * chance.factor(constants.activitySpread),
        notes: [
          ...(details.notes ?? []),
          ...(details.standing === "participant" ? [`stage ${(details.stage ?? 0) + 1}`] : []),
        ],
        name: details.name ?? freeName(details.cultures),
      };
      born.push(human);
      return human;
    },
  };
};

/** The roles that a stage cannot do without. */
const neededOn = (stage: RouteStage, index: number): readonly string[] =>
  stage.bySea
    ? ["boat-captain", "safe-house-keeper"]
    : index === 0
      ? ["recruiter", "driver", "safe-house-keeper"]
      : ["driver", "safe-house-keeper", "recruiter"];

const makeCrew = (
  id: string,
  stages: readonly number[],
  route: Route,
  nursery: Nursery,
  chance: Chance,
  constants: Constants,
): Crew => {
  const culturesAt = (stage: number): readonly Culture[] =>
    route.places[route.stages[stage]?.from ?? 0]?.locals ?? route.travellers;
  const homeAt = (stage: number): number => route.stages[stage]?.from ?? 0;
  const main = stages[0] ?? 0;
  const bosses = chance.is(constants.twoOrganizers) ? 2 : 1;
  const organizers = Array.from({ length: bosses }, () => {
    const hides = chance.is(constants.hidingBoss);
    const rides = chance.is(constants.bossRides);
    return nursery.make({
      life: "organizer",
      standing: "participant",
      roles: ["organizer"],
      crew: id,
      stage: main,
      home: homeAt(main),
      cultures: culturesAt(main),
      activity: constants.bossActivity * (hides ? 0.7 : 1.3),
      hides,
      rides,
      notes: [hides ? "boss who hides" : "boss who talks to everyone", ...(rides ? ["boss who rides along"] : [])],
    });
  });
  let left = chance.rounded(bosses * constants.aidesPerOrganizer);
  const lieutenant = chance.is(constants.lieutenant)
    ? nursery.make({
        life: "lieutenant",
        standing: "participant",
        crew: id,
        stage: main,
        home: homeAt(main),
        cultures: culturesAt(main),
        activity: 1.6,
        notes: ["passes orders on"],
      })
    : undefined;
  if (lieutenant !== undefined) left -= 1;
  const hasLoudAide = chance.is(constants.loudAide);
  const hands: Human[] = [];
  const addHand = (role: string, stage: number): void => {
    const loud = hasLoudAide && hands.length === 0;
    const rides = chance.is(constants.aideRides);
    const former = !loud && chance.is(constants.formerPassenger);
    const second = chance.is(constants.secondRole) ? chance.pick(["recruiter", "driver", "enforcer", "guide"]) : role;
    hands.push(
      nursery.make({
        life: "hand",
        standing: "participant",
        roles: second === role ? [role] : [role, second],
        crew: id,
        stage,
        home: homeAt(stage),
        cultures: former ? route.travellers : culturesAt(stage),
        activity: loud ? constants.loudness : 1,
        loud,
        rides,
        former,
        notes: [
          ...(loud ? ["loud aide"] : []),
          ...(rides ? ["aide who rides along"] : []),
          ...(former ? ["former passenger"] : []),
        ],
      }),
    );
  };
  for (const index of stages) {
    const stage = route.stages[index];
    if (stage === undefined) continue;
    for (const role of chance.shuffled(neededOn(stage, index))) {
      if (left <= 0) break;
      addHand(role, index);
      left -= 1;
    }
  }
  while (left > 0) {
    const index = chance.pick(stages);
    const sea = route.stages[index]?.bySea === true;
    const { role } = chance.weighted(FURTHER_HANDS, ({ land, sea: atSea }) => {
      const fit = sea ? atSea : land;
      return fit === 0 ? 0 : constants.specialised * fit + (1 - constants.specialised) * 3;
    });
    addHand(role, index);
    left -= 1;
  }
  return { id, stages, organizers, ...(lieutenant === undefined ? {} : { lieutenant }), hands };
};

/** All crews of a route, stage by stage; in a small world (`size` below 1) fewer, but one at least on every stage. */
export const makeCrews = (
  route: Route,
  nursery: Nursery,
  chance: Chance,
  constants: Constants,
  size: number,
): readonly Crew[] => {
  const crews: Crew[] = [];
  for (const stage of route.stages.keys()) {
    const wanted = Math.max(1, chance.rounded(constants.crewsPerStage * size));
    const here = crews.filter((crew) => crew.stages.includes(stage)).length;
    for (let i = here; i < wanted; i += 1) {
      const both = stage + 1 < route.stages.length && chance.is(constants.twoStages);
      const id = `crew-${crews.length + 1}`;
      crews.push(makeCrew(id, both ? [stage, stage + 1] : [stage], route, nursery, chance, constants));
    }
  }
  return crews;
};

const PROVIDED: readonly string[] = ["supplier", "financier", "driver", "supplier", "financier", "safe-house-keeper"];

/** Those who serve several crews and belong to none. */
export const makeProviders = (
  route: Route,
  nursery: Nursery,
  chance: Chance,
  constants: Constants,
  size: number,
): readonly Human[] =>
  Array.from({ length: Math.max(1, chance.rounded(constants.sharedProviders * size)) }, () => {
    const stage = chance.whole(0, route.stages.length - 1);
    const role = chance.pick(PROVIDED);
    return nursery.make({
      life: "hand",
      standing: "participant",
      roles: [route.stages[stage]?.bySea === true && role === "driver" ? "boat-captain" : role],
      stage,
      home: route.stages[stage]?.from ?? 0,
      cultures: route.places[route.stages[stage]?.from ?? 0]?.locals ?? route.travellers,
      activity: 1.2,
      notes: ["serves several crews"],
    });
  });
