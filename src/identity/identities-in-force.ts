import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { CaseRecords } from "../records/case-records.js";
import type { IdentityKind, Judgement } from "../records/judgement.js";
import { judgementsInForce } from "../records/judgements-in-force.js";
import { namedPersons, namedPhones } from "../records/named.js";

/** An identity that a person confirmed and that nobody has superseded. */
export interface ConfirmedIdentity {
  readonly kind: IdentityKind;
  /** In a succession the earlier phone; of two persons the smaller id. */
  readonly a: string;
  readonly b: string;
  /** `judgement:` and its id. */
  readonly judgement: string;
}

const compareConfirmed = (x: ConfirmedIdentity, y: ConfirmedIdentity): number =>
  compareCodeUnits(x.kind, y.kind) ||
  compareCodeUnits(x.a, y.a) ||
  compareCodeUnits(x.b, y.b) ||
  compareCodeUnits(x.judgement, y.judgement);

const confirmed = (judgement: Judgement): ConfirmedIdentity => {
  const swap = judgement.kind === "same-person" && compareCodeUnits(judgement.a, judgement.b) > 0;
  return {
    kind: judgement.kind,
    a: swap ? judgement.b : judgement.a,
    b: swap ? judgement.a : judgement.b,
    judgement: `judgement:${judgement.id}`,
  };
};

/**
 * The identities in force: judgements that say yes, that no other judgement supersedes, and whose two sides both
 * occur in the case. Sorted by kind, a, b, judgement.
 */
export const identitiesInForce = (records: CaseRecords): readonly ConfirmedIdentity[] => {
  const yes = judgementsInForce(records.judgements).filter((judgement) => judgement.verdict === "yes");
  if (yes.length === 0) return [];
  const known = new Set<string>([...namedPersons(records), ...namedPhones(records)]);
  return yes
    .filter((j) => known.has(j.a) && known.has(j.b))
    .map(confirmed)
    .sort(compareConfirmed);
};
