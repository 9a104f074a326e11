import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { ProtectedIds } from "../identity/protected-actors.js";
import type { CaseRecords } from "../records/case-records.js";
import { escapedKey, tenureParts, tieEnds } from "../records/record-reference.js";
import { keyOf, kindOf } from "../records/reference.js";
import { pseudonymsFor } from "./pseudonyms.js";

/** How real ids, names and texts appear to a reader who may not know protected people. */
export interface Veil {
  /** A person, phone or any other reference as it is shown. */
  readonly reference: (reference: string) => string;
  /** True where a name may be shown for an actor who is not protected. */
  readonly mayShowName: (name: string) => boolean;
  /** A sentence with every protected id, number and name replaced. */
  readonly text: (text: string) => string;
}

/** Nothing hidden: for a reader who asked for it. */
export const noVeil: Veil = { reference: (id) => id, mayShowName: () => true, text: (text) => text };

/** Names of up to four characters are too common to be searched for inside other words. */
const shortName = 4;

const letterOrDigit = /[\p{L}\p{N}]/u;

/** True where the text at this place stands by itself, not inside a longer word or number. */
const standsAlone = (text: string, start: number, length: number): boolean =>
  !letterOrDigit.test(text.charAt(start - 1)) && !letterOrDigit.test(text.charAt(start + length));

const replaceKey = (text: string, needle: string, by: string, whole: boolean): string => {
  let out = "";
  let from = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    if (whole && !standsAlone(text, at, needle.length)) continue;
    out += text.slice(from, at) + by;
    from = at + needle.length;
  }
  return out + text.slice(from);
};

/** Names that belong to protected people, and are not borne openly by anybody else in `people.json`. */
const protectedNames = (records: CaseRecords, ids: ProtectedIds): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const person of records.people)
    if (ids.persons.has(`person:${person.id}`)) for (const n of person.names) names.add(n);
  for (const { claims } of records.statements)
    for (const { predicate, subject, name, negated } of claims)
      if (predicate === "named" && !negated && name !== undefined && ids.persons.has(subject)) names.add(name);
  for (const person of records.people)
    if (!ids.persons.has(`person:${person.id}`)) for (const n of person.names) names.delete(n);
  return names;
};

const digitsOf = (key: string): string => key.replace(/\D/g, "");

/** Every id in the records that could carry somebody's key inside it. */
const compoundIds = (records: CaseRecords): readonly string[] => [
  ...records.calls.flatMap(({ id, otherLeg }) => [
    `call:${id}`,
    ...(otherLeg === undefined ? [] : [`call:${otherLeg.id}`]),
  ]),
  ...records.statements.flatMap(({ id, claims }) => [`statement:${id}`, ...claims.map((claim) => `claim:${claim.id}`)]),
  ...records.events.map(({ id }) => `event:${id}`),
  ...records.sources.map(({ id }) => `source:${id}`),
  ...records.judgements.map(({ id }) => `judgement:${id}`),
  ...records.cells.map(({ id }) => `cell:${id}`),
];

/**
 * Makes the veil of a case: protected people and every phone ever theirs go by pseudonyms, and so does every id that
 * contains one of their keys or numbers; sentences lose their names (analysis-json.md, "Protected people").
 */
export const veilOf = (
  records: CaseRecords,
  ids: ProtectedIds,
  inputDigest: string,
  key: Uint8Array | undefined,
): Veil => {
  const people: readonly string[] = [...ids.persons, ...ids.phones];
  if (people.length === 0) return noVeil;
  const names = protectedNames(records, ids);
  const keys = people.map(keyOf);
  // A number is recognised without its plus sign too.
  const needles = [...new Set([...keys, ...keys.map(digitsOf).filter((digits) => digits.length >= 6)])];
  const carries = (id: string): boolean => {
    const own = keyOf(id);
    return (
      needles.some((needle) => replaceKey(own, needle, "", true) !== own) ||
      [...names].some((name) => name.length > shortName && own.includes(name))
    );
  };
  const pseudonyms = pseudonymsFor([...people, ...compoundIds(records).filter(carries)], inputDigest, key);
  const shown = (id: string): string => pseudonyms.get(id) ?? id;
  const reference = (id: string): string => {
    const kind = kindOf(id);
    if (kind === "tie") {
      const [source, target] = tieEnds(id);
      return `tie:${escapedKey(shown(source))}→${escapedKey(shown(target))}`;
    }
    if (kind === "tenure") {
      const { phone, person, from } = tenureParts(id);
      return `tenure:${[keyOf(shown(`phone:${phone}`)), keyOf(shown(`person:${person}`)), from].map((part) => escapedKey(part, true)).join("/")}`;
    }
    return shown(id);
  };
  const longestFirst = (x: readonly [string, string], y: readonly [string, string]): number =>
    y[0].length - x[0].length || compareCodeUnits(x[0], y[0]);
  const replacements: readonly (readonly [string, string])[] = [
    ...[...pseudonyms].map(([id, by]) => [id, by] as const),
    ...people.map((id) => [keyOf(id), keyOf(shown(id))] as const),
    ...people.map((id) => [digitsOf(keyOf(id)), keyOf(shown(id))] as const).filter(([digits]) => digits.length >= 6),
    ...[...names].map((name) => [name, "(protected)"] as const),
  ].sort(longestFirst);
  return {
    reference,
    mayShowName: (name) =>
      ![...names].some((hidden) => name === hidden || (hidden.length > shortName && name.includes(hidden))),
    text: (text) =>
      replacements.reduce(
        (masked, [needle, by]) => replaceKey(masked, needle, by, !(names.has(needle) && needle.length > shortName)),
        text,
      ),
  };
};
