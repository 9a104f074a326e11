import type { CaseRecords } from "../records/case-records.js";
import { compareContent } from "../records/content-order.js";
import { freshIds } from "../records/fresh-ids.js";
import { assumeClaim } from "./assume-claim.js";
import { assumeIdentities } from "./assume-identities.js";
import { assumeTenures } from "./assume-tenures.js";
import type { Assumption } from "./assumption.js";
import { keepProtection } from "./keep-protection.js";
import { leaveOutRecord } from "./leave-out-record.js";
import type { RoleChange } from "./role-changes.js";
import { roleChanges } from "./role-changes.js";
import type { RolePassOptions } from "./role-pass.js";
import { rolesOf } from "./role-pass.js";

/** In an order of their own, each once, so that it does not matter in which they were made. */
const inOrder = (assumptions: readonly Assumption[]): readonly Assumption[] =>
  [...assumptions].sort(compareContent).filter((one, i, all) => i === 0 || compareContent(one, all[i - 1]) !== 0);

const contradictory = (x: Assumption, y: Assumption | undefined): boolean =>
  "holds" in x && y !== undefined && "holds" in y && x.holds !== y.holds && sameButFor(x, y);

const sameButFor = (x: Assumption, y: Assumption): boolean =>
  compareContent({ ...x, holds: true }, { ...y, holds: true }) === 0;

/**
 * The records as they would be if something were so: records left out, claims confirmed or denied, identities, tenures. The given records
 * stay as they are, and protected people stay protected. What is assumed can be told from what is recorded: statements and judgements
 * `assumed-N`, rows of `phones.csv` with the source `assumption`.
 *
 * A role itself cannot be assumed: it is what records support, and no record.
 *
 * @returns records in canonical order; the same for the same assumptions in any order
 * @throws RangeError where an assumption is about nothing in the case, or two contradict each other
 *
 * O(assumptions · records).
 */
export const withAssumptions = (records: CaseRecords, assumptions: readonly Assumption[]): CaseRecords => {
  const ordered = inOrder(assumptions);
  ordered.forEach((one, i) => {
    if (ordered.slice(0, i).some((other) => contradictory(one, other)))
      throw new RangeError(`Assumed both to hold and not: ${JSON.stringify(one)}.`);
  });
  const out = ordered.flatMap((one) => (one.kind === "left-out" ? [one.record] : []));
  for (const record of out)
    if (leaveOutRecord(records, record) === records) throw new RangeError(`No record of the case is ${record}.`);
  const id = freshIds("assumed-", new Set([...records.statements, ...records.judgements].map((one) => one.id)), 0);
  const left = out.reduce(leaveOutRecord, records);
  const said = ordered.reduce((before, one) => (one.kind === "claim" ? assumeClaim(before, one, id) : before), left);
  const who = assumeIdentities(
    said,
    ordered.filter((one) => one.kind === "identity"),
    id,
  );
  const held = assumeTenures(
    who,
    ordered.filter((one) => one.kind === "tenure"),
  );
  return keepProtection(records, held);
};

/**
 * Which roles and standings change when something is taken to be so: the results that rest on the assumptions together.
 *
 * @throws RangeError as {@link withAssumptions}
 *
 * Two passes of inference.
 */
export const whatFollows = (
  records: CaseRecords,
  assumptions: readonly Assumption[],
  options: RolePassOptions = {},
): readonly RoleChange[] =>
  roleChanges(rolesOf(records, options), rolesOf(withAssumptions(records, assumptions), options));
