import { DAY } from "../journeys.js";
import { orderTo, type Scene } from "../talk.js";

/** Passengers' kin pay: at a hawala that serves the whole town, to the crew's treasurer, or to the recruiter. */
export const money = (scene: Scene): void => {
  const { chance, constants, clock, journeys, population, talk } = scene;
  const hawalas = population.services.filter((one) => one.life === "hawala");
  for (const leg of journeys.legs) {
    for (const passenger of leg.passengers) {
      const kin = population.circle.get(passenger.number) ?? [];
      const payer = chance.is(0.6) && kin.length > 0 ? chance.pick(kin) : passenger;
      for (let i = chance.count(constants.paymentCalls * 0.5); i > 0; i -= 1) {
        const at = clock.during(leg.housedFrom - DAY, leg.start);
        const till =
          chance.is(constants.hawalaShare) && hawalas.length > 0
            ? chance.pick(hawalas)
            : (leg.financier ?? leg.recruiter);
        if (chance.is(0.65)) talk(payer, till, at, "money");
        else talk(till, payer, at, "money");
        if (chance.is(0.25)) talk(till, leg.recruiter, clock.soon(at), "money");
      }
    }
    if (leg.financier !== undefined) {
      for (let i = chance.count(1); i > 0; i -= 1) {
        const at = clock.during(leg.start - DAY, leg.end + DAY);
        orderTo(scene, leg.crew, leg.financier, at);
        const paid = chance.pick([leg.driver, leg.keeper, leg.supplier, leg.recruiter]);
        if (paid !== leg.financier) talk(leg.financier, paid, clock.soon(at), "money");
      }
      if (hawalas.length > 0 && chance.is(0.5))
        talk(leg.financier, chance.pick(hawalas), clock.during(leg.start - DAY, leg.start), "money");
    }
  }
};
