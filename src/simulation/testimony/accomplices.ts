import type { Human } from "../human.js";
import { canBeNamed, claimOf, roleClaim } from "./claims.js";
import { factsOf } from "./seen.js";
import type { ClaimText, Courtroom, Teller } from "./teller.js";

/** What one of a crew says after an arrest: little of the self, something of the others, often of the wrong one. */
export const accompliceClaims = (room: Courtroom, teller: Teller): readonly ClaimText[] => {
  const { chance, journeys, population, register } = room;
  const me: Human = teller.human;
  const claims: (ClaimText | undefined)[] = [];
  const legs = journeys.legs.filter((leg) => leg.crew.id === me.crew && leg.passengers.length > 0);
  for (const leg of chance.shuffled(legs).slice(0, 4)) {
    const facts = factsOf(room, leg, chance.pick(leg.passengers));
    for (const fact of facts) {
      if (fact.subject.standing !== "participant" || fact.subject === me || !chance.is(0.35)) continue;
      const fame = register.fame(fact.subject);
      if (fame === "seen" || fame === "rumoured")
        claims.push(claimOf(room, teller, fact, { heard: fame === "rumoured" }));
    }
    const boss = chance.pick(leg.crew.organizers);
    const fame = register.fame(boss);
    if (fame === "seen" && chance.is(0.4))
      claims.push(
        claimOf(room, teller, {
          leg,
          predicate: "directed",
          subject: boss,
          object: me,
          from: leg.start,
          to: leg.start,
          plain: 1,
        }),
      );
    if (chance.is(0.3) && room.isKnownEvent(leg))
      claims.push(
        claimOf(
          room,
          teller,
          { leg, predicate: "boarded", subject: me, event: leg, from: leg.start, to: leg.start, plain: 1 },
          { wrong: true },
        ),
      );
  }
  // Somebody of another crew, or a dead man, makes a good boss.
  if (chance.is(0.4)) {
    const other = chance.pick(population.crews.flatMap((crew) => crew.hands).filter((hand) => hand.crew !== me.crew));
    if (other !== undefined && canBeNamed(room, other) && register.fame(other) !== "listed")
      claims.push(roleClaim(room, teller, other, "organizer", chance.is(0.5), true));
  }
  return claims.filter((claim) => claim !== undefined);
};
