import type { Crew } from "../crews.js";
import { membersOf } from "../crews.js";
import type { Human } from "../human.js";
import type { Scene } from "../talk.js";

/** Whom somebody calls when there is nothing to do: contacts and how often, as running totals. */
interface Contacts {
  readonly people: readonly Human[];
  readonly totals: readonly number[];
}

const contactsOf = (weights: ReadonlyMap<Human, number>): Contacts => {
  const people: Human[] = [];
  const totals: number[] = [];
  let total = 0;
  for (const [human, weight] of weights) {
    total += weight;
    people.push(human);
    totals.push(total);
  }
  return { people, totals };
};

/** One of some contacts, as often as the weights say. */
const draw = ({ people, totals }: Contacts, random: number): Human | undefined => {
  const wanted = random * (totals[totals.length - 1] ?? 0);
  let [low, high] = [0, totals.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return people[low];
};

/** Who knows whom, apart from work: crews, kin, friends, services of the town, fellow travellers. */
const acquaintances = ({
  chance,
  constants,
  population,
  journeys,
}: Scene): ReadonlyMap<Human, ReadonlyMap<Human, number>> => {
  const known = new Map<Human, Map<Human, number>>();
  const tie = (a: Human, b: Human, weight: number): void => {
    if (a === b || weight <= 0) return;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = known.get(one) ?? new Map<Human, number>();
      known.set(one, own);
      own.set(other, (own.get(other) ?? 0) + weight);
    }
  };
  const work = constants.crewChatter * 10;
  const life = (1 - constants.crewChatter) * 10;
  const spread = (): number => chance.factor(0.9);
  for (const crew of population.crews) {
    const hands = crew.lieutenant === undefined ? crew.hands : [crew.lieutenant, ...crew.hands];
    for (const hand of hands) {
      const friends = Math.min(hands.length - 1, chance.rounded(constants.chatterFriends / 2));
      for (const friend of chance.shuffled(hands).slice(0, friends))
        tie(hand, friend, (work / constants.chatterFriends) * spread());
    }
    for (const boss of crew.organizers) {
      const trusted = boss.hides ? [crew.lieutenant ?? crew.hands[0]] : hands.filter(() => chance.is(0.7));
      for (const one of trusted)
        if (one !== undefined) tie(boss, one, (work / constants.chatterFriends) * spread() * constants.bossActivity);
      for (const other of crew.organizers) if (chance.is(constants.bossesTalk)) tie(boss, other, 0.5 * spread());
    }
  }
  const everyHand = population.crews.flatMap((crew: Crew) => [...crew.hands, ...crew.organizers]);
  for (const member of everyHand) {
    for (const other of everyHand) {
      if (other.number <= member.number || other.crew === member.crew) continue;
      const near = other.stage === member.stage ? 1 : 0.12;
      const ranks =
        member.life === "organizer" && other.life === "organizer"
          ? constants.bossesTalk
          : member.life === other.life
            ? 0.5
            : 0.3;
      if (chance.is(constants.rivalTalk * near * ranks)) tie(member, other, 0.4 * spread());
    }
  }
  for (const provider of population.providers) {
    const crews = population.crews.filter((crew) => crew.stages.includes(provider.stage) || chance.is(0.15));
    for (const crew of crews) tie(provider, chance.pick(membersOf(crew)), 1.2 * spread());
  }
  const crewPeople = [...population.crews.flatMap(membersOf), ...population.providers];
  for (const one of [...crewPeople, ...population.passengers]) {
    const kin = population.circle.get(one.number) ?? [];
    for (const relative of kin) tie(one, relative, (life / Math.max(2, kin.length)) * spread());
  }
  const townsfolk = [...crewPeople, ...population.strangers, ...[...population.circle.values()].flat()];
  for (const service of population.services) {
    if (service.life === "hotline" || service.life === "lawyer" || service.life === "official") continue;
    const reach = service.life === "hawala" ? 0.35 * constants.hawalaPull : 0.55;
    for (const one of townsfolk) {
      if (service.life !== "hawala" && one.home !== service.home) continue;
      if (chance.is(Math.min(0.9, reach * (one.home === service.home ? 1 : 0.25))))
        tie(one, service, constants.hubPull * 10 * 0.35 * spread());
    }
  }
  for (const stranger of population.strangers) tie(stranger, chance.pick(townsfolk), 0.5);
  for (const leg of journeys.legs) {
    for (const passenger of leg.passengers) tie(passenger, chance.pick(leg.passengers), 0.7 * spread());
  }
  return known;
};

/** Draws one idle call after the other, as long as it is wanted; of those that nobody could record none. */
export const chatterOf = (scene: Scene, isWatched: (human: Human) => boolean): (() => void) => {
  const { chance, clock, constants, population, talk } = scene;
  const known = acquaintances(scene);
  const contacts = new Map([...known].map(([human, weights]) => [human, contactsOf(weights)]));
  const talkers = contactsOf(new Map([...known.keys()].map((human) => [human, human.activity])));
  const wrong = Math.min(
    0.03,
    (constants.wrongNumbersPerDay * ((scene.to - scene.from) / 86400)) / Math.max(1, constants.volume),
  );
  return () => {
    const from = draw(talkers, chance.next());
    if (from === undefined) return;
    const own = contacts.get(from);
    const to = chance.is(wrong)
      ? chance.pick(population.humans)
      : own === undefined
        ? undefined
        : draw(own, chance.next());
    if (to === undefined || to === from || !(isWatched(from) || isWatched(to))) return;
    const at = clock.thatDay(chance.between(scene.from, scene.to));
    // Shops and sellers answer more than they call.
    if (from.life === "shop" || from.life === "taxi" || from.life === "credit" || from.life === "hawala") {
      if (chance.is(0.6)) return talk(to, from, at, "chatter");
    }
    talk(from, to, at, "chatter");
  };
};
