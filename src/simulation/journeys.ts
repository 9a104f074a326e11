import type { Chance } from "./chance.js";
import type { Constants } from "./constants.js";
import { type Crew, handsWith } from "./crews.js";
import { type Human, plays } from "./human.js";
import type { Population } from "./population.js";
import type { Route } from "./tables/routes.js";

/** Seconds of a day. */
export const DAY = 86400;

/** One stage of a convoy: who took whom, when. */
export interface Leg {
  readonly id: string;
  readonly stage: number;
  readonly crew: Crew;
  /** Who takes the wheel, the helm or the lead. */
  readonly driver?: Human;
  readonly guide?: Human;
  readonly keeper?: Human;
  readonly recruiter?: Human;
  readonly enforcer?: Human;
  readonly supplier?: Human;
  readonly financier?: Human;
  readonly steersman?: Human;
  /** Of a crew, and along for the ride. */
  readonly riders: readonly Human[];
  readonly passengers: readonly Human[];
  /** When the passengers come into the house from which they leave. */
  readonly housedFrom: number;
  readonly start: number;
  readonly end: number;
  readonly ending: "arrived" | "intercepted" | "wrecked" | "turned back";
}

/** The journeys of a world and what became of whom. */
export interface Journeys {
  readonly legs: readonly Leg[];
  /** Passengers who were made to steer. */
  readonly forced: ReadonlySet<Human>;
}

const crewOnStage = (crews: readonly Crew[], stage: number): readonly Crew[] =>
  crews.filter((crew) => crew.stages.includes(stage));

