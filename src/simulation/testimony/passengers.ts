import type { Human } from "../human.js";
import { DAY, type Leg } from "../journeys.js";
import { asides } from "./asides.js";
import { aliasClaim, canBeNamed, claimOf, mainRole, numberClaim, roleClaim } from "./claims.js";
import { type Fact, factsOf } from "./seen.js";
import type { ClaimText, Courtroom, Teller } from "./teller.js";

/** The legs on which somebody was a passenger. */
export const legsOf = ({ journeys }: Courtroom, human: Human): readonly Leg[] =>
  journeys.legs.filter((leg) => leg.passengers.includes(human));

const confused = ({ chance, population }: Courtroom, fact: Fact): Human =>
  chance.is(0.7)
    ? chance.pick(fact.leg.crew.hands.length > 0 ? fact.leg.crew.hands : fact.leg.crew.organizers)
    : chance.pick(fact.leg.passengers.length > 0 ? fact.leg.passengers : population.passengers);

/** What a passenger tells of the own journey: what was seen, with gaps and mistakes. */
const ownJourney = (room: Courtroom, teller: Teller, asked: ReadonlySet<Human>): (ClaimText | undefined)[] => {
  const { chance, constants, register } = room;
  const claims: (ClaimText | undefined)[] = [];
  for (const leg of legsOf(room, teller.human)) {
    for (const fact of factsOf(room, leg, teller.human)) {
      // Whoever leads the hearing asks about those of whom nobody has told yet.
      const prompt =
        asked.has(fact.subject) || (fact.object !== undefined && asked.has(fact.object)) ? constants.asked : 0;
      if (!chance.is(Math.min(1, fact.plain * constants.recall + prompt))) continue;
      const wrong = chance.is(constants.mistakes);
      const told = wrong ? { ...fact, subject: confused(room, fact) } : fact;
      const fame = register.fame(told.subject);
      if (told.subject !== teller.human && told.subject.standing === "participant" && fame !== "seen") {
        // Seen, but the witness has no name for them; what others called them may come as hearsay.
        if (fame === "rumoured" && chance.is(0.5)) claims.push(claimOf(room, teller, told, { heard: true, wrong }));
        continue;
      }
      claims.push(claimOf(room, teller, told, { wrong }));
      const role = mainRole(told.subject);
      if (role !== undefined && told.subject !== teller.human && chance.is(constants.saysRole * 0.5))
        claims.push(roleClaim(room, teller, told.subject, role, false, wrong));
      if (told.subject.standing === "participant" && chance.is(constants.saysNumber * 0.3))
        claims.push(numberClaim(room, teller, told.subject, fact.from, chance.is(constants.mistakes)));
      if (chance.is(constants.saysAlias * 0.4) && told.subject !== teller.human)
        claims.push(aliasClaim(room, teller, told.subject));
    }
  }
  return claims;
};

/** What fellow travellers told: other legs, other crews. */
const fromOthers = (room: Courtroom, teller: Teller, asked: ReadonlySet<Human>): (ClaimText | undefined)[] => {
  const { chance, constants, journeys, register } = room;
  const claims: (ClaimText | undefined)[] = [];
  const travelled = journeys.legs.filter(({ passengers }) => passengers.length > 0);
  for (let i = chance.count(constants.hearsay * 6); i > 0 && travelled.length > 0; i -= 1) {
    const leg = chance.pick(travelled);
    const facts = factsOf(room, leg, chance.pick(leg.passengers)).filter(({ subject }) => {
      const fame = register.fame(subject);
      return subject.standing !== "participant" || fame === "seen" || fame === "rumoured";
    });
    if (facts.length === 0) continue;
    const wanted = chance.is(constants.asked) ? facts.filter(({ subject }) => asked.has(subject)) : [];
    const fact = chance.pick(wanted.length > 0 ? wanted : facts);
    const told = chance.is(constants.mistakes * 1.5) ? { ...fact, subject: confused(room, fact) } : fact;
    if (told.subject.standing === "participant" && register.fame(told.subject) === "listed") continue;
    claims.push(claimOf(room, teller, told, { heard: true, wrong: told !== fact }));
  }
  return claims;
};

const LIES: readonly string[] = ["recruited", "drove", "piloted", "guarded", "housed"];

/** A liar's account: a boss was a passenger, a passenger was of the crew, whoever did it did not. */
const lies = (room: Courtroom, teller: Teller, scapegoat: Human | undefined): (ClaimText | undefined)[] => {
  const { chance } = room;
  const claims: (ClaimText | undefined)[] = [];
  for (const leg of legsOf(room, teller.human)) {
    const stage = room.route.stages[leg.stage];
    const base = { leg, from: leg.start, to: leg.start, plain: 1, place: stage?.from, next: stage?.to };
    const victim = scapegoat ?? chance.pick(leg.passengers);
    const predicate = chance.pick(LIES);
    if (victim !== teller.human && chance.is(0.8)) {
      const onEvent = predicate === "piloted" || predicate === "drove";
      claims.push(
        claimOf(
          room,
          teller,
          {
            ...base,
            predicate,
            subject: victim,
            object: onEvent ? undefined : teller.human,
            event: onEvent ? leg : undefined,
          },
          { wrong: true },
        ),
      );
      if (chance.is(0.4))
        claims.push(
          roleClaim(
            room,
            teller,
            victim,
            chance.pick(["organizer", "recruiter", "driver", "boat-captain"]),
            chance.is(0.4),
            true,
          ),
        );
    }
    const friend = chance.pick([...leg.crew.organizers, leg.driver, leg.keeper, leg.recruiter]);
    if (friend !== undefined && canBeNamed(room, friend) && room.register.fame(friend) !== "listed") {
      if (chance.is(0.5))
        claims.push(
          claimOf(room, teller, { ...base, predicate: "boarded", subject: friend, event: leg }, { wrong: true }),
        );
      else
        claims.push(
          claimOf(
            room,
            teller,
            { ...base, predicate: "drove", subject: friend, object: teller.human },
            { negated: true, wrong: true },
          ),
        );
    }
  }
  return claims;
};

/** Everything a passenger says. */
export const passengerClaims = (
  room: Courtroom,
  teller: Teller,
  scapegoat: Human | undefined,
  asked: ReadonlySet<Human>,
): readonly ClaimText[] => {
  const { chance, constants } = room;
  const own = numberClaim(room, teller, teller.human, room.from + DAY * 20, false);
  const claims = [
    ...(chance.is(constants.saysNumber) ? [own] : []),
    ...ownJourney(room, teller, asked).filter(() => !teller.lies || chance.is(0.5)),
    ...fromOthers(room, teller, asked),
    ...asides(room, teller, legsOf(room, teller.human)),
    ...(teller.lies ? lies(room, teller, scapegoat) : []),
  ].filter((claim) => claim !== undefined);
  // Asked about somebody, the witness says that it was not them.
  if (chance.is(constants.denials * 3)) {
    for (const leg of legsOf(room, teller.human).slice(0, 1)) {
      const other = chance.pick(leg.crew.hands.length > 0 ? leg.crew.hands : leg.crew.organizers);
      if (other !== leg.driver && canBeNamed(room, other)) {
        const claim = claimOf(
          room,
          teller,
          {
            leg,
            predicate: "drove",
            subject: other,
            object: teller.human,
            from: leg.start,
            to: leg.end,
            plain: 1,
            place: room.route.stages[leg.stage]?.from,
            next: room.route.stages[leg.stage]?.to,
          },
          { negated: true },
        );
        if (claim !== undefined) claims.push(claim);
      }
    }
  }
  return claims;
};
