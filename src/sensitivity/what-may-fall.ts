import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { CaseRecords } from "../records/case-records.js";
import type { ActorId, PhoneRef } from "../records/reference.js";
import { kindOf } from "../records/reference.js";
import type { DecidedInView } from "./verdicts-on-request.js";

/** Something that falls as one: a statement, all call records of a phone, or another single record. */
export interface Fallible {
  /** `statement:…` with all that it says, `phone:…` for all call records of that phone, `tie:…`, `tenure:…` or `judgement:…`. */
  readonly record: string;
  /** The records cited for the role that fall with it, calls aside; sorted, empty for a phone. */
  readonly cites: readonly string[];
  /** How many records fall with it: 1, or the calls and rows of a phone. */
  readonly records: number;
}

/** What a cite stands or falls with; undefined for what is no evidence about one person: events, cells, other people. */
type UnitOf = (cite: string) => string | undefined;

const unitsOf = (records: CaseRecords, { view }: DecidedInView, actor: ActorId): UnitOf => {
  const statementOf = new Map<string, string>(
    records.statements.flatMap(({ id, claims }) =>
      claims.map((claim) => [`claim:${claim.id}`, `statement:${id}`] as const),
    ),
  );
  // The phone at the actor's own end: its records are what an operator handed over.
  const phoneOf = new Map<string, PhoneRef>();
  records.calls.forEach(({ id, caller, callee, otherLeg }, i) => {
    const ends = view.attribution.calls[i];
    const own = ends?.caller === actor ? caller : ends?.callee === actor ? callee : undefined;
    if (own === undefined) return;
    phoneOf.set(`call:${id}`, `phone:${own}`);
    if (otherLeg !== undefined) phoneOf.set(`call:${otherLeg.id}`, `phone:${own}`);
  });
  return (cite) => {
    const kind = kindOf(cite);
    if (kind === "claim") return statementOf.get(cite);
    if (kind === "call") return phoneOf.get(cite);
    return kind === "statement" || kind === "tie" || kind === "tenure" || kind === "judgement" ? cite : undefined;
  };
};

/** How many records of a case are those of a phone: calls and rows of `ties.csv`. */
const recordsOfPhone = ({ calls, ties }: CaseRecords, phone: string): number =>
  calls.filter(({ caller, callee }) => `phone:${caller}` === phone || `phone:${callee}` === phone).length +
  ties.filter(({ source, target }) => source === phone || target === phone).length;

/**
 * Everything that a role may fall with: what is cited for the role, or against the one that comes next, before groups are capped; and what says that the
 * person held the phones, and is the person, that this is told of.
 */
export const whatMayFall = (records: CaseRecords, decided: DecidedInView, actor: ActorId): readonly Fallible[] => {
  const { view, assigned, listed, found } = decided;
  const role = assigned?.role.id ?? "";
  const next = listed.find((one) => one.role.id !== role)?.role.id ?? "";
  const speaking = found.filter(
    ({ indicator: { weights } }) => (weights.get(role) ?? 0) > 0 || (weights.get(next) ?? 0) < 0,
  );
  const cites = new Set([
    ...speaking.flatMap(({ finding }) => finding.evidence().cites),
    ...view.heldBy(actor).map(({ cite }) => cite),
    ...view.identity.confirmed.flatMap(({ a, b, judgement }) =>
      [a, b].some((one) => one.startsWith("person:") && view.identity.personOf(one as `person:${string}`) === actor)
        ? [judgement]
        : [],
    ),
  ]);
  const unitOf = unitsOf(records, decided, actor);
  const units = new Map<string, string[]>();
  for (const cite of cites) {
    const unit = unitOf(cite);
    if (unit === undefined) continue;
    const known = units.get(unit) ?? [];
    if (kindOf(cite) !== "call") known.push(cite);
    units.set(unit, known);
  }
  return [...units]
    .map(([record, with_]) => ({
      record,
      cites: with_.sort(compareCodeUnits),
      records: kindOf(record) === "phone" ? recordsOfPhone(records, record) : 1,
    }))
    .sort((x, y) => compareCodeUnits(x.record, y.record));
};
