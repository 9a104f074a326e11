import type { NormalName } from "./normal-name.js";
import { normalName, skeletonOf } from "./normal-name.js";
import { partLikeness } from "./part-likeness.js";

/** Judgement: shares of people who bear a name that is common along the routes, whatever a case's own list says. One spelling each. */
const background: readonly (readonly [name: string, share: number])[] = [
  ["Mohamed", 0.06],
  ["Ahmed", 0.03],
  ["Ali", 0.02],
  ["Ibrahim", 0.025],
  ["Moussa", 0.02],
  ["Abdou", 0.01],
  ["Abdallah", 0.015],
  ["Hassan", 0.015],
  ["Hussein", 0.015],
  ["Oumar", 0.015],
  ["Ousmane", 0.012],
  ["Amadou", 0.015],
  ["Mamadou", 0.02],
  ["Souleymane", 0.01],
  ["Youssef", 0.012],
  ["Mahmoud", 0.01],
  ["Mustafa", 0.01],
  ["Fatima", 0.02],
  ["Fatoumata", 0.012],
  ["Aminata", 0.01],
  ["Mariam", 0.015],
  ["Aissata", 0.01],
  ["Sani", 0.008],
  ["Issa", 0.012],
  ["Salem", 0.01],
  ["Diallo", 0.015],
  ["Traore", 0.015],
  ["Camara", 0.01],
  ["Keita", 0.01],
  ["Diarra", 0.01],
  ["Coulibaly", 0.01],
  ["Toure", 0.01],
  ["Yonas", 0.012],
  ["Dawit", 0.01],
  ["Tesfay", 0.012],
  ["Haile", 0.01],
  ["Berhane", 0.01],
];

/** Judgement: from here on a part is a spelling of another. */
const alike = 0.84;

/** Judgement: so many unknown persons stand beside those of the case, so that a small case makes no name rare or common. */
const floorPersons = 200;

/**
 * How probable it is that somebody else of the case bears a part of a name: the greater of its share among the persons of the case (each
 * counted once, the pair itself aside, beside {@link floorPersons} others) and of the background table. O(parts of one skeleton) for a part that is new.
 */
export const commonnessOf = (names: readonly (readonly (NormalName | undefined)[])[]): ((part: string) => number) => {
  const bearers = new Map<string, number>();
  for (const own of names)
    for (const part of new Set(own.flatMap((name) => name?.parts ?? [])))
      bearers.set(part, (bearers.get(part) ?? 0) + 1);
  const bySkeleton = new Map<string, string[]>();
  for (const part of bearers.keys()) {
    const skeleton = skeletonOf(part);
    bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), part]);
  }
  const known = new Map<string, number>();
  const listed = background.map(([name, share]) => [normalName(name)?.parts[0] ?? "", share] as const);
  return (part) => {
    const found = known.get(part);
    if (found !== undefined) return found;
    let count = 0;
    for (const other of bySkeleton.get(skeletonOf(part)) ?? [])
      if (partLikeness(part, other, false) >= alike) count += bearers.get(other) ?? 0;
    const share = (Math.max(0, count - 2) + 1) / (names.length + floorPersons);
    const usual = listed.reduce(
      (most, [name, of]) => (partLikeness(part, name, false) >= alike ? Math.max(most, of) : most),
      0,
    );
    const result = Math.min(1, Math.max(share, usual));
    known.set(part, result);
    return result;
  };
};
