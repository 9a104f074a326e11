import type { IdentityProposal } from "../identity/identity-proposal.js";
import type { CaseRecords } from "../records/case-records.js";
import { countClaims } from "../records/count-records.js";
import type { IdentityChange } from "./identity-changes.js";
import { changesRole, identityChanges } from "./identity-changes.js";
import type { RolePassOptions } from "./role-pass.js";
import type { Verdicts } from "./verdicts.js";
import { verdictsOf } from "./verdicts.js";
import { withAssumptions } from "./with-assumptions.js";

/** An open proposal, and what would follow if a judgement said yes. */
export interface IfConfirmed {
  readonly proposal: IdentityProposal;
  /** Whose assigned role, or being a participant, would change; by actor. */
  readonly changes: readonly IdentityChange[];
}

/**
 * What would change if each of some open proposals were accepted, one at a time. If one were rejected nothing would: a proposal that no
 * judgement accepts is not applied, so that roles are already those of a rejection.
 *
 * @returns in the order of the proposals
 * @throws RangeError where a proposal is about nobody in the case
 *
 * One pass of inference, and one for each proposal.
 */
export const ifConfirmed = (
  records: CaseRecords,
  proposals: readonly IdentityProposal[],
  options: RolePassOptions & { readonly progress?: () => void } = {},
): readonly IfConfirmed[] => {
  let whole: Verdicts | undefined;
  return proposals.map((proposal) => {
    options.progress?.();
    whole ??= verdictsOf(records, options);
    const { kind, a, b } = proposal;
    const assumed = { kind: "identity", identity: kind, a, b, holds: true } as const;
    const changed = withAssumptions(records, [assumed]);
    return { proposal, changes: identityChanges(whole, verdictsOf(changed, options, whole)).filter(changesRole) };
  });
};

/** Judgement: calls and claims that the passes go through, by default. */
const mostByDefault = 50_000;

/**
 * How many open proposals are tried unless somebody asks otherwise: as many as go through at most 50,000 calls and claims in all. By the
 * number of records, so that one case is always treated alike.
 */
export const triedByDefault = (records: CaseRecords): number => {
  const claims = countClaims(records);
  return Math.floor(mostByDefault / Math.max(1, records.calls.length + claims));
};
