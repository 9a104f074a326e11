import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { CaseRecords } from "./case-records.js";
import type { RawFields } from "./fields/read-fields.js";
import { isJsonObject, type JsonObject, ownField } from "./files/json-value.js";
import { kindOf, type PersonRef, type PhoneRef } from "./reference.js";

/** What was left out says of one person. */
interface SaidOf {
  readonly phones: Set<PhoneRef>;
  readonly names: Set<string>;
}

/**
 * What rows, lines and claims that were left out say of protection; it is added to while files are read. A typing error must not show
 * anybody, so what is left out is read leniently: as far as it can be understood, whatever else is wrong with it.
 */
export interface ProtectionMarks {
  readonly persons: Set<PersonRef>;
  /** Names of protected people, of whom the id may be missing. */
  readonly names: Set<string>;
  /** Of everybody: who is protected is known at the end alone. */
  readonly saidOf: Map<PersonRef, SaidOf>;
}

/** How the readers hand over a row or object that was left out. */
export type LeftOut<Raw> = (marks: ProtectionMarks, raw: Raw) => void;

/** No marks. */
export const newMarks = (): ProtectionMarks => ({ persons: new Set(), names: new Set(), saidOf: new Map() });

const saidOfPerson = ({ saidOf }: ProtectionMarks, person: PersonRef): SaidOf => {
  const known = saidOf.get(person);
  if (known !== undefined) return known;
  const said: SaidOf = { phones: new Set(), names: new Set() };
  saidOf.set(person, said);
  return said;
};

/** Adds marks to others. */
export const addMarks = (marks: ProtectionMarks, more: ProtectionMarks): void => {
  for (const person of more.persons) marks.persons.add(person);
  for (const name of more.names) marks.names.add(name);
  for (const [person, { phones, names }] of more.saidOf) {
    const said = saidOfPerson(marks, person);
    for (const phone of phones) said.phones.add(phone);
    for (const name of names) said.names.add(name);
  }
};

const HALF = /\p{Surrogate}/u;

/** A text that can stand in a record; half a surrogate pair never does. */
const isText = (raw: unknown): raw is string => typeof raw === "string" && raw !== "" && !HALF.test(raw);

const namesIn = (raw: unknown): readonly string[] => (Array.isArray(raw) ? raw : [raw]).filter(isText);

/** A key, written as a number too; half a line end behind it is none of it. */
const keyIn = (raw: unknown): string | undefined => {
  const text = typeof raw === "number" && Number.isSafeInteger(raw) ? String(raw) : raw;
  const key = isText(text) ? text.replace(/\r$/, "") : "";
  return key === "" ? undefined : key;
};

/** A reference of a kind, which may lack the kind itself. */
const referenceIn = <Kind extends string>(kind: Kind, raw: unknown): `${Kind}:${string}` | undefined => {
  const text = keyIn(raw);
  if (text === undefined) return undefined;
  if (!text.includes(":")) return `${kind}:${text}`;
  return kindOf(text) === kind && text.length > kind.length + 1 ? (text as `${Kind}:${string}`) : undefined;
};

/** Whether a value says yes, as the check of the contract takes it: anything but nothing. */
const isYes = (raw: unknown): boolean =>
  Array.isArray(raw) ? raw.length > 0 : isJsonObject(raw) ? Object.keys(raw).length > 0 : Boolean(raw);

/** Marks what an element of `people.json` says. */
export const markPerson: LeftOut<JsonObject> = (marks, object) => {
  const id = keyIn(ownField(object, "id"));
  const names = namesIn(ownField(object, "names"));
  const isProtected = ownField(object, "protected") === true;
  if (isProtected) for (const name of names) marks.names.add(name);
  if (id === undefined) return;
  if (isProtected) marks.persons.add(`person:${id}`);
  const said = saidOfPerson(marks, `person:${id}`);
  for (const name of names) said.names.add(name);
};

/** Marks what a row of `phones.csv` says. */
export const markPhoneRow: LeftOut<RawFields> = (marks, raw) => {
  const [person, phone] = [keyIn(raw("person")), keyIn(raw("phone"))];
  if (person !== undefined && phone !== undefined) saidOfPerson(marks, `person:${person}`).phones.add(`phone:${phone}`);
};

/** Marks what a claim says. */
export const markClaim: LeftOut<unknown> = (marks, raw) => {
  if (!isJsonObject(raw) || isYes(ownField(raw, "negated"))) return;
  const subject = referenceIn("person", ownField(raw, "subject"));
  if (subject === undefined) return;
  const predicate = ownField(raw, "predicate");
  if (predicate === "uses" && isYes(ownField(raw, "firsthand") ?? true)) {
    const phone = referenceIn("phone", ownField(raw, "object"));
    if (phone !== undefined) saidOfPerson(marks, subject).phones.add(phone);
  }
  const name = ownField(raw, "name");
  if (predicate === "named" && isText(name)) saidOfPerson(marks, subject).names.add(name);
};

/** Marks what a line of `statements.jsonl` says, with its claims. */
export const markStatement: LeftOut<JsonObject> = (marks, object) => {
  const witness = isYes(ownField(object, "protected")) ? referenceIn("person", ownField(object, "witness")) : undefined;
  if (witness !== undefined) marks.persons.add(witness);
  const claims = ownField(object, "claims");
  if (Array.isArray(claims)) for (const claim of claims) markClaim(marks, claim);
};

const sorted = <Text extends string>(texts: ReadonlySet<Text>): readonly Text[] => [...texts].sort(compareCodeUnits);

/**
 * What was left out says of people who are protected, by an accepted record or by what was left out itself; `undefined` where that is
 * nothing. Of who is protected by the latter alone it has the phones of accepted claims too. O(n log n).
 */
export const protectedBesides = (
  marks: ProtectionMarks,
  { people, statements }: Pick<CaseRecords, "people" | "statements">,
): CaseRecords["protectedBesides"] => {
  const { persons } = marks;
  const all = new Set(persons);
  for (const person of people) if (person.protected) all.add(`person:${person.id}`);
  for (const { witness, protected: isProtected } of statements)
    if (isProtected && witness !== undefined) all.add(witness);

  const phones = new Set<PhoneRef>();
  const names = new Set(marks.names);
  for (const [person, said] of marks.saidOf) {
    if (!all.has(person)) continue;
    for (const phone of said.phones) phones.add(phone);
    for (const name of said.names) names.add(name);
  }
  for (const { claims } of statements)
    for (const { predicate, subject, object, firsthand, negated } of claims)
      if (predicate === "uses" && firsthand && !negated && object !== undefined && persons.has(subject))
        phones.add(object as PhoneRef);

  if (persons.size + phones.size + names.size === 0) return undefined;
  return { persons: sorted(persons), phones: sorted(phones), names: sorted(names) };
};
