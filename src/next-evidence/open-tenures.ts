import { probabilityOfDecibans } from "../exact/decibans.js";
import { leastCertain } from "../identity/holder-of.js";
import type { ActorId, PhoneRef } from "../records/reference.js";
import {
  doubtfulTenureReason,
  hearsayHolderReason,
  holderRequest,
  holdsRequest,
  nobodyReason,
} from "../words/evidence-words.js";
import { changeIfAdded, evidenceFromCalls, together } from "./added-evidence.js";
import type { Assumable } from "./assumable.js";
import type { Candidate } from "./candidate.js";
import type { CaseNow } from "./case-now.js";
import { heldBySources, phoneHeldBy } from "./held-by.js";
import type { Traffic } from "./phone-traffic.js";

const mostCites = 12;

type Phones = ReadonlyMap<PhoneRef, Traffic>;

/**
 * Who is recorded to have held a phone, and in doubt. If it was somebody else's, its calls are too; where nobody takes the calls as it is, they
 * would be the most probable holder's if it was theirs.
 */
export const doubtfulTenures = (now: CaseNow, phones: Phones): readonly Assumable[] =>
  [...now.pass.ground.identity.tenures].flatMap(([key, segments]) =>
    segments.flatMap(({ from, to, holders }): readonly Assumable[] => {
      const phone: PhoneRef = `phone:${key}`;
      const [{ person, probability }] = holders;
      const own = phones.get(phone);
      const taken = probability >= 0.5;
      const taker: ActorId = taken ? person : phone;
      if (probability >= leastCertain || own === undefined || !own.holders.includes(taker)) return [];
      const calls = evidenceFromCalls(now, taker).map((weight) => (taken ? -weight : weight));
      const changes = taken ? 1 - probability : probability;
      const stretch = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      return [
        {
          kind: "identity",
          what: [phone, person],
          about: holders.map((holder) => holder.person),
          ...changeIfAdded(now, person, calls, changes),
          request: holdsRequest(phone, person),
          reason: doubtfulTenureReason(holders.length),
          heldBy: phoneHeldBy(now.records, phone, own.locatedBy),
          cites: holders.flatMap(({ cites }) => cites).slice(0, mostCites),
          assumption: { kind: "tenure", phone, person, ...stretch, holds: !taken },
          probability: changes,
        },
      ];
    }),
  );

/** Phones that somebody is said at second hand to use: that attributes nothing until it is confirmed. */
export const hearsayTenures = (now: CaseNow, phones: Phones): readonly Assumable[] =>
  now.view.testimonies.flatMap(({ claim, statement, subject, grade, cite }): readonly Assumable[] => {
    if (claim.predicate !== "uses" || claim.firsthand || claim.negated || claim.object === undefined) return [];
    const phone = claim.object as PhoneRef;
    const own = phones.get(phone);
    const holder = own?.holders[0];
    if (own === undefined || holder === undefined || own.holders.includes(subject)) return [];
    const probability = Math.min(100, grade) / 100;
    const heldBy = phoneHeldBy(now.records, phone, own.locatedBy);
    return [
      {
        kind: "identity",
        what: [phone, subject],
        about: [subject],
        ...changeIfAdded(now, subject, evidenceFromCalls(now, holder), probability),
        request: holdsRequest(phone, subject),
        reason: hearsayHolderReason,
        heldBy: heldBy.by === undefined ? heldBySources(now.records, [statement.source]) : heldBy,
        cites: [cite],
        assumption: { kind: "tenure", phone, person: subject, holds: true },
        probability,
      },
    ];
  });

/** How probably an actor takes any part: 1 − Π (1 − p). */
const anyPart = (now: CaseNow, actor: ActorId): number =>
  1 - now.weightsOf(actor).reduce((none, { weight }) => none * (1 - probabilityOfDecibans(weight)), 1);

/**
 * Phones that nobody is recorded to have held. Each person of whom claims tell and no phone is known held one of them, or one that is in no
 * record; which, is as probable as that phone's calls show any part (judgement). What they show would then be that person's.
 *
 * O(phones · persons · roles).
 */
export const unknownHolders = (now: CaseNow, phones: Phones): readonly Candidate[] => {
  const { tenures } = now.pass.ground.identity;
  const held = new Set<ActorId>(
    [...tenures.values()].flatMap((segments) => segments.flatMap(({ holders }) => holders.map(({ person }) => person))),
  );
  const persons = now.pass.ground.attribution.actors.filter(
    (actor) =>
      actor.startsWith("person:") && !held.has(actor) && !now.isMigrant(actor) && now.view.saidOf(actor).length > 0,
  );
  const unheld = [...phones].filter(
    ([phone, { holders }]) => !tenures.has(phone.slice("phone:".length)) && holders.includes(phone),
  );
  const all = unheld.reduce((sum, [phone]) => sum + anyPart(now, phone), 1);
  return unheld.map(([phone, own]): Candidate => {
    const calls = evidenceFromCalls(now, phone);
    const share = anyPart(now, phone) / all;
    return {
      kind: "identity",
      what: [phone],
      about: [phone],
      ...together(persons.map((person) => changeIfAdded(now, person, calls, share))),
      request: holderRequest(phone),
      reason: nobodyReason(own.calls, own.contacts.size, persons.length),
      heldBy: phoneHeldBy(now.records, phone, own.locatedBy),
      cites: [...own.contacts.values()].slice(0, mostCites),
    };
  });
};
