import type { CaseRecords } from "../records/case-records.js";
import { countClaims } from "../records/count-records.js";
import type { ActorId } from "../records/reference.js";
import type { Standing } from "../roles/taxonomy.js";
import { candidates, eachLeftOut } from "./each-left-out.js";
import type { Verdict } from "./role-changes.js";
import { roleChanges } from "./role-changes.js";
import type { RolePassOptions } from "./role-pass.js";

/** What becomes of an actor's assigned role and standing when one source or one witness is left out. */
export interface Support {
  /** What is left out: `source:…`, or `person:…` for a witness. */
  readonly left: string;
  /** The role assigned without it. */
  readonly role: string | null;
  /** The standing without it; null where no other record names the actor. */
  readonly standing: Standing | null;
  /**
   * The probability without it of the role shown with all records: the one assigned, else the most probable one listed.
   * 0 where that is no longer listed; absent where none was.
   */
  readonly probability?: number;
}

const kinds = ["source", "witness"] as const;

const withoutIt = (before: Verdict | undefined, after: Verdict | undefined): Omit<Support, "left"> => {
  const shown = before?.role ?? before?.roles[0]?.role;
  const found = { role: after?.role ?? null, standing: after?.standing ?? null };
  if (shown === undefined) return found;
  return { ...found, probability: after?.roles.find(({ role }) => role === shown)?.probability ?? 0 };
};

/**
 * Which sources and witnesses an actor's assigned role or standing rests on: what `leaveOneOut` finds, by actor.
 * Nobody is in it whom leaving out any one of them leaves as they are.
 *
 * @returns by actor, sorted by `left`; ids are the real ones
 *
 * One pass for each source and each witness, O(actors · ties) each.
 */
export const supportOf = (
  records: CaseRecords,
  options: RolePassOptions & { readonly progress?: (left: string) => void } = {},
): ReadonlyMap<ActorId, readonly Support[]> => {
  const supports = new Map<ActorId, Support[]>();
  const changed = eachLeftOut(records, { ...options, kinds }, (before, after) =>
    roleChanges(before, after).map(({ actor }) => ({ actor, ...withoutIt(before.get(actor), after.get(actor)) })),
  );
  for (const { left, told } of changed)
    for (const { actor, ...found } of told) {
      const known = supports.get(actor) ?? [];
      supports.set(actor, [...known, { left, ...found }]);
    }
  return supports;
};

/** Passes over records: up to this product it is found out what each actor's support is, unless somebody asks otherwise. */
const mostByDefault = 200_000;

/**
 * Whether finding out what supports each role is a small matter: the sources and witnesses to leave out, times the calls and
 * claims to go through for each, are at most 200,000. By the number of records, so that one case is always treated alike.
 */
export const isSupportCheap = (records: CaseRecords): boolean => {
  const claims = countClaims(records);
  return candidates(records, kinds).length * (records.calls.length + claims) <= mostByDefault;
};
