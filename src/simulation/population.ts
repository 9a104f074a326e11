import type { Chance } from "./chance.js";
import type { Constants } from "./constants.js";
import { type Crew, makeCrews, makeProviders, membersOf, nurseryOf } from "./crews.js";
import { ABROAD, type Human, type Life } from "./human.js";
import type { Route } from "./tables/routes.js";

/** Everybody in a world. */
export interface Population {
  /** By number. */
  readonly humans: readonly Human[];
  readonly crews: readonly Crew[];
  readonly providers: readonly Human[];
  readonly passengers: readonly Human[];
  /** Kin and friends by the number of whose they are. */
  readonly circle: ReadonlyMap<number, readonly Human[]>;
  /** Shops, taxis, sellers of credit, hawalas, lawyers, hotlines, officials. */
  readonly services: readonly Human[];
  readonly strangers: readonly Human[];
}

/** How many services of a kind stand at each place, and how busy they are. */
const SERVICES: readonly {
  readonly life: Life;
  readonly perPlace: number;
  readonly activity: number;
  readonly note: string;
}[] = [
  { life: "shop", perPlace: 0.8, activity: 1.6, note: "shop" },
  { life: "taxi", perPlace: 1.2, activity: 1.6, note: "taxi" },
  { life: "credit", perPlace: 0.6, activity: 1.5, note: "seller of credit" },
  { life: "official", perPlace: 0.4, activity: 0.4, note: "official" },
];

const makeServices = (
  route: Route,
  make: (life: Life, home: number, activity: number, note: string) => Human,
  chance: Chance,
  constants: Constants,
): Human[] => {
  const services: Human[] = [];
  for (const home of route.places.keys()) {
    for (const { life, perPlace, activity, note } of SERVICES) {
      for (let i = chance.rounded(perPlace); i > 0; i -= 1) services.push(make(life, home, activity, note));
    }
  }
  for (let i = chance.whole(1, 3); i > 0; i -= 1) {
    services.push(make("hawala", chance.whole(0, route.stages.length - 1), constants.hawalaPull * 4, "hawala"));
  }
  services.push(make("hotline", ABROAD, 1, "rescue hotline"), make("lawyer", ABROAD, 0.6, "lawyer"));
  return services;
};

/** Makes everybody: crews, providers, passengers, kin and friends, services, strangers; then namesakes among them. */
export const makePopulation = (route: Route, chance: Chance, constants: Constants, size: number): Population => {
  const nursery = nurseryOf(chance, constants);
  const crews = makeCrews(route, nursery, chance, constants, size);
  const providers = makeProviders(route, nursery, chance, constants, size);
  const passengers = Array.from({ length: Math.max(6, chance.rounded(constants.passengers * size)) }, () =>
    nursery.make({
      life: "passenger",
      standing: "migrant",
      home: route.stages[0]?.from ?? 0,
      cultures: route.travellers,
      activity: constants.passengerActivity,
    }),
  );
  const circle = new Map<number, Human[]>();
  const addTo = (whose: Human, one: Human): void => {
    circle.set(whose.number, [...(circle.get(whose.number) ?? []), one]);
  };
  const crewPeople = [...crews.flatMap(membersOf), ...providers];
  for (const member of crewPeople) {
    for (let i = chance.count(constants.friendsPerAide); i > 0; i -= 1) {
      const life = chance.is(0.5) ? "relative" : "friend";
      addTo(
        member,
        nursery.make({
          life,
          standing: "contact",
          home: chance.is(0.7) ? member.home : ABROAD,
          cultures: [member.name.culture],
          activity: 0.5,
          notes: [`${life} of one of a crew`],
        }),
      );
    }
  }
  for (const passenger of passengers) {
    for (let i = chance.count(constants.relativesPerPassenger); i > 0; i -= 1) {
      addTo(
        passenger,
        nursery.make({
          life: "relative",
          standing: "contact",
          home: ABROAD,
          cultures: [passenger.name.culture],
          activity: 0.3,
          notes: ["relative of a passenger"],
        }),
      );
    }
  }
  const makeService = (life: Life, home: number, activity: number, note: string): Human =>
    nursery.make({
      life,
      standing: "contact",
      home,
      cultures: route.places[home]?.locals ?? route.travellers,
      activity,
      notes: [note],
    });
  const services = makeServices(route, makeService, chance, constants);
  const strangers = Array.from({ length: Math.max(4, chance.rounded(30 * size)) }, () => {
    const home = chance.whole(0, route.places.length - 1);
    return nursery.make({
      life: "stranger",
      standing: "contact",
      home,
      cultures: route.places[home]?.locals ?? route.travellers,
      activity: 0.3,
      notes: ["stranger"],
    });
  });
  // A namesake: another passenger, relative or stranger who happens to have the name of one of a crew.
  for (let i = Math.max(1, chance.rounded(constants.namesakes)); i > 0 && crewPeople.length > 0; i -= 1) {
    const model = chance.pick(crewPeople);
    const life = chance.pick(["stranger", "passenger"] as const);
    const { nickname: _, ...name } = model.name;
    const namesake = nursery.make({
      life,
      standing: life === "passenger" ? "migrant" : "contact",
      home: route.stages[0]?.from ?? 0,
      cultures: [name.culture],
      name,
      activity: constants.passengerActivity,
      notes: [`has the name of h${model.number}`],
    });
    (life === "passenger" ? passengers : strangers).push(namesake);
  }
  return { humans: nursery.born, crews, providers, passengers, circle, services, strangers };
};
