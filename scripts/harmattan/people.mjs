import { BYSTANDERS } from "./bystanders.mjs";
import { CREW_A, CREW_B } from "./crews.mjs";
import { TRAVELLERS } from "./travellers.mjs";

const byName = (a, b) => (a.names[0] < b.names[0] ? -1 : 1);

/** Everybody who has a person id; the ids follow the alphabet of the names, so that they give nothing away. */
export const PEOPLE = [...CREW_A, ...CREW_B, ...TRAVELLERS, ...BYSTANDERS]
  .sort(byName)
  .map((person, index) => ({ ...person, id: `p${String(index + 1).padStart(2, "0")}` }));

const BY_SLUG = new Map(PEOPLE.map((person) => [person.slug, person]));

export function personOf(slug) {
  const person = BY_SLUG.get(slug);
  if (!person) throw new Error(`nobody is called ${slug}`);
  return person;
}

export const isPerson = (slug) => BY_SLUG.has(slug);

/** Elements of people.json: those whom the investigators know at the start. */
export const listedPeople = () =>
  PEOPLE.filter((person) => person.listed).map(({ id, names, listed, protected: isProtected }) => ({
    id,
    names,
    status: listed,
    ...(isProtected ? { protected: true } : {}),
  }));
