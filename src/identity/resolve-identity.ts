import type { CaseRecords } from "../records/case-records.js";
import type { PersonRef, PhoneRef } from "../records/reference.js";
import type { ConfirmedIdentity } from "./identities-in-force.js";
import { identitiesInForce } from "./identities-in-force.js";
import type { PhoneTenures, TenureSegment } from "./resolve-tenure.js";
import { resolveTenure } from "./resolve-tenure.js";
import { smallestOfGroup } from "./smallest-of-group.js";
import { weighTenures } from "./tenure/weigh-tenures.js";
import type { TenureEvidence } from "./tenure-evidence.js";
import { tenureEvidence } from "./tenure-evidence.js";

/** Who is who in a case, as far as records and confirmed judgements say. */
export interface Identity {
  readonly confirmed: readonly ConfirmedIdentity[];
  /** The smallest id among those confirmed to be the same person. */
  personOf(person: PersonRef): PersonRef;
  /** The smallest among phones confirmed to be one succession: the actor of what no holder takes. */
  phoneOf(phone: PhoneRef): PhoneRef;
  /** Every record that says who held a phone, with what behaviour and other records say of it. */
  readonly evidence: readonly TenureEvidence[];
  readonly tenures: PhoneTenures;
}

const bare = (phone: string): string => phone.slice("phone:".length);
const holderOf = (segment: TenureSegment | undefined): PersonRef | undefined => segment?.holders[0].person;

/** What confirmed successions say: a phone without any holder goes to the last holder of the earlier, or the first of the later. */
const inherited = (
  successions: readonly ConfirmedIdentity[],
  evidence: readonly TenureEvidence[],
): readonly TenureEvidence[] => {
  let all = evidence;
  for (;;) {
    const tenures = resolveTenure(all);
    const found = successions.flatMap(({ a, b, judgement }): readonly TenureEvidence[] => {
      const [earlier, later] = [tenures.get(bare(a)), tenures.get(bare(b))];
      if (earlier !== undefined && later === undefined) {
        const person = holderOf(earlier.at(-1));
        return person === undefined ? [] : [{ phone: bare(b), person, rank: 1, cite: judgement }];
      }
      if (earlier === undefined && later !== undefined) {
        const person = holderOf(later[0]);
        return person === undefined ? [] : [{ phone: bare(a), person, rank: 1, cite: judgement }];
      }
      return [];
    });
    if (found.length === 0) return all;
    all = [...all, ...found];
  }
};

const resolved = (records: CaseRecords): Identity => {
  const confirmed = identitiesInForce(records);
  const pairs = (kind: ConfirmedIdentity["kind"]) => confirmed.filter((identity) => identity.kind === kind);
  const person = smallestOfGroup(pairs("same-person").map(({ a, b }) => [a, b] as const));
  const personOf = (id: PersonRef): PersonRef => person(id) as PersonRef;
  const successions = pairs("handset-succession");
  const evidence = inherited(successions, weighTenures(records, tenureEvidence(records, personOf), personOf));
  const tenures = resolveTenure(evidence);
  // What no holder takes of either phone belongs to one actor, whether or not somebody held them at other times.
  const phone = smallestOfGroup(successions.map(({ a, b }) => [a, b] as const));
  return { confirmed, personOf, phoneOf: (id) => phone(id) as PhoneRef, evidence, tenures };
};

/** What was resolved of records that are still in use: a report asks a dozen times, which takes seconds each in a large case. */
const known = /* @__PURE__ */ new WeakMap<CaseRecords, Identity>();

/**
 * Applies the identities in force, then resolves who held each phone: confirmed persons become one under the smaller id,
 * a phone of a confirmed succession that nobody is known to hold goes to the holder of the other, and what no holder
 * takes of either is one actor under the smaller id (analysis-json.md, "Identities are proposals").
 */
export const resolveIdentity = (records: CaseRecords): Identity => {
  const identity = known.get(records) ?? resolved(records);
  known.set(records, identity);
  return identity;
};
