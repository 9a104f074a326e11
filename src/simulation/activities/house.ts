import { DAY } from "../journeys.js";
import type { Scene } from "../talk.js";

/** While passengers wait in a house: food, water, rides, calls home over the house's phone, ransom. */
export const house = ({ chance, constants, clock, journeys, population, route, talk }: Scene): void => {
  for (const leg of journeys.legs) {
    const place = route.stages[leg.stage]?.from;
    const local = population.services.filter(
      (one) => one.home === place && (one.life === "shop" || one.life === "taxi"),
    );
    const days = (leg.start - leg.housedFrom) / DAY;
    for (let i = chance.count(constants.supplyCalls * days * 0.4); i > 0 && local.length > 0; i -= 1) {
      const shop = chance.pick(local);
      const at = clock.during(leg.housedFrom, leg.start);
      if (chance.is(0.75)) talk(leg.keeper, shop, at, "house");
      else talk(shop, leg.keeper, at, "house");
    }
    for (const passenger of leg.passengers) {
      const kin = population.circle.get(passenger.number) ?? [];
      for (let i = chance.count(constants.housePhoneCalls * 0.5); i > 0 && kin.length > 0; i -= 1) {
        const at = clock.during(leg.housedFrom, leg.start);
        const relative = chance.pick(kin);
        // Whoever has no phone calls home over the keeper's; home calls back.
        if (chance.is(0.7)) talk(passenger, relative, at, "family", leg.keeper);
        else talk(relative, leg.keeper, at, "family");
      }
    }
    if (leg.enforcer !== undefined && chance.is(constants.ransom)) {
      for (const passenger of leg.passengers) {
        for (const relative of population.circle.get(passenger.number) ?? []) {
          for (let i = chance.count(1.5); i > 0; i -= 1) {
            talk(
              leg.enforcer,
              relative,
              clock.during(leg.housedFrom, leg.start),
              "ransom",
              chance.is(0.4) ? passenger : undefined,
            );
          }
        }
      }
    }
    for (let i = chance.count(days * 0.3); i > 0; i -= 1)
      talk(leg.keeper, leg.enforcer ?? leg.recruiter, clock.during(leg.housedFrom, leg.start), "house");
  }
};
