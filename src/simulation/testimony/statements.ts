import type { RecordedCall } from "../call-rows.js";
import type { Human } from "../human.js";
import { DAY } from "../journeys.js";
import { accompliceClaims } from "./accomplices.js";
import { roleClaim } from "./claims.js";
import { interceptStatements } from "./intercepts.js";
import { legsOf, passengerClaims } from "./passengers.js";
import type { ClaimText, Courtroom, StatementText, Teller } from "./teller.js";

const conditionsOf = ({ chance }: Courtroom, inCustody: boolean) => {
  const conditions = {
    ...(chance.is(0.4) ? { interpreters: [chance.pick(["ti>ar", "ar>it", "ha>fr", "so>en", "ti>en", "mnk>fr"])] } : {}),
    ...(inCustody ? { inCustody: true } : {}),
    ...(chance.is(inCustody ? 0.3 : 0.08) ? { benefitPromised: true } : {}),
    ...(chance.is(0.12) ? { inGroup: true } : {}),
    ...(chance.is(0.5)
      ? { identification: chance.pick(["spontaneous", "photo-array", "photo-array", "single-photo", "confrontation"]) }
      : {}),
  };
  return Object.keys(conditions).length === 0 ? {} : { conditions };
};

const reliabilityOf = ({ chance, constants }: Courtroom, { graded, lies }: Teller) => {
  if (!graded) return {};
  const fair = lies ? chance.pick(["B", "C", "C", "D", "E"]) : chance.pick(["A", "B", "B", "B", "C", "C"]);
  return { reliability: chance.is(constants.gradeNoise * 0.4) ? chance.pick(["A", "B", "C", "D", "E", "F"]) : fair };
};

/** The same sentence as somebody else remembers it: a word dropped, another end. */
const nearly = ({ chance }: Courtroom, quote: string): string => {
  const words = quote.split(" ");
  if (words.length > 6 && chance.is(0.6)) words.splice(chance.whole(2, words.length - 2), 1);
  return words.join(" ");
};

/** Every statement of a case. */
export const makeStatements = (
  room: Courtroom,
  recorded: readonly RecordedCall[],
  size: number,
): readonly StatementText[] => {
  const { chance, constants, population, register } = room;
  const statements: StatementText[] = [];
  // Those who got far are those who are heard.
  const travelled = population.passengers
    .map((human) => ({ human, legs: legsOf(room, human).length }))
    .filter(({ legs }) => legs > 0)
    .map(({ human, legs }) => ({ human, order: chance.next() + 0.2 * legs }))
    .sort((a, b) => b.order - a.order)
    .map(({ human }) => human);
  const witnesses = travelled.slice(0, Math.max(2, chance.rounded(constants.witnesses * Math.max(size, 0.3))));
  const scapegoats = new Map<string, Human>();
  const rumoursLeft: { readonly about: Human; readonly role: string; readonly wrong: boolean }[] = [];
  for (const crew of population.crews) {
    const wrong = chance.is(constants.wrongRumours);
    const loud = crew.hands.find((hand) => hand.loud) ?? crew.hands[0];
    const about = wrong ? loud : crew.organizers[0];
    if (about === undefined || register.fame(about) === "unnamed" || register.fame(about) === "listed") continue;
    for (let i = chance.count(constants.rumours / Math.max(1, population.crews.length)); i > 0; i -= 1)
      rumoursLeft.push({ about, role: "organizer", wrong });
  }
  const office = (): number => (chance.is(0.5) ? 1 : 0);
  // Of whom something can be told and nobody has told it yet.
  const asked = new Set(
    population.humans.filter(
      (human) => human.standing === "participant" && ["seen", "rumoured"].includes(register.fame(human)),
    ),
  );
  for (const [index, human] of witnesses.entries()) {
    const legs = legsOf(room, human);
    const last = legs[legs.length - 1];
    const teller: Teller = {
      human,
      office: office(),
      tongue: chance.is(0.55) ? "fr" : "en",
      lies: chance.is(constants.liars),
      graded: !chance.is(constants.ungraded),
    };
    // Coordinated liars of one convoy agree on whom to blame.
    const agreed = last === undefined ? undefined : scapegoats.get(last.id);
    const scapegoat =
      teller.lies && chance.is(constants.coordinated)
        ? (agreed ?? chance.pick(last?.passengers ?? [human]))
        : undefined;
    if (scapegoat !== undefined && last !== undefined) scapegoats.set(last.id, scapegoat);
    const claims: ClaimText[] = [...passengerClaims(room, teller, scapegoat, asked)];
    const rumour = chance.is(0.5) ? rumoursLeft.pop() : undefined;
    if (rumour !== undefined) {
      const told = roleClaim(room, teller, rumour.about, rumour.role, !chance.is(0.15), rumour.wrong);
      if (told !== undefined) claims.push(told);
    }
    if (chance.is(constants.copies) && statements.length > 0) {
      const model = chance.pick(statements);
      const copied = chance
        .shuffled(model.claims.filter(({ predicate }) => predicate !== "uses" && predicate !== "named"))
        .slice(0, chance.whole(1, 3));
      const self = register.idOf(human, teller.office);
      for (const claim of copied) {
        const object = claim.object === model.witness && model.witness !== undefined ? self : claim.object;
        if (claim.subject === self || claim.subject === model.witness || object === claim.subject) continue;
        claims.push({
          ...claim,
          ...(object === undefined ? {} : { object }),
          ...(claim.quote === undefined ? {} : { quote: nearly(room, claim.quote) }),
        });
      }
    }
    for (const { subject } of claims) {
      const told = register.used.get(subject);
      if (told !== undefined) asked.delete(told.human);
    }
    if (claims.length === 0) continue;
    const custody = chance.is(0.1);
    statements.push({
      kind: "interview",
      witness: register.idOf(human, teller.office),
      taken: Math.min(room.to + 20 * DAY, (last?.end ?? room.to) + chance.between(2, 25) * DAY),
      language: teller.tongue,
      source: `hearing-${index + 1}`,
      ...reliabilityOf(room, teller),
      ...(chance.is(0.12) ? { protected: true as const } : {}),
      ...conditionsOf(room, custody),
      claims,
    });
  }
  const talkers = chance.shuffled(
    population.crews.flatMap((crew) => crew.hands).filter((hand) => register.fame(hand) === "seen"),
  );
  for (const human of talkers.slice(0, chance.count(constants.accompliceTalks * Math.max(size, 0.3)))) {
    const teller: Teller = {
      human,
      office: office(),
      tongue: chance.is(0.5) ? "fr" : "en",
      lies: chance.is(0.3),
      graded: !chance.is(constants.ungraded),
    };
    const claims = accompliceClaims(room, teller);
    if (claims.length === 0) continue;
    statements.push({
      kind: "interview",
      witness: register.idOf(human, teller.office),
      taken: room.to + chance.between(-15, 20) * DAY,
      language: teller.tongue,
      source: `hearing-accused-${statements.length + 1}`,
      ...reliabilityOf(room, { ...teller, lies: true }),
      ...conditionsOf(room, chance.is(0.8)),
      claims,
    });
  }
  return [...statements, ...interceptStatements(room, recorded)];
};
