import type { Human } from "../human.js";
import type { Leg } from "../journeys.js";
import { canBeNamed } from "./claims.js";
import { type ClaimText, type Courtroom, credibilityOf, dateOf, idFor, quoteFor, type Teller } from "./teller.js";

const sameInWords = ({ chance, register }: Courtroom, { tongue }: Teller, human: Human): string => {
  const [one, other] = [register.nameOf(human, 0), register.nicknameOf(human) ?? register.nameOf(human, 1)];
  return tongue === "fr"
    ? chance.pick([`${one}, c'est celui que nous appelions ${other}.`, `${one} et ${other}, c'est le même homme.`])
    : chance.pick([`${one} is the one we called ${other}.`, `${one} and ${other} are one man.`]);
};

/** What a passenger mentions by the way: kin, who telephoned whom, that two names are one man's. */
export const asides = (room: Courtroom, teller: Teller, legs: readonly Leg[]): readonly ClaimText[] => {
  const { chance, constants, lines, population, register } = room;
  const claims: ClaimText[] = [];
  const about = (predicate: string, subject: Human, object: Human, more: Partial<ClaimText>): void => {
    if (subject === object || !canBeNamed(room, subject) || !canBeNamed(room, object)) return;
    claims.push({
      predicate,
      subject: idFor(room, subject, teller.office),
      object: idFor(room, object, teller.office),
      ...credibilityOf(room, teller, false, false),
      quote: quoteFor(room, teller, predicate, { subject, object }),
      ...more,
    });
  };
  for (const kin of population.circle.get(teller.human.number) ?? []) {
    if (kin.life === "relative" && chance.is(constants.saysKin)) about("relatedTo", teller.human, kin, {});
  }
  for (const leg of legs) {
    const hands = [leg.keeper, leg.driver, leg.recruiter, leg.enforcer].filter((hand) => hand !== undefined);
    for (const hand of hands) {
      if (chance.is(constants.saysKin * 0.25)) about("relatedTo", hand, chance.pick(leg.crew.hands), {});
      if (!chance.is(constants.saysKin * 0.6)) continue;
      const other = chance.pick([...leg.crew.organizers, ...leg.crew.hands]);
      const at = chance.between(leg.housedFrom, leg.start);
      const held = (lines.of.get(other) ?? []).find((one) => one.firmFrom <= at && at < one.firmTo);
      if (held !== undefined && chance.is(0.3))
        about("called", hand, teller.human, { object: `phone:${held.phone}`, on: dateOf(at) });
      else about("called", hand, other, chance.is(0.6) ? { on: dateOf(at) } : {});
    }
    const twice = hands.filter((hand) => register.writtenTwice(hand) && canBeNamed(room, hand));
    for (const hand of twice) {
      if (!chance.is(constants.saysAlias * 0.15)) continue;
      claims.push({
        predicate: "sameAs",
        subject: idFor(room, hand, 0),
        object: idFor(room, hand, 1),
        ...credibilityOf(room, teller, false, false),
        quote: sameInWords(room, teller, hand),
      });
    }
  }
  return claims;
};
