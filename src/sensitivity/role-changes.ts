import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { ActorId } from "../records/reference.js";
import type { ActorFinding, RoleScore, Standing } from "../roles/taxonomy.js";

/** What becomes of one actor's role and standing when the records change. */
export interface RoleChange {
  readonly actor: ActorId;
  /** The role assigned with the records as they are. */
  readonly before: string | null;
  /** The role assigned with the changed records. */
  readonly after: string | null;
  /** Null where these records name no such actor. */
  readonly standingBefore: Standing | null;
  readonly standingAfter: Standing | null;
  /**
   * The role that both probabilities are of: the one assigned before, else the one assigned after, else the most probable one listed
   * before, else after; null where no role is listed at all.
   */
  readonly probabilityOf: string | null;
  /** From 0 to 1; 0 where the role is not listed: improbable, or nothing speaks for it. */
  readonly probabilityBefore: number;
  readonly probabilityAfter: number;
}

/** What of a finding can change here: of its roles, by probability downwards, no more than how probable each is. */
export interface Verdict extends Pick<ActorFinding, "standing" | "role"> {
  readonly roles: readonly Pick<RoleScore, "role" | "probability">[];
}

type Verdicts = ReadonlyMap<ActorId, Verdict>;

const probabilityIn = (finding: Verdict | undefined, role: string | null): number =>
  finding?.roles.find((one) => one.role === role)?.probability ?? 0;

/** What becomes of an actor of whom two verdicts are known, or one. */
export const changeOf = (actor: ActorId, x: Verdict | undefined, y: Verdict | undefined): RoleChange => {
  const role = x?.role ?? y?.role ?? x?.roles[0]?.role ?? y?.roles[0]?.role ?? null;
  return {
    actor,
    before: x?.role ?? null,
    after: y?.role ?? null,
    standingBefore: x?.standing ?? null,
    standingAfter: y?.standing ?? null,
    probabilityOf: role,
    probabilityBefore: probabilityIn(x, role),
    probabilityAfter: probabilityIn(y, role),
  };
};

/** Of somebody whom no record names as little is known as of somebody undetermined. */
const standingIn = (finding: Verdict | undefined): Standing => finding?.standing ?? "undetermined";

/** The actors whose assigned role or standing differs between two results, sorted by id. O(actors · log actors). */
export const roleChanges = (before: Verdicts, after: Verdicts): readonly RoleChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort(compareCodeUnits).flatMap((actor): readonly RoleChange[] => {
    const [x, y] = [before.get(actor), after.get(actor)];
    const same = (x?.role ?? null) === (y?.role ?? null) && standingIn(x) === standingIn(y);
    return same ? [] : [changeOf(actor, x, y)];
  });
