import { addToList } from "../exact/add-to-list.js";
import { ABROAD, type Human } from "./human.js";
import { DAY, type Journeys } from "./journeys.js";
import type { Route } from "./tables/routes.js";

interface Trip {
  readonly from: number;
  readonly to: number;
  readonly between: number | undefined;
  readonly sea: boolean;
  readonly start: number;
  readonly end: number;
}

/** Nowhere: on the road, far from every mast. */
export const ON_THE_ROAD = -2;
/** Nowhere: at sea. */
export const AT_SEA = -3;

/** Tells in which place somebody is at an instant: an index of the route's places, ABROAD, ON_THE_ROAD or AT_SEA. */
export type Whereabouts = (human: Human, at: number) => number;

/** Everybody's whereabouts: those who go along on a leg travel, whoever worked on it comes back, the others stay at home. */
export const whereaboutsOf = (route: Route, journeys: Journeys): Whereabouts => {
  const trips = new Map<Human, Trip[]>();
  const add = (human: Human, trip: Trip): void => {
    addToList(trips, human, trip);
  };
  for (const leg of journeys.legs) {
    const stage = route.stages[leg.stage];
    if (stage === undefined) continue;
    const { from, to, between } = stage;
    const there = { from, to, between, sea: stage.bySea, start: leg.start, end: leg.end };
    const goesBack = leg.ending === "turned back";
    for (const passenger of leg.passengers) add(passenger, goesBack ? { ...there, to: from } : there);
    const workers = [leg.driver, ...leg.riders, ...(stage.bySea ? [] : [leg.guide])];
    for (const worker of workers) {
      if (worker === undefined) continue;
      add(worker, goesBack ? { ...there, to: from } : there);
      const rest = leg.end + 0.3 * DAY;
      if (!goesBack)
        add(worker, {
          from: to,
          to: from,
          between,
          sea: stage.bySea,
          start: rest,
          end: rest + (leg.end - leg.start) * 0.7,
        });
    }
  }
  for (const list of trips.values()) list.sort((a, b) => a.start - b.start);
  return (human, at) => {
    const own = trips.get(human);
    if (own === undefined) return human.home;
    let last: Trip | undefined;
    for (const trip of own) {
      if (trip.start > at) break;
      last = trip;
    }
    if (last === undefined) return human.home === ABROAD ? ABROAD : (own[0]?.from ?? human.home);
    if (at >= last.end) return last.to;
    const way = (at - last.start) / (last.end - last.start);
    if (way < (last.sea ? 0.04 : 0.08)) return last.from;
    if (way > 0.94) return last.to;
    if (last.between !== undefined && way > 0.4 && way < 0.55) return last.between;
    return last.sea ? AT_SEA : ON_THE_ROAD;
  };
};
