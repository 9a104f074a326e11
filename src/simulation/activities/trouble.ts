import type { Scene } from "../talk.js";
import { orderTo, reportFrom } from "../talk.js";

/** A breakdown, a patrol, a quarrel: many calls in an hour, up and down. */
export const trouble = (scene: Scene): void => {
  const { chance, constants, clock, journeys, population, talk } = scene;
  for (const leg of journeys.legs) {
    if (leg.ending === "arrived" && !chance.is(constants.trouble)) continue;
    let at = chance.between(leg.start, leg.end);
    const there = [leg.driver, leg.keeper, leg.enforcer, leg.guide, leg.recruiter].filter((one) => one !== undefined);
    for (let i = chance.count(3); i > 0 && there.length > 0; i -= 1) {
      reportFrom(scene, leg.crew, chance.pick(there), at);
      at = clock.soon(at);
      orderTo(scene, leg.crew, chance.pick(there), at);
      if (there.length > 1) {
        const [a, b] = chance.shuffled(there);
        talk(a, b, clock.soon(at), "trouble");
      }
    }
    if (chance.is(0.3))
      talk(
        chance.pick(there.length > 0 ? there : leg.crew.organizers),
        chance.pick(population.services),
        at,
        "trouble",
      );
  }
};
