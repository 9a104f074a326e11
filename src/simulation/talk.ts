import type { Chance } from "./chance.js";
import type { Clock } from "./clock.js";
import type { Constants } from "./constants.js";
import type { Crew } from "./crews.js";
import type { Human } from "./human.js";
import type { Journeys } from "./journeys.js";
import type { Population } from "./population.js";
import type { Route } from "./tables/routes.js";

/** One human telephones another; which phones, and whether anybody records it, is settled later. */
export interface Talk {
  readonly from: Human;
  readonly to: Human;
  readonly at: number;
  /** What it is about, for intercepts. */
  readonly about: About;
  /** Whose phone is used instead of the caller's own. */
  readonly over?: Human;
}

/** What a call is about. */
export type About =
  | "order"
  | "report"
  | "recruiting"
  | "gathering"
  | "road"
  | "house"
  | "money"
  | "trouble"
  | "sea"
  | "ransom"
  | "family"
  | "chatter";

/** What every activity works with. */
export interface Scene {
  readonly chance: Chance;
  readonly constants: Constants;
  readonly clock: Clock;
  readonly route: Route;
  readonly population: Population;
  readonly journeys: Journeys;
  readonly from: number;
  readonly to: number;
  readonly talk: (from: Human | undefined, to: Human | undefined, at: number, about: About, over?: Human) => void;
}

/** Somebody gives an order to a hand: the boss in person, or through whoever speaks for the boss. */
export const orderTo = (
  { chance, constants, clock, talk }: Scene,
  crew: Crew,
  hand: Human | undefined,
  at: number,
): void => {
  if (hand === undefined) return;
  const boss = chance.pick(crew.organizers);
  const middle = crew.lieutenant ?? crew.hands[0];
  const delegates = chance.is(boss.hides ? constants.delegation : constants.openDelegation);
  if (!delegates || middle === undefined || middle === hand) {
    if (!chance.is(constants.faceToFace)) talk(boss, hand, at, "order");
    return;
  }
  if (chance.is(0.5) && !chance.is(constants.faceToFace)) talk(boss, middle, at, "order");
  talk(middle, hand, clock.soon(at), "order");
};

/** A hand tells upwards how it went. */
export const reportFrom = (
  { chance, constants, clock, talk }: Scene,
  crew: Crew,
  hand: Human | undefined,
  at: number,
): void => {
  if (hand === undefined || !chance.is(constants.reportShare)) return;
  const boss = chance.pick(crew.organizers);
  const middle = crew.lieutenant ?? crew.hands[0];
  if (
    !chance.is(boss.hides ? constants.delegation : constants.openDelegation) ||
    middle === undefined ||
    middle === hand
  ) {
    if (!chance.is(constants.faceToFace)) talk(hand, boss, at, "report");
    return;
  }
  talk(hand, middle, at, "report");
  if (chance.is(0.5) && !chance.is(constants.faceToFace)) talk(middle, boss, clock.soon(at), "report");
};
