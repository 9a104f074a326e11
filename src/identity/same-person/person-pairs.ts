import type { CaseRecords } from "../../records/case-records.js";
import { skeletonOf } from "../names/normal-name.js";
import type { PersonFacts } from "./person-facts.js";

/** Pairs of persons who share a skeleton of a name, a phone, or a claim that they are one; each once, by their places, the smaller first. O(Σ of the squares of how many share a thing). */
export const personPairs = (
  records: CaseRecords,
  facts: readonly PersonFacts[],
): Iterable<readonly [number, number]> => {
  const buckets = new Map<string, Set<number>>();
  const put = (key: string, place: number): void => {
    const known = buckets.get(key);
    if (known === undefined) buckets.set(key, new Set([place]));
    else known.add(place);
  };
  facts.forEach(({ names, phones }, place) => {
    for (const { name } of names) {
      if (name === undefined) continue;
      for (const part of [...name.parts, name.parts.join("")]) {
        const skeleton = skeletonOf(part);
        put(skeleton === "" ? `name ${part}` : `name ${skeleton}`, place);
        // One consonant more or less, as with an article or a letter that an office swallows.
        if (skeleton.length >= 4)
          for (let i = 0; i < skeleton.length; i++) put(`name ${skeleton.slice(0, i)}${skeleton.slice(i + 1)}`, place);
      }
    }
    for (const phone of phones.keys()) put(`phone ${phone}`, place);
  });
  const placeOf = new Map(facts.map(({ person }, place) => [person as string, place] as const));
  for (const { claims } of records.statements)
    for (const { predicate, subject, object } of claims) {
      const [a, b] = [placeOf.get(subject), placeOf.get(object ?? "")];
      if (predicate === "sameAs" && a !== undefined && b !== undefined)
        for (const place of [a, b]) put(`said ${a} ${b}`, place);
    }
  const pairs = new Map<number, readonly [number, number]>();
  for (const bucket of buckets.values()) {
    const list = [...bucket];
    for (const a of list) for (const b of list) if (a < b) pairs.set(a * facts.length + b, [a, b]);
  }
  return pairs.values();
};
