import type { Human } from "../human.js";
import type { Fact } from "./seen.js";
import {
  type ClaimText,
  type Courtroom,
  credibilityOf,
  dateOf,
  idFor,
  quoteFor,
  roleWord,
  type Teller,
} from "./teller.js";

const SUMS: readonly number[] = [150, 200, 300, 450, 600, 800, 1200, 1600, 2200];

/** Whether records can name somebody at all. */
export const canBeNamed = ({ register }: Courtroom, human: Human): boolean => register.fame(human) !== "unnamed";

const timesOf = ({ chance, constants }: Courtroom, { from, to }: Fact) => {
  const slip = chance.is(constants.mistakes * 2) ? chance.whole(-4, 4) * 86400 : 0;
  const [first, last] = [dateOf(from + slip), dateOf(to + slip)];
  if (chance.is(0.15)) return {};
  return first === last ? { on: first } : { between: [first, last] as const };
};

/** A claim that tells a fact, as the teller tells it; undefined where it names somebody whom nobody can name. */
export const claimOf = (
  room: Courtroom,
  teller: Teller,
  fact: Fact,
  how: { readonly heard?: boolean; readonly wrong?: boolean; readonly negated?: boolean } = {},
): ClaimText | undefined => {
  const { chance, constants, route } = room;
  const { subject, object, predicate } = fact;
  if (!canBeNamed(room, subject) || (object !== undefined && !canBeNamed(room, object)) || subject === object)
    return undefined;
  const heard = how.heard === true;
  const key = (index: number | undefined): string | undefined => {
    const place = index === undefined ? undefined : route.places[index]?.key;
    return place === undefined ? undefined : `place:${place}`;
  };
  const [place, next] = [key(fact.place), key(fact.next)];
  const travels = predicate === "drove" || predicate === "guided";
  const onEvent = fact.event !== undefined && room.isKnownEvent(fact.event);
  const needsEvent = predicate === "boarded" || predicate === "piloted";
  if (needsEvent && !onEvent && predicate === "boarded") return undefined;
  const objectRef =
    onEvent && fact.event !== undefined
      ? `event:${fact.event.id}`
      : object === undefined
        ? undefined
        : idFor(room, object, teller.office);
  const money = predicate === "paid" && chance.is(0.7) ? { amount: chance.pick(SUMS), currency: route.currency } : {};
  const words = {
    subject,
    object,
    place: fact.place,
    next: fact.next,
    other: money.amount === undefined ? undefined : `${money.amount} ${money.currency}`,
  };
  return {
    predicate,
    subject: idFor(room, subject, teller.office),
    ...(objectRef === undefined ? {} : { object: objectRef }),
    ...timesOf(room, fact),
    ...(travels && place !== undefined ? { from: place } : {}),
    ...(travels && next !== undefined ? { to: next } : {}),
    ...(!travels && place !== undefined && (predicate === "housed" || predicate === "recruited" || predicate === "met")
      ? { place }
      : {}),
    ...(fact.item === undefined ? {} : { item: fact.item }),
    ...(fact.coerced === undefined ? {} : { coerced: fact.coerced }),
    ...money,
    ...(heard ? { firsthand: false as const } : {}),
    ...(how.negated === true ? { negated: true as const } : {}),
    ...credibilityOf(room, teller, heard, how.wrong === true),
    ...(chance.is(0.92) && constants.recall > 0 ? { quote: quoteFor(room, teller, predicate, words) } : {}),
  };
};

/** Somebody is said to be a role. */
export const roleClaim = (
  room: Courtroom,
  teller: Teller,
  subject: Human,
  role: string,
  heard: boolean,
  wrong: boolean,
): ClaimText | undefined =>
  canBeNamed(room, subject)
    ? {
        predicate: "identifiedAs",
        subject: idFor(room, subject, teller.office),
        role,
        ...(heard ? { firsthand: false as const } : {}),
        ...credibilityOf(room, teller, heard, wrong),
        quote: quoteFor(room, teller, "identifiedAs", { subject, other: roleWord(role, teller.tongue) }),
      }
    : undefined;

/** Somebody is said to have held a number then. */
export const numberClaim = (
  room: Courtroom,
  teller: Teller,
  subject: Human,
  at: number,
  wrong: boolean,
): ClaimText | undefined => {
  const { lines, chance } = room;
  const holder = wrong ? chance.pick(room.population.passengers) : subject;
  const held = (lines.of.get(holder) ?? []).find((one) => one.firmFrom <= at && at < one.firmTo);
  if (held === undefined || !canBeNamed(room, subject)) return undefined;
  return {
    predicate: "uses",
    subject: idFor(room, subject, teller.office),
    object: `phone:${held.phone}`,
    ...(chance.is(0.6) ? { on: dateOf(at) } : {}),
    ...(chance.is(0.15) ? { firsthand: false as const } : {}),
    ...credibilityOf(room, teller, false, wrong),
    quote: quoteFor(room, teller, "uses", { subject, other: held.phone }),
  };
};

/** Another name somebody goes by. */
export const aliasClaim = (room: Courtroom, teller: Teller, subject: Human): ClaimText | undefined => {
  if (!canBeNamed(room, subject)) return undefined;
  const name = room.chance.is(0.5) ? room.register.nicknameOf(subject) : room.register.nameOf(subject, 2);
  if (name === undefined) return undefined;
  return {
    predicate: "named",
    subject: idFor(room, subject, teller.office),
    name,
    ...credibilityOf(room, teller, false, false),
    quote: quoteFor(room, teller, "named", { subject, other: name }),
  };
};

/** The main role of somebody, where the contract has a word for it. */
export const mainRole = (human: Human): string | undefined => human.roles[0];
