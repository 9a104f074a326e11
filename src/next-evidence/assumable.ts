import type { Assumption } from "../sensitivity/assumption.js";
import type { RolePassOptions } from "../sensitivity/role-pass.js";
import { rolesOf } from "../sensitivity/role-pass.js";
import { withAssumptions } from "../sensitivity/with-assumptions.js";
import type { Candidate } from "./candidate.js";
import type { CaseNow } from "./case-now.js";
import { probabilityChanges } from "./probability-changes.js";

/** An identity to confirm, and what to assume so that something changes: that it holds, or that it does not. */
export interface Assumable extends Candidate {
  readonly assumption: Assumption;
  /** How probable what is assumed is. */
  readonly probability: number;
}

const mostAbout = 5;

/**
 * An identity whose expected change is not estimated: its assumption is made, all roles are inferred anew, and their change is counted as
 * often as the assumption is probable. The other outcome is how the records are read already, and changes nothing.
 *
 * One pass of inference.
 */
export const inferredAnew = (
  now: CaseNow,
  { assumption, probability, ...candidate }: Assumable,
  options: RolePassOptions,
): Candidate => {
  const after = rolesOf(withAssumptions(now.records, [assumption]), options);
  const changes = probabilityChanges(now.pass.actors, after).filter(({ actor }) => !now.isOutOfReach(actor));
  const about = [...new Set([...candidate.about, ...changes.map(({ actor }) => actor)])].slice(0, mostAbout);
  const [first] = changes;
  return {
    ...candidate,
    about,
    change: changes.reduce((sum, { change }) => sum + change, 0) * probability,
    touched: changes.reduce((sum, { roles }) => sum + roles.length, 0),
    between: first === undefined ? candidate.between : first.roles.slice(0, 2).map(({ role }) => role),
    inferredAnew: true,
  };
};
