import type { Human } from "../human.js";
import type { Leg } from "../journeys.js";
import type { Courtroom } from "./teller.js";

/** Something that happened on a leg and that somebody there could see. */
export interface Fact {
  readonly predicate: string;
  readonly subject: Human;
  readonly object?: Human | undefined;
  /** The event instead of a person as object. */
  readonly event?: Leg | undefined;
  readonly leg: Leg;
  /** Epoch seconds. */
  readonly from: number;
  readonly to: number;
  readonly place?: number | undefined;
  readonly next?: number | undefined;
  readonly item?: string | undefined;
  readonly coerced?: true | undefined;
  /** How likely somebody who was there took it in, beside their recall. */
  readonly plain: number;
}

/** What a passenger of a leg could see of it. */
export const factsOf = ({ chance, constants, route }: Courtroom, leg: Leg, viewer: Human): readonly Fact[] => {
  const stage = route.stages[leg.stage];
  const [place, next] = [stage?.from, stage?.to];
  const sea = stage?.bySea === true;
  const facts: Fact[] = [];
  const add = (
    subject: Human | undefined,
    predicate: string,
    plain: number,
    from: number,
    to: number,
    more: Partial<Fact> = {},
  ): void => {
    if (subject === undefined || subject === viewer) return;
    facts.push({ predicate, subject, object: viewer, leg, from, to, place, next, plain, ...more });
  };
  const boat = { event: leg, object: undefined };
  add(leg.recruiter, "recruited", 0.6, leg.housedFrom, leg.housedFrom);
  add(leg.keeper, "housed", 0.9, leg.housedFrom, leg.start);
  add(leg.enforcer, "guarded", 0.5, leg.housedFrom, leg.start);
  if (sea) {
    add(leg.driver, "piloted", 0.85, leg.start, leg.start, boat);
    add(leg.steersman, "piloted", 0.7, leg.start, leg.start, {
      ...boat,
      ...(chance.is(0.65) ? { coerced: true as const } : {}),
    });
    add(leg.supplier, "supplied", 0.25, leg.start, leg.start, { item: "boat" });
  } else {
    add(leg.driver, "drove", 0.85, leg.start, leg.end, chance.is(0.25) ? boat : {});
    add(leg.supplier, "supplied", 0.15, leg.start, leg.start, { item: chance.pick(["vehicle", "fuel", "documents"]) });
  }
  add(leg.guide, "guided", 0.6, leg.start, leg.end);
  if (leg.financier !== undefined && chance.is(0.5)) {
    facts.push({
      predicate: "paid",
      subject: viewer,
      object: leg.financier,
      leg,
      from: leg.housedFrom,
      to: leg.start,
      place,
      plain: 0.5,
    });
  } else if (leg.recruiter !== undefined) {
    facts.push({
      predicate: "paid",
      subject: viewer,
      object: leg.recruiter,
      leg,
      from: leg.housedFrom,
      to: leg.start,
      place,
      plain: 0.4,
    });
  }
  for (const boss of leg.crew.organizers) {
    const under = chance.pick([leg.driver, leg.keeper, leg.crew.lieutenant, leg.enforcer]);
    const there = leg.riders.includes(boss) ? 2 : 1;
    if (under !== undefined)
      add(boss, "directed", constants.bossSeen * there, leg.housedFrom, leg.start, { object: under });
  }
  if (leg.crew.lieutenant !== undefined && leg.keeper !== undefined) {
    add(leg.crew.lieutenant, "directed", 0.25, leg.housedFrom, leg.start, { object: leg.keeper });
  }
  for (const rider of leg.riders) if (chance.is(0.3)) add(rider, "boarded", 0.3, leg.start, leg.start, boat);
  facts.push({ predicate: "boarded", subject: viewer, event: leg, leg, from: leg.start, to: leg.start, plain: 1.2 });
  const fellow = chance.pick(leg.passengers);
  if (chance.is(0.4)) add(fellow, "boarded", 0.4, leg.start, leg.start, boat);
  if (chance.is(0.2)) add(leg.keeper, "met", 0.4, leg.housedFrom, leg.start, { object: fellow });
  return facts;
};
