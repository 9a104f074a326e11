import { compareCodeUnits } from "../exact/compare-code-units.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { CaseRecords } from "../records/case-records.js";
import type { PersonRef, PhoneRef } from "../records/reference.js";
import type { RoleChange } from "./role-changes.js";
import { roleChanges } from "./role-changes.js";
import type { RolePassOptions } from "./role-pass.js";
import { verdictsOf } from "./verdicts.js";
import { withoutPhone } from "./without-phone.js";
import { dropSource } from "./without-source.js";
import { dropWitness } from "./without-witness.js";

/** What can be left out: all that a source supplied, a witness's statements, a phone's call records. */
export type LeftOutKind = "source" | "witness" | "phone";

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

/** Fewer calls than this show no behaviour and make no contact, so that a phone's absence is not looked into. */
const fewestCalls = 3;

interface Candidate {
  readonly left: string;
  readonly kind: LeftOutKind;
  readonly reduced: () => CaseRecords;
}

const sourcesOf = (records: CaseRecords): readonly Candidate[] => {
  const named = [records.statements, records.calls, records.phones, records.coverage].flatMap((list) =>
    list.flatMap(({ source }) => source ?? []),
  );
  const legs = records.calls.flatMap(({ otherLeg }) => otherLeg?.source ?? []);
  return [...new Set([...named, ...legs])].map((source) => ({
    left: `source:${source}`,
    kind: "source",
    reduced: () => dropSource(records, source),
  }));
};

const witnessesOf = (records: CaseRecords): readonly Candidate[] => {
  const { personOf } = resolveIdentity(records);
  const witnesses = new Set(
    records.statements.flatMap(({ witness }) => (witness === undefined ? [] : personOf(witness))),
  );
  return [...witnesses].map((witness: PersonRef) => ({
    left: witness,
    kind: "witness",
    reduced: () => dropWitness(records, witness, personOf),
  }));
};

const phonesOf = (records: CaseRecords): readonly Candidate[] => {
  const calls = new Map<PhoneRef, number>();
  const count = (phone: PhoneRef, more: number): void => {
    calls.set(phone, (calls.get(phone) ?? 0) + more);
  };
  for (const { caller, callee } of records.calls) for (const end of [caller, callee]) count(`phone:${end}`, 1);
  for (const row of records.ties)
    for (const end of [row.source, row.target])
      if (end.startsWith("phone:")) count(end as PhoneRef, row.calls + (row.messages ?? 0));
  return [...calls].flatMap(([phone, number]): readonly Candidate[] =>
    number < fewestCalls ? [] : [{ left: phone, kind: "phone", reduced: () => withoutPhone(records, phone) }],
  );
};

const candidatesOf = {
  source: sourcesOf,
  witness: witnessesOf,
  phone: phonesOf,
} as const satisfies Record<LeftOutKind, unknown>;

/** The same for two reductions that leave out the same statements and nothing else: a source is often one witness. */
const sameAs = (whole: CaseRecords, reduced: CaseRecords): string | undefined => {
  if (reduced.calls !== whole.calls || reduced.ties !== whole.ties) return undefined;
  if (reduced.phones !== whole.phones || reduced.coverage !== whole.coverage) return undefined;
  return JSON.stringify(reduced.statements.map(({ id }) => id));
};

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
  const { kinds = ["source", "witness"], progress = () => {} } = options;
  const whole = verdictsOf(records, options);
  const known = new Map<string, readonly RoleChange[]>();
  return [...new Set(kinds)]
    .flatMap((kind) => candidatesOf[kind](records))
    .sort((x, y) => compareCodeUnits(x.left, y.left))
    .flatMap(({ left, kind, reduced }): readonly LeftOut[] => {
      progress(left);
      const fewer = reduced();
      const key = sameAs(records, fewer);
      const changes =
        (key === undefined ? undefined : known.get(key)) ??
        roleChanges(whole.actors, verdictsOf(fewer, options, whole).actors);
      if (key !== undefined) known.set(key, changes);
      return changes.length === 0 ? [] : [{ left, kind, changes }];
    });
};
