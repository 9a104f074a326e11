import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { CaseRecords } from "../records/case-records.js";
import type { Statement } from "../records/statement.js";
import type { AssumedClaim } from "./assumption.js";
import { withoutClaim } from "./leave-out-record.js";

/**
 * A claim taken to be true or not.
 *
 * A confirmed one stands at first hand, with credibility 1, in a statement of its own of reliability A without a witness: whatever is known
 * of who said it, and how, no longer counts. A denied one is left out and not negated: that a witness was wrong is nobody's word that the
 * opposite was so. The statement that it stood in stays.
 *
 * @param id - of the new statement
 * @throws RangeError where there is no such claim
 */
export const assumeClaim = (records: CaseRecords, { claim, holds }: AssumedClaim, id: () => string): CaseRecords => {
  const key = claim.slice("claim:".length);
  const statement = records.statements.find(({ claims }) => claims.some((one) => one.id === key));
  const found = statement?.claims.find((one) => one.id === key);
  if (statement === undefined || found === undefined) throw new RangeError(`No claim of the case is ${claim}.`);
  const without = withoutClaim(records, key);
  if (!holds) return without;
  const assumed: Statement = {
    id: id(),
    kind: statement.kind,
    reliability: "A",
    protected: statement.protected,
    claims: [{ ...found, firsthand: true, credibility: 1 }],
  };
  const statements = [...without.statements, assumed].sort((x, y) => compareCodeUnits(x.id, y.id));
  return { ...without, statements };
};