/** Draws all convoys from `from` to `to` (epoch seconds), stage after stage, each crew handing on to its usual partner or to another. */
export const makeJourneys = (
  route: Route,
  population: Population,
  chance: Chance,
  constants: Constants,
  from: number,
  to: number,
): Journeys => {
  const legs: Leg[] = [];
  const forced = new Set<Human>();
  const busyUntil = new Map<Human, number>();
  const partners = new Map<string, Crew>();
  const partnerOf = (crew: Crew | undefined, stage: number): Crew => {
    const choices = crewOnStage(population.crews, stage);
    if (crew === undefined) return chance.pick(choices);
    if (crew.stages.includes(stage)) return crew;
    const key = `${crew.id} ${stage}`;
    const usual = partners.get(key) ?? chance.pick(choices);
    partners.set(key, usual);
    return chance.is(constants.partnership) ? usual : chance.pick(choices);
  };
  const free = (candidates: readonly Human[], at: number): Human | undefined => {
    const idle = candidates.filter((one) => (busyUntil.get(one) ?? 0) <= at);
    return idle.length === 0 ? undefined : chance.weighted(idle, (one) => 0.3 + one.activity);
  };
  const provider = (role: string, stage: number): readonly Human[] =>
    population.providers.filter(
      (one) => plays(one, role) && (one.stage === stage || role === "financier" || role === "supplier"),
    );

  const run = (stage: number, crew: Crew, passengers: readonly Human[], housedFrom: number, start: number): Leg => {
    const rule = route.stages[stage];
    const days = (rule?.days ?? 1) * chance.between(0.8, 1.4);
    const sea = rule?.bySea === true;
    const role = sea ? "boat-captain" : "driver";
    const own = handsWith(crew, role, stage);
    const candidates = own.length === 0 || chance.is(0.15) ? [...own, ...provider(role, stage)] : own;
    const isForced = sea && passengers.length > 0 && chance.is(constants.forcedSteersman);
    const taxis = population.services.filter((one) => one.life === "taxi" && one.home === rule?.from);
    const hired = !sea && days < 1.6 && taxis.length > 0 && chance.is(constants.bystanderWorksOnce);
    const driver = isForced ? undefined : hired ? chance.pick(taxis) : free(candidates, start);
    const steersman = sea && driver === undefined && passengers.length > 0 ? chance.pick(passengers) : undefined;
    if (steersman !== undefined) forced.add(steersman);
    const luck = chance.next();
    const ending = sea && luck < 0.1 ? "wrecked" : luck < 0.2 ? "intercepted" : luck < 0.26 ? "turned back" : "arrived";
    const end = start + days * DAY;
    if (driver !== undefined) busyUntil.set(driver, end + (sea ? 1 : 0.6 * days) * DAY);
    const one = (name: string): Human | undefined => {
      const all = handsWith(crew, name, stage);
      return all.length === 0 ? undefined : chance.weighted(all, (hand) => 0.3 + hand.activity);
    };
    const optional = <K extends string>(key: K, human: Human | undefined) =>
      (human === undefined ? {} : { [key]: human }) as { readonly [P in K]?: Human };
    const riders = [...crew.organizers, ...crew.hands].filter(
      (member) => member.rides && member !== driver && (busyUntil.get(member) ?? 0) <= start && chance.is(0.4),
    );
    for (const rider of riders) busyUntil.set(rider, end + 0.5 * DAY);
    return {
      id: `dep-${String(legs.length + 1).padStart(3, "0")}`,
      stage,
      crew,
      ...optional("driver", driver),
      ...optional("steersman", steersman),
      ...optional("guide", one("guide")),
      ...optional(
        "keeper",
        one("safe-house-keeper") ?? chance.pick([undefined, ...provider("safe-house-keeper", stage)]),
      ),
      ...optional("recruiter", one("recruiter")),
      ...optional("enforcer", one("enforcer")),
      ...optional("supplier", one("supplier") ?? chance.pick([undefined, ...provider("supplier", stage)])),
      ...optional("financier", one("financier") ?? chance.pick([undefined, ...provider("financier", stage)])),
      riders,
      passengers,
      housedFrom,
      start,
      end,
      ending,
    };
  };

  const firstHour = (sea: boolean): number => (sea ? chance.between(20, 28) : chance.between(3, 22)) * 3600;
  const convoy = (start: number, stage: number, group: readonly Human[]): void => {
    let [at, here, crew, travelling] = [start, stage, undefined as Crew | undefined, group];
    while (here < route.stages.length && at < to && (travelling.length > 0 || group.length === 0)) {
      crew = partnerOf(crew, here);
      const wait = constants.houseDays * chance.between(0.5, 1.6);
      const sea = route.stages[here]?.bySea === true;
      const departure = Math.floor((at + wait * DAY) / DAY) * DAY + firstHour(sea);
      if (departure > to) break;
      const leg = run(here, crew, travelling, at, departure);
      legs.push(leg);
      at = leg.end;
      if (leg.ending === "turned back") {
        if (chance.is(0.5)) break;
        continue;
      }
      if (leg.ending !== "arrived" && chance.is(0.7)) break;
      here += 1;
      travelling = travelling.filter(() => chance.is(0.93));
    }
  };

  const waiting = chance.shuffled(population.passengers);
  const formers = chance.shuffled(population.crews.flatMap((crew) => crew.hands.filter((hand) => hand.former)));
  const convoys = Math.max(3, Math.round((constants.convoys * population.passengers.length) / constants.passengers));
  for (let i = 0; i < convoys; i += 1) {
    const rest = convoys - i;
    const share =
      i + 1 === convoys
        ? waiting.length
        : Math.min(waiting.length, chance.rounded((waiting.length / rest) * chance.between(0.5, 1.5)));
    const group = waiting.splice(0, share);
    if (group.length === 0) continue;
    const early = i < convoys / 6;
    // Somebody who works for a crew now came with an early convoy, up to where he stayed.
    const former = early ? formers.splice(0, chance.whole(0, 2)) : [];
    const start = early ? from - chance.between(2, 12) * DAY : chance.between(from - 30 * DAY, to - 8 * DAY);
    // Some gather further along: they came by themselves, or with people of whom nothing is known.
    const joins = chance.is(0.6) ? 0 : chance.whole(0, route.stages.length - 1);
    convoy(start, joins, [...group, ...former]);
  }
  for (let i = chance.rounded(convoys * constants.unknownConvoys); i > 0; i -= 1) {
    convoy(chance.between(from - 25 * DAY, to - 4 * DAY), chance.whole(0, route.stages.length - 1), []);
  }
  legs.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  return { legs, forced };
};
