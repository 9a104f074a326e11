import { DAY } from "../journeys.js";
import { orderTo, reportFrom, type Scene } from "../talk.js";

/** Before a departure somebody says who goes, when and with how many; some of it comes back as a question. */
export const orders = (scene: Scene): void => {
  const { chance, constants, clock, journeys } = scene;
  for (const leg of journeys.legs) {
    const begun = leg.start - constants.leadDays * DAY;
    for (const hand of [leg.driver, leg.keeper, leg.recruiter, leg.guide, leg.supplier, leg.enforcer, leg.financier]) {
      if (hand === undefined) continue;
      for (let i = chance.count(constants.orderRounds * 0.6); i > 0; i -= 1) {
        const at = clock.during(begun, leg.start);
        orderTo(scene, leg.crew, hand, at);
        if (chance.is(0.3)) reportFrom(scene, leg.crew, hand, clock.soon(at));
      }
    }
  }
};
