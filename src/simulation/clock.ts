import type { Chance } from "./chance.js";
import type { Constants } from "./constants.js";
import { DAY } from "./journeys.js";

/** Times of day at which people telephone. */
export interface Clock {
  /** An instant of the day in which `at` lies, at an hour at which people call. */
  readonly thatDay: (at: number) => number;
  /** An instant between two others, at an hour at which people call where they are more than a day apart. */
  readonly during: (from: number, to: number) => number;
  /** An instant soon after another: minutes in a chain, else hours. */
  readonly soon: (at: number) => number;
}

/** The clock of a world; hours are those of `offsetHours` east of UTC. */
export const clockOf = (chance: Chance, constants: Constants, offsetHours: number): Clock => {
  const weights = Array.from({ length: 24 }, (_, hour) => {
    const apart = Math.abs(((hour - constants.peakHour + 36) % 24) - 12);
    const near = Math.max(0, 1 - apart / (2 * constants.peakWidth));
    const night = hour < 6 || hour >= 23;
    return night ? near * constants.nightShare + 0.02 : near + 0.08;
  });
  const hours = weights.map((_, hour) => hour);
  const thatDay = (at: number): number => {
    const local = at + offsetHours * 3600;
    const midnight = local - (local - Math.floor(local / DAY) * DAY) - offsetHours * 3600;
    return midnight + chance.weighted(hours, (hour) => weights[hour] ?? 0) * 3600 + chance.between(0, 3600);
  };
  return {
    thatDay,
    during: (from, to) => {
      const at = chance.between(from, to);
      if (to - from < DAY) return at;
      return Math.min(Math.max(thatDay(at), from), to);
    },
    soon: (at) =>
      at +
      (chance.is(constants.chainShare)
        ? 20 + chance.waiting(constants.chainMinutes * 60)
        : chance.between(1, 9) * 3600),
  };
};
