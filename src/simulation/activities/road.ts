import type { Crew } from "../crews.js";
import { handsWith } from "../crews.js";
import type { Human } from "../human.js";
import { DAY } from "../journeys.js";
import { reportFrom, type Scene } from "../talk.js";

/** Departure, the way, arrival, the handing over to whoever takes the passengers on. */
export const road = (scene: Scene): void => {
  const { chance, constants, clock, journeys, route, talk } = scene;
  const nextCrew = new Map<Human, readonly [Crew, Human | undefined]>();
  // From the last leg to the first, so that each leg knows who received its passengers.
  for (const leg of [...journeys.legs].reverse()) {
    const sea = route.stages[leg.stage]?.bySea === true;
    if (!sea) {
      for (let i = chance.count(1.2); i > 0; i -= 1) {
        const at = chance.between(leg.start - 0.25 * DAY, leg.start);
        const [a, b] = chance.shuffled(
          [leg.driver, leg.keeper, leg.recruiter, leg.guide].filter((one) => one !== undefined),
        );
        talk(a, b, at, "road");
      }
      for (let i = chance.count(1); i > 0; i -= 1)
        talk(leg.driver, leg.guide ?? leg.keeper, chance.between(leg.start, leg.end), "road");
      // Drivers of one road ask each other about the patrols.
      if (chance.is(0.4)) {
        const colleagues = handsWith(chance.pick(scene.population.crews), "driver", leg.stage);
        const colleague = colleagues[0];
        if (colleague !== leg.driver) talk(leg.driver, colleague, clock.during(leg.start - DAY, leg.start), "road");
      }
    }
    const received = leg.passengers.map((passenger) => nextCrew.get(passenger)).find((next) => next !== undefined);
    if (received !== undefined && leg.ending === "arrived") {
      const [crew, receiver] = received;
      const at = chance.between(leg.end - 0.1 * DAY, leg.end + 0.15 * DAY);
      talk(chance.is(0.6) ? leg.driver : leg.keeper, receiver, at, "road");
      if (crew !== leg.crew) {
        const senior = chance.is(constants.handoverBySenior);
        const speaker = senior ? (leg.crew.lieutenant ?? leg.crew.organizers[0]) : (leg.keeper ?? leg.driver);
        const other = senior ? (crew.lieutenant ?? crew.organizers[0]) : receiver;
        for (let i = chance.count(1.2); i > 0; i -= 1)
          talk(speaker, other, clock.during(leg.start - DAY, leg.end), "road");
      }
    }
    if (chance.is(0.7)) reportFrom(scene, leg.crew, leg.driver ?? leg.keeper, leg.end + chance.waiting(3 * 3600));
    for (const passenger of leg.passengers) nextCrew.set(passenger, [leg.crew, leg.keeper ?? leg.recruiter]);
  }
};
