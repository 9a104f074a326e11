import { quoted } from "../records/fields/quoted.js";
import type { ColumnRole } from "./column-roles.js";
import { COLUMN_ROLES } from "./column-roles.js";
import type { ImportMapping } from "./mapping.js";
import { plainWords } from "./plain-words.js";

/** Where each role's column is, from 0. */
export type ColumnPlaces = ReadonlyMap<ColumnRole, number>;

/** A header compared with a mapping. */
export interface HeaderFit {
  readonly places: ColumnPlaces;
  /** Columns that the mapping needs and the header lacks, as the mapping names them. */
  readonly lacks: readonly string[];
  /** Columns that the header has twice, so that nobody could say which is meant. */
  readonly twice: readonly string[];
  /** How many columns of the mapping were found. */
  readonly found: number;
}

const namesOf = (reference: string | number | readonly string[]): readonly string[] =>
  typeof reference === "number" ? [] : typeof reference === "string" ? [reference] : reference;

/** Looks for a mapping's columns in a header. */
export const fitHeader = (header: readonly string[], mapping: ImportMapping): HeaderFit => {
  const plain = header.map(plainWords);
  const places = new Map<ColumnRole, number>();
  const lacks: string[] = [];
  const twice: string[] = [];
  let found = 0;
  for (const role of COLUMN_ROLES) {
    const reference = mapping.columns[role];
    if (reference === undefined) continue;
    if (typeof reference === "number") {
      places.set(role, reference - 1);
      continue;
    }
    const name = namesOf(reference).find((one) => plain.includes(plainWords(one)));
    if (name === undefined) {
      if (!(mapping.optional ?? []).includes(role)) lacks.push(`${quoted(namesOf(reference)[0] ?? "")} (${role})`);
      continue;
    }
    const word = plainWords(name);
    const at = plain.indexOf(word);
    if (plain.indexOf(word, at + 1) !== -1) twice.push(quoted(name));
    places.set(role, at);
    found += 1;
  }
  return { places, lacks, twice, found };
};
