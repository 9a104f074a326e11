import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { CaseRecords } from "../records/case-records.js";
import { namedPersons } from "../records/named.js";
import type { ActorId, PersonRef } from "../records/reference.js";
import type { Human } from "./human.js";
import type { Lines } from "./lines.js";
import type { Population } from "./population.js";
import type { Profile } from "./profiles.js";
import type { Register } from "./register.js";
import type { SimulationTruth, TrueHuman, TrueTenure } from "./truth.js";

/** How often each person id and each phone occurs in the records. */
const occurrences = (records: CaseRecords) => {
  const persons = new Map<string, number>();
  const phones = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string | undefined): void => {
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { id } of records.people) add(persons, `person:${id}`);
  for (const { person } of records.phones) add(persons, `person:${person}`);
  for (const { witness, claims } of records.statements) {
    add(persons, witness);
    for (const { subject, object } of claims) {
      add(persons, subject);
      if (object?.startsWith("person:")) add(persons, object);
    }
  }
  for (const { caller, callee } of records.calls) {
    add(phones, caller);
    add(phones, callee);
  }
  return { persons, phones };
};

/** Writes down what is true of a world, as far as it occurs in the records. */
export const truthOfWorld = (
  world: {
    readonly population: Population;
    readonly lines: Lines;
    readonly register: Register;
    readonly forced: ReadonlySet<Human>;
    readonly profile: Profile;
    readonly seed: number;
    readonly from: number;
    readonly to: number;
  },
  records: CaseRecords,
): SimulationTruth => {
  const { population, lines, register, forced } = world;
  const { persons, phones } = occurrences(records);
  const named = new Set<string>(namedPersons(records));
  const personsOf = new Map<Human, PersonRef[]>();
  for (const [id, { human }] of register.used) {
    if (!named.has(id)) continue;
    personsOf.set(human, [...(personsOf.get(human) ?? []), id].sort(compareCodeUnits));
  }
  const most = <T extends string>(
    ids: readonly T[],
    counts: ReadonlyMap<string, number>,
    key: (id: T) => string,
  ): T | undefined =>
    [...ids].sort((a, b) => (counts.get(key(b)) ?? 0) - (counts.get(key(a)) ?? 0) || compareCodeUnits(a, b))[0];
  const calls = (phone: string): number => phones.get(phone) ?? 0;
  const humans: TrueHuman[] = [];
  const present = new Set<Human>();
  for (const human of population.humans) {
    const ids = personsOf.get(human) ?? [];
    // Who has no name and only uses another's phone is nobody in the records: the phone stands for its owner.
    const own = (lines.of.get(human) ?? []).filter(
      ({ phone, why }) => (why === "own" || why === "second") && calls(phone) > 0,
    );
    const first = most(ids, persons, (id) => id);
    const phone = most(
      own.map((one) => one.phone),
      phones,
      (id) => id,
    );
    const actor: ActorId | undefined = first ?? (phone === undefined ? undefined : `phone:${phone}`);
    if (actor === undefined) continue;
    present.add(human);
    const coerced = forced.has(human) && human.standing === "migrant";
    humans.push({
      id: `h${human.number}`,
      persons: ids,
      actor,
      standing: human.standing,
      roles: coerced ? ["boat-captain"] : human.roles,
      ...(human.crew === undefined ? {} : { crew: human.crew }),
      coerced,
      notes: coerced ? [...human.notes, "made to steer"] : human.notes,
    });
  }
  const tenures: TrueTenure[] = [];
  for (const { human, phone, from, to } of lines.holdings) {
    if (calls(phone) > 0 && present.has(human)) {
      tenures.push({ phone: `phone:${phone}`, human: `h${human.number}`, from: Math.floor(from), to: Math.ceil(to) });
    }
  }
  tenures.sort((a, b) => compareCodeUnits(a.phone, b.phone) || a.from - b.from || compareCodeUnits(a.human, b.human));
  const identities: { readonly kind: "handset-succession" | "same-person"; readonly a: string; readonly b: string }[] =
    [];
  for (const one of lines.successions) {
    if (calls(one.old) > 0 && calls(one.new) > 0)
      identities.push({ kind: "handset-succession", a: `phone:${one.old}`, b: `phone:${one.new}` });
  }
  for (const ids of personsOf.values()) {
    for (const [i, a] of ids.entries())
      for (const b of ids.slice(i + 1)) identities.push({ kind: "same-person", a, b });
  }
  identities.sort(
    (a, b) => compareCodeUnits(a.kind, b.kind) || compareCodeUnits(a.a, b.a) || compareCodeUnits(a.b, b.b),
  );
  return { format: "faisceau-truth/1", profile: world.profile, seed: world.seed, humans, phones: tenures, identities };
};
