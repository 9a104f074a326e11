import type { Chance } from "./chance.js";
import type { Constants } from "./constants.js";
import { type Holding, type Lines, phoneAt } from "./lines.js";
import type { Talk } from "./talk.js";
import { AT_SEA, ON_THE_ROAD, type Whereabouts } from "./whereabouts.js";

/** A call as the networks carry it. */
export interface PhoneCall {
  readonly talk: Talk;
  readonly caller: Holding;
  readonly callee: Holding;
  /** Whole epoch seconds. */
  readonly at: number;
  readonly kind: "voice" | "sms" | "missed";
  readonly seconds: number;
  /** Indices of the route's places, ABROAD, ON_THE_ROAD or AT_SEA. */
  readonly callerPlace: number;
  readonly calleePlace: number;
}

/** Puts a talk through: over which phones, whether it is answered, how long it lasts; none where it cannot be. */
export const connectWith = (
  lines: Lines,
  whereabouts: Whereabouts,
  chance: Chance,
  constants: Constants,
): ((talk: Talk) => PhoneCall | undefined) => {
  const hasNetwork = (place: number): boolean =>
    place === ON_THE_ROAD
      ? chance.is(constants.roadNetwork)
      : place === AT_SEA
        ? !chance.is(constants.silentAtSea)
        : true;
  return (talk) => {
    const at = Math.floor(talk.at);
    const caller = phoneAt(lines, talk.over ?? talk.from, at, chance);
    const callee = phoneAt(lines, talk.to, at, chance);
    if (caller === undefined || callee === undefined || caller.phone === callee.phone) return undefined;
    const callerPlace = whereabouts(talk.from, at);
    const calleePlace = whereabouts(talk.to, at);
    if (!hasNetwork(callerPlace)) return undefined;
    const reached = hasNetwork(calleePlace);
    if (!reached && !chance.is(0.3)) return undefined;
    const kind =
      !reached || chance.is(constants.missedShare) ? "missed" : chance.is(constants.textShare) ? "sms" : "voice";
    const seconds =
      kind === "voice" ? 1 + Math.floor(constants.medianSeconds * chance.factor(constants.secondsSpread)) : 0;
    return { talk, caller, callee, at, kind, seconds, callerPlace, calleePlace };
  };
};
