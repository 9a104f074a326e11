import { DAY } from "../journeys.js";
import { orderTo, type Scene } from "../talk.js";

/** The boat and who takes it out; calls for help from the water; the first calls from the other shore. */
export const sea = (scene: Scene): void => {
  const { chance, constants, clock, journeys, population, route, talk } = scene;
  const hotline = population.services.find((one) => one.life === "hotline");
  const lawyer = population.services.find((one) => one.life === "lawyer");
  for (const leg of journeys.legs) {
    if (route.stages[leg.stage]?.bySea !== true) continue;
    for (let i = chance.count(1.5); i > 0; i -= 1) {
      const at = clock.during(leg.start - constants.leadDays * DAY, leg.start);
      if (chance.is(0.5)) orderTo(scene, leg.crew, leg.driver, at);
      else talk(leg.supplier, chance.pick([leg.driver, leg.keeper]), at, "sea");
    }
    for (const passenger of leg.passengers) {
      const kin = population.circle.get(passenger.number) ?? [];
      if (hotline !== undefined && chance.is(constants.distressCalls * (leg.ending === "arrived" ? 0.15 : 0.5))) {
        for (let i = chance.whole(1, 3); i > 0; i -= 1)
          talk(passenger, hotline, chance.between(leg.start + 3600, leg.end), "sea");
      }
      for (let i = chance.count(0.8); i > 0 && kin.length > 0 && leg.ending !== "wrecked"; i -= 1) {
        talk(passenger, chance.pick(kin), clock.during(leg.end, leg.end + 2 * DAY), "family");
      }
      if (lawyer !== undefined && chance.is(0.12))
        talk(
          chance.is(0.5) ? passenger : lawyer,
          chance.is(0.5) && kin[0] !== undefined ? kin[0] : lawyer,
          clock.during(leg.end, leg.end + 6 * DAY),
          "family",
        );
    }
    if (leg.driver !== undefined && chance.is(0.5))
      talk(leg.driver, leg.crew.lieutenant ?? leg.keeper, leg.end + chance.waiting(0.6 * DAY), "report");
  }
};
