import type { CaseRecords } from "../records/case-records.js";
import type { LeftOutKind } from "./each-left-out.js";
import { eachLeftOut } from "./each-left-out.js";
import type { RoleChange } from "./role-changes.js";
import { roleChanges } from "./role-changes.js";
import type { RolePassOptions } from "./role-pass.js";

/** What a result owes to one source, witness or phone. */
export interface LeftOut {
  /** `source:…`, `person:…` (the witness, the smallest id of a confirmed same person) or `phone:…`. */
  readonly left: string;
  readonly kind: LeftOutKind;
  /** The roles and standings that change without it, by actor; never empty. */
  readonly changes: readonly RoleChange[];
}

/** Options of {@link leaveOneOut}. */
export interface LeaveOneOutOptions extends RolePassOptions {
  /** Which kinds are left out, one at a time; sources and witnesses by default, since phones are many. */
  readonly kinds?: readonly LeftOutKind[];
  /** Told what is left out before each pass; changes no result. */
  readonly progress?: (left: string) => void;
}

/**
 * Which assigned roles and standings change when one source, one witness or one phone's records are left out.
 *
 * Everything that roles rest on is computed anew from the reduced records: who held which phone, ties, the measures that the model reads,
 * communities, behaviour, both passes of weighing. Nothing is approximated; what is not computed is what roles do not read. Phones with
 * fewer than 3 calls are not tried.
 *
 * @returns only what changes something, sorted by `left`; ids are the real ones, so what is shown goes through the veil of the whole case
 *
 * One pass for each thing left out, O(actors · ties) each.
 */
export const leaveOneOut = (records: CaseRecords, options: LeaveOneOutOptions = {}): readonly LeftOut[] => {
  const { kinds = ["source", "witness"] } = options;
  return eachLeftOut(records, { ...options, kinds }, roleChanges).flatMap(
    ({ left, kind, told: changes }): readonly LeftOut[] => (changes.length === 0 ? [] : [{ left, kind, changes }]),
  );
};
