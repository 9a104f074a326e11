import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { CaseRecords } from "../records/case-records.js";
import { contradictions } from "../records/contradictions.js";
import type { Judgement } from "../records/judgement.js";
import { judgementsInForce } from "../records/judgements-in-force.js";
import { namedPersons, namedPhones } from "../records/named.js";
import { kindOf } from "../records/reference.js";
import type { AssumedIdentity } from "./assumption.js";

const ends = { "same-person": "person", "handset-succession": "phone" } as const;

const judgementOf = ({ identity, a, b, holds }: AssumedIdentity, id: string): Judgement => ({
  id,
  kind: identity,
  a,
  b,
  verdict: holds ? "yes" : "no",
  by: "assumption",
});

/** Judgements of the file give way to an assumption that they contradict, as if it superseded them. */
const givingWay = (judgements: readonly Judgement[], assumed: readonly Judgement[], verdict: Judgement["verdict"]) => {
  const contradicted = contradictions(judgementsInForce([...judgements, ...assumed]));
  return judgements.map(
    (judgement): Judgement =>
      contradicted.has(judgement) && judgement.verdict === verdict ? { ...judgement, superseded: true } : judgement,
  );
};

/**
 * Identities taken to be so or not, each as a judgement by "assumption". A judgement in force that contradicts one, by itself or through
 * others, no longer counts.
 *
 * @param id - of each new judgement
 * @throws RangeError where an end occurs nowhere in the case or is of the wrong kind, and where the assumptions contradict each other
 */
export const assumeIdentities = (
  records: CaseRecords,
  assumptions: readonly AssumedIdentity[],
  id: () => string,
): CaseRecords => {
  if (assumptions.length === 0) return records;
  const known = new Set<string>([...namedPersons(records), ...namedPhones(records)]);
  for (const { identity, a, b } of assumptions)
    for (const end of [a, b])
      if (!known.has(end) || kindOf(end) !== ends[identity] || a === b)
        throw new RangeError(`${identity} of ${a} and ${b}: two ${ends[identity]}s of the case are needed.`);
  const assumed = assumptions.map((one) => judgementOf(one, id()));
  if (contradictions(assumed).size > 0) throw new RangeError("The assumed identities contradict each other.");
  const yes = assumed.filter(({ verdict }) => verdict === "yes");
  const judgements = givingWay(givingWay(records.judgements, yes, "no"), assumed, "yes");
  return { ...records, judgements: [...judgements, ...assumed].sort((x, y) => compareCodeUnits(x.id, y.id)) };
};
