import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { IdentityKind } from "../records/judgement.js";
import { judgementsInForce } from "../records/judgements-in-force.js";
import { namedPersons, namedPhones } from "../records/named.js";
import type { ActorId, PersonRef, PhoneRef } from "../records/reference.js";
import type { Said } from "../words/evidence-words.js";
import { proposedReason, saidSameReason, sameRequest, unsureReason } from "../words/evidence-words.js";
import { allEvidence, changeIfAdded, together } from "./added-evidence.js";
import type { Assumable } from "./assumable.js";
import type { CaseNow } from "./case-now.js";
import type { HeldBy } from "./held-by.js";
import { heldBySources } from "./held-by.js";
import type { Traffic } from "./phone-traffic.js";

/** Two persons who may be one, or two phones of which one may have followed the other. */
export interface ProposedIdentity {
  readonly kind: IdentityKind;
  /** In a succession the earlier phone. */
  readonly a: PersonRef | PhoneRef;
  readonly b: PersonRef | PhoneRef;
  /** From 0 to 1. */
  readonly probability: number;
  /** The records that it rests on. */
  readonly cites: readonly string[];
}

/** A proposal with why it is open, and who supplied what it rests on. */
interface Open extends ProposedIdentity {
  readonly reason: Said;
  readonly heldBy: HeldBy;
}

/** Judgement: how probable an identity is that a person could not decide. */
const unsure = 0.5;
const mostCites = 12;

const pairOf = ({ kind, a, b }: Pick<ProposedIdentity, "kind" | "a" | "b">): string =>
  `${kind} ${[a, b].sort(compareCodeUnits).join(" ")}`;

const leftUnsure = (now: CaseNow): readonly Open[] =>
  judgementsInForce(now.records.judgements).flatMap(({ id, kind, a, b, verdict }): readonly Open[] =>
    verdict === "unsure"
      ? [{ kind, a, b, probability: unsure, cites: [`judgement:${id}`], reason: unsureReason, heldBy: {} }]
      : [],
  );

const saidByWitnesses = (now: CaseNow): readonly Open[] =>
  now.view.testimonies.flatMap(({ claim, statement, grade, cite }): readonly Open[] =>
    claim.predicate === "sameAs" && !claim.negated && claim.object?.startsWith("person:") === true
      ? [
          {
            kind: "same-person",
            a: claim.subject,
            b: claim.object as PersonRef,
            probability: Math.min(100, grade) / 100,
            cites: [cite],
            reason: saidSameReason,
            heldBy: heldBySources(now.records, [statement.source]),
          },
        ]
      : [],
  );

/** What is open, each pair once: the most probable, with all its cites. */
const eachPairOnce = (all: readonly Open[]): readonly Open[] => {
  const pairs = new Map<string, Open>();
  for (const one of all) {
    const known = pairs.get(pairOf(one));
    if (known === undefined) pairs.set(pairOf(one), one);
    else {
      const cites = [...new Set([...known.cites, ...one.cites])].sort(compareCodeUnits);
      pairs.set(pairOf(one), { ...(one.probability > known.probability ? one : known), cites });
    }
  }
  return [...pairs.values()];
};

/**
 * Identities that nobody has decided: judged unsure, said by a witness, or proposed by the caller. If two are one, what speaks for a role of
 * either speaks for that role of both.
 *
 * @throws RangeError where a proposal is of somebody who is not in the case, or its probability none
 */
export const openIdentities = (
  now: CaseNow,
  phones: ReadonlyMap<PhoneRef, Traffic>,
  proposed: readonly ProposedIdentity[],
): readonly Assumable[] => {
  const { identity, attribution } = now.pass.ground;
  const actors = new Set<string>(attribution.actors);
  const known = new Set<string>([...namedPersons(now.records), ...namedPhones(now.records)]);
  const decided = new Set(
    judgementsInForce(now.records.judgements).flatMap((one) => (one.verdict === "unsure" ? [] : [pairOf(one)])),
  );
  for (const { a, b, probability } of proposed) {
    for (const end of [a, b]) if (!known.has(end)) throw new RangeError(`${end} occurs nowhere in the case.`);
    if (!(probability >= 0 && probability <= 1))
      throw new RangeError(`${a} and ${b}: ${probability} is no probability; a number from 0 to 1 is needed.`);
  }
  const all = [
    ...leftUnsure(now),
    ...saidByWitnesses(now),
    ...proposed.map((one): Open => ({ ...one, reason: proposedReason(one.probability), heldBy: {} })),
  ];
  const actorOf = (end: PersonRef | PhoneRef): ActorId =>
    end.startsWith("person:")
      ? identity.personOf(end as PersonRef)
      : (phones.get(end as PhoneRef)?.holders[0] ?? identity.phoneOf(end as PhoneRef));
  return (
    eachPairOnce(all)
      // A judgement on somebody who is not in the case is applied to nobody, and not asked about.
      .filter((one) => !decided.has(pairOf(one)) && known.has(one.a) && known.has(one.b))
      .flatMap(({ kind, a, b, probability, cites, reason, heldBy }): readonly Assumable[] => {
        const [x, y] = [actorOf(a), actorOf(b)];
        if (x === y || probability <= 0) return [];
        const ends = [x, y].filter((end) => actors.has(end));
        const estimate =
          ends.length < 2
            ? together([])
            : together([
                changeIfAdded(now, x, allEvidence(now, y), probability),
                changeIfAdded(now, y, allEvidence(now, x), probability),
              ]);
        return [
          {
            kind: "identity",
            what: [a, b],
            about: ends,
            ...estimate,
            request: sameRequest(kind, a, b),
            reason,
            heldBy,
            cites: cites.slice(0, mostCites),
            assumption: { kind: "identity", identity: kind, a, b, holds: true },
            probability,
          },
        ];
      })
  );
};
