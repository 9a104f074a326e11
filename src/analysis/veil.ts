import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { ProtectedIds } from "../identity/protected-actors.js";
import type { CaseRecords } from "../records/case-records.js";
import { shown as escapedForScreen, quoted } from "../records/fields/quoted.js";
import { namedPersons, namedPhones } from "../records/named.js";
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

/** What stands in a sentence instead of a protected name. */
const hiddenName = "(protected)";

const letterOrDigit = /[\p{L}\p{N}]/u;

/** True where the text at this place stands by itself, not inside a longer word or number. */
const standsAlone = (text: string, start: number, length: number): boolean =>
  (!letterOrDigit.test(text.charAt(start - 1)) || escapeEnds.test(text.slice(Math.max(0, start - 6), start))) &&
  !letterOrDigit.test(text.charAt(start + length));

/** The end of an escaped character, whose hexadecimal digits are no part of the word after it. */
const escapeEnds = /\\u[0-9A-Fa-f]{4}$/;

/** Where a needle stands in a text, alone where it must. */
const placesOf = (text: string, needle: string, alone: boolean): readonly number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
    if (!alone || standsAlone(text, at, needle.length)) places.push(at);
  return places;
};

/** What is searched for in sentences, and what stands there instead. */
interface Replacement {
  readonly needle: string;
  readonly by: string;
  /** True where it counts only as a word or number of its own. */
  readonly alone: boolean;
}

/** Replaces every needle, the first of the list first; what has been replaced is not searched again. */
const replaced = (text: string, replacements: readonly Replacement[]): string => {
  let pieces: readonly { readonly text: string; readonly done: boolean }[] = [{ text, done: false }];
  for (const { needle, by, alone } of replacements)
    pieces = pieces.flatMap((piece) => {
      const places = piece.done ? [] : placesOf(piece.text, needle, alone);
      if (places.length === 0) return [piece];
      const starts = [0, ...places.map((at) => at + needle.length)];
      return starts.flatMap((start, i) => {
        const rest = { text: piece.text.slice(start, places[i] ?? piece.text.length), done: false };
        return i < places.length ? [rest, { text: by, done: true }] : [rest];
      });
    });
  return pieces.map((piece) => piece.text).join("");
};

/** The forms in which a key or name may stand in a message: in full, escaped for a screen, or cut to what is quoted. */
const formsOf = (needle: string): readonly string[] => {
  const cut = quoted(needle).slice(1, -1).replace(/…$/, "");
  return [...new Set([needle, escapedForScreen(needle), cut])].filter((form) => form !== "");
};

/** A text that was cut in the middle of a key or name must not show the part before the cut. */
const withoutCutOff = (text: string, needles: readonly string[]): string =>
  text.includes("…")
    ? needles.reduce((masked, needle) => {
        for (let length = needle.length - 1; length >= shortName; length--) {
          const part = `${needle.slice(0, length)}…`;
          if (masked.includes(part)) return masked.replaceAll(part, "…");
        }
        return masked;
      }, text)
    : text;

/** Names that belong to protected people, and are not borne openly by anybody else in `people.json`. */
const protectedNames = (records: CaseRecords, ids: ProtectedIds): ReadonlySet<string> => {
  const names = new Set<string>(records.protectedBesides?.names ?? []);
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

/** Every source that supplied something, listed in sources.csv or not. */
const sourceIds = (records: CaseRecords): readonly string[] => {
  const ids = new Set(records.sources.map(({ id }) => id));
  for (const list of [records.statements, records.calls, records.phones, records.coverage])
    for (const { source } of list) if (source !== undefined) ids.add(source);
  for (const { otherLeg } of records.calls) if (otherLeg !== undefined) ids.add(otherLeg.source);
  return [...ids].map((id) => `source:${id}`);
};

/** Every id in the records that could carry somebody's key inside it. */
const compoundIds = (records: CaseRecords): readonly string[] => [
  ...records.calls.flatMap(({ id, otherLeg }) => [
    `call:${id}`,
    ...(otherLeg === undefined ? [] : [`call:${otherLeg.id}`]),
  ]),
  ...records.statements.flatMap(({ id, claims }) => [`statement:${id}`, ...claims.map((claim) => `claim:${claim.id}`)]),
  ...records.events.map(({ id }) => `event:${id}`),
  ...sourceIds(records),
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
  inputDigest: () => string,
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
      needles.some((needle) => placesOf(own, needle, needle.length < shortName).length > 0) ||
      [...names].some((name) => name.length > shortName && own.includes(name))
    );
  };
  // Somebody else's number or key may be a protected name: a sender's name, say.
  const namesakes = [...namedPersons(records), ...namedPhones(records)].filter((id) =>
    [...names].some((name) => name.length > shortName && keyOf(id).includes(name)),
  );
  const hidden = [...people, ...namesakes, ...compoundIds(records).filter(carries)];
  const pseudonyms = pseudonymsFor(hidden, inputDigest(), key);
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
  const longestFirst = (x: Replacement, y: Replacement): number =>
    y.needle.length - x.needle.length || compareCodeUnits(x.needle, y.needle);
  const replacements: readonly Replacement[] = [
    ...[...pseudonyms].map(([needle, by]) => ({ needle, by, alone: true })),
    ...people.flatMap((id) =>
      [keyOf(id), digitsOf(keyOf(id))]
        .filter((needle, i) => i === 0 || needle.length >= 6)
        .map((needle) => ({ needle, by: keyOf(shown(id)), alone: needle.length <= shortName })),
    ),
    ...[...names].map((needle) => ({ needle, by: hiddenName, alone: needle.length <= shortName })),
    // A quote names people by one of their names.
    ...[...names].flatMap((name) =>
      name
        .split(/[\s'’-]+/)
        .filter((part) => part.length >= shortName && part !== name)
        .map((needle) => ({ needle, by: hiddenName, alone: true })),
    ),
  ]
    .flatMap((one) => formsOf(one.needle).map((needle) => ({ ...one, needle })))
    .sort(longestFirst);
  return {
    reference,
    mayShowName: (name) =>
      ![...names].some((hidden) => name === hidden || (hidden.length > shortName && name.includes(hidden))),
    text: (text) =>
      withoutCutOff(
        replaced(text, replacements),
        replacements.map(({ needle }) => needle),
      ),
  };
};
