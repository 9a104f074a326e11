import type { RecordedCall } from "../call-rows.js";
import { type Human, plays } from "../human.js";
import type { About } from "../talk.js";
import { canBeNamed } from "./claims.js";
import {
  type ClaimText,
  type Courtroom,
  credibilityOf,
  dateOf,
  heardOnTap,
  idFor,
  type StatementText,
  type Teller,
} from "./teller.js";

/** What a call of its kind says of caller and callee. */
const readings = (
  about: About,
  from: Human,
  to: Human,
): readonly { readonly predicate: string; readonly subject: Human; readonly object?: Human }[] => {
  if (about === "order") return [{ predicate: "directed", subject: from, object: to }];
  if (about === "report") return [{ predicate: "directed", subject: to, object: from }];
  const work = plays(from, "recruiter") || plays(from, "safe-house-keeper") ? from : to;
  const other = work === from ? to : from;
  if (about === "recruiting" || about === "gathering")
    return plays(work, "recruiter") ? [{ predicate: "recruited", subject: work, object: other }] : [];
  if (about === "house")
    return plays(work, "safe-house-keeper") && other.standing === "migrant"
      ? [{ predicate: "housed", subject: work, object: other }]
      : [];
  if (about === "money") return [{ predicate: "paid", subject: from, object: to }];
  if (about === "road")
    return [
      plays(from, "driver") ? { predicate: "drove", subject: from } : { predicate: "met", subject: from, object: to },
    ];
  return [];
};

/** Summaries of tapped calls: what was said, by whom as far as the voices were known, sometimes taken for somebody else's. */
export const interceptStatements = (room: Courtroom, recorded: readonly RecordedCall[]): readonly StatementText[] => {
  const { chance, constants, population, register } = room;
  const statements: StatementText[] = [];
  const about = new Set<About>(["order", "report", "recruiting", "gathering", "money", "road", "house"]);
  const candidates = recorded.filter(({ call }) => call.kind === "voice" && about.has(call.talk.about));
  const crewPeople = population.crews.flatMap((crew) => crew.hands);
  const wanted = chance.count(constants.intercepts);
  for (let tries = 0; statements.length < wanted && tries < wanted * 12 && candidates.length > 0; tries += 1) {
    const { id, call } = chance.pick(candidates);
    const misheard = chance.is(constants.wrongVoice);
    const { talk } = call;
    const from = misheard && crewPeople.length > 0 ? chance.pick(crewPeople) : talk.from;
    const teller: Teller = {
      human: from,
      office: 0,
      tongue: chance.is(0.6) ? "fr" : "en",
      lies: false,
      graded: chance.is(0.85),
    };
    const claims: ClaimText[] = [];
    for (const { predicate, subject, object } of readings(talk.about, from, talk.to)) {
      const known = (one: Human): boolean =>
        canBeNamed(room, one) && (one.standing !== "participant" || register.fame(one) === "seen");
      if (!known(subject) || (object !== undefined && !known(object)) || subject === object) continue;
      claims.push({
        predicate,
        subject: idFor(room, subject, 0),
        ...(object === undefined ? {} : { object: idFor(room, object, 0) }),
        on: dateOf(call.at),
        ...credibilityOf(room, teller, false, misheard),
        quote: heardOnTap(room, teller.tongue, predicate),
      });
    }
    if (claims.length === 0) continue;
    statements.push({
      kind: "intercept",
      call: `call:${id}`,
      taken: call.at + 86400,
      language: teller.tongue,
      source: `tap-${statements.length + 1}`,
      reliability: "A",
      claims,
    });
  }
  return statements;
};
