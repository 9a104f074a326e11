import { DAY } from "../journeys.js";
import type { Scene } from "../talk.js";

/** The last day: passengers are called together, and call to ask where they should be. */
export const gathering = ({ chance, constants, clock, journeys, talk }: Scene): void => {
  for (const leg of journeys.legs) {
    const callers = [leg.recruiter, leg.recruiter, leg.keeper, leg.guide].filter((one) => one !== undefined);
    const eve = leg.start - DAY * chance.between(0.3, 1.2);
    for (const passenger of leg.passengers) {
      for (let i = chance.count(constants.gatheringCalls); i > 0 && callers.length > 0; i -= 1) {
        const caller = chance.pick(callers);
        const at = clock.during(eve, leg.start);
        if (chance.is(0.6)) talk(caller, passenger, at, "gathering");
        else talk(passenger, caller, at, "gathering");
      }
      if (chance.is(constants.driverCallsPassengers)) {
        const at = chance.between(leg.start - 0.3 * DAY, leg.start);
        if (chance.is(0.5)) talk(leg.driver, passenger, at, "gathering");
        else talk(passenger, leg.driver, at, "gathering");
      }
      if (chance.is(constants.keeperCallsPassengers))
        talk(leg.keeper, passenger, clock.during(leg.housedFrom, leg.start), "house");
    }
  }
};
