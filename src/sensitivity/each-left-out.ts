import { compareCodeUnits } from "../exact/compare-code-units.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { CaseRecords } from "../records/case-records.js";
import type { ActorId, PersonRef, PhoneRef } from "../records/reference.js";
import type { Verdict } from "./role-changes.js";
import type { RolePassOptions } from "./role-pass.js";
import { verdictsOf } from "./verdicts.js";
import { withoutPhone } from "./without-phone.js";
import { dropSource } from "./without-source.js";
import { dropWitness } from "./without-witness.js";

/** What can be left out: all that a source supplied, a witness's statements, a phone's call records. */
export type LeftOutKind = "source" | "witness" | "phone";

/** Fewer calls than this show no behaviour and make no contact, so that a phone's absence is not looked into. */
const fewestCalls = 3;

/** One thing that can be left out. */
export interface Candidate {
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

/** Everything of some kinds that can be left out, sorted by its reference. O(records). */
export const candidates = (records: CaseRecords, kinds: readonly LeftOutKind[]): readonly Candidate[] =>
  [...new Set(kinds)].flatMap((kind) => candidatesOf[kind](records)).sort((x, y) => compareCodeUnits(x.left, y.left));

/** One thing left out, and what its absence does. */
export interface Told<T> {
  readonly left: string;
  readonly kind: LeftOutKind;
  readonly told: T;
}

type Actors = ReadonlyMap<ActorId, Verdict>;

/** Leaves out one thing after the other, and tells of each what the verdicts with and without it say. */
export const eachLeftOut = <T>(
  records: CaseRecords,
  options: RolePassOptions & {
    readonly kinds: readonly LeftOutKind[];
    readonly progress?: ((left: string) => void) | undefined;
  },
  tell: (before: Actors, after: Actors) => T,
): readonly Told<T>[] => {
  const whole = verdictsOf(records, options);
  const known = new Map<string, T>();
  return candidates(records, options.kinds).map(({ left, kind, reduced }) => {
    options.progress?.(left);
    const fewer = reduced();
    const key = sameAs(records, fewer);
    const before = key === undefined ? undefined : known.get(key);
    const told = before ?? tell(whole.actors, verdictsOf(fewer, options, whole).actors);
    if (key !== undefined) known.set(key, told);
    return { left, kind, told };
  });
};
