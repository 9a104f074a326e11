import type { CaseRecords } from "../records/case-records.js";
import type { IdentityKind } from "../records/judgement.js";
import { judgementsInForce } from "../records/judgements-in-force.js";
import type { ActorId } from "../records/reference.js";
import type { Identity } from "./resolve-identity.js";

/** What judgements in force say of two ids: one, not one, or nothing (an `unsure` leaves a pair open). */
export type Verdict = "yes" | "no" | undefined;

/**
 * What was decided of pairs of ids, whichever comes first: a `no` on any two of the ids that are one by now holds for all of them. O(judgements),
 * then O(1) a pair.
 */
export const judgedPairs = (
  records: CaseRecords,
  identity: Identity,
  kind: IdentityKind,
): ((a: string, b: string) => Verdict) => {
  const one = (id: string): ActorId =>
    kind === "same-person" ? identity.personOf(id as `person:${string}`) : identity.phoneOf(id as `phone:${string}`);
  const key = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);
  const rejected = new Set<string>();
  for (const { kind: of, verdict, a, b } of judgementsInForce(records.judgements)) {
    if (of !== kind || verdict !== "no") continue;
    rejected.add(key(one(a), one(b)));
    rejected.add(key(a, b));
  }
  return (a, b) => {
    const [x, y] = [one(a), one(b)];
    if (x === y) return "yes";
    return rejected.has(key(x, y)) || rejected.has(key(a, b)) ? "no" : undefined;
  };
};
