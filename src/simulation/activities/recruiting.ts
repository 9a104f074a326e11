import type { Human } from "../human.js";
import { DAY } from "../journeys.js";
import { reportFrom, type Scene } from "../talk.js";

/** Passengers ask, are asked, haggle; some who ask never travel. */
export const recruiting = (scene: Scene): void => {
  const { chance, constants, clock, journeys, population, talk } = scene;
  const met = new Set<string>();
  for (const { recruiter, crew, passengers, housedFrom, start, stage } of journeys.legs) {
    if (recruiter === undefined) continue;
    const begun = housedFrom - constants.courtingDays * DAY * chance.between(0.4, 1.6);
    for (const passenger of passengers) {
      const first = !met.has(`${passenger.number}`);
      met.add(`${passenger.number}`);
      // Later stages are mostly arranged by those of the stage before.
      if (!first && !chance.is(0.35)) continue;
      const calls = chance.count(constants.recruitingCalls * (first ? 1 : 0.5));
      for (let i = 0; i < calls; i += 1) {
        const at = clock.during(begun, first ? housedFrom : start);
        if (chance.is(constants.recruiterCallsFirst)) talk(recruiter, passenger, at, "recruiting");
        else talk(passenger, recruiter, at, "recruiting");
      }
      // Those who have no phone send a friend or a brother to ask.
      const kin = population.circle.get(passenger.number)?.[0];
      if (kin !== undefined && chance.is(0.2)) talk(kin, recruiter, clock.during(begun, start), "recruiting");
    }
    for (let i = chance.count(constants.orderRounds); i > 0; i -= 1) {
      reportFrom(scene, crew, recruiter, clock.during(begun, start));
    }
    for (let i = chance.count(passengers.length * 0.15); i > 0; i -= 1) {
      const asker: Human = chance.pick(population.strangers);
      if (asker.home === scene.route.stages[stage]?.from)
        talk(asker, recruiter, clock.during(begun, start), "recruiting");
    }
  }
};
