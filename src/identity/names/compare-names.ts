import type { NormalName } from "./normal-name.js";
import { normalName } from "./normal-name.js";
import { partLikeness } from "./part-likeness.js";

/** How two names compare. */
export type NameLevel =
  /** The same parts by sound, in any order. */
  | "identical"
  /** Spellings of one name. */
  | "same"
  /** Perhaps spellings of one name, perhaps two names that sound alike. */
  | "close"
  /** All parts of the shorter name stand in the longer one, which has more. */
  | "part"
  /** One part agrees and another does not: namesakes by half. */
  | "half"
  | "different"
  /** A script that nobody here can read, or no letters: this says nothing. */
  | "not-comparable";

/** What two names have in common. */
export interface NameComparison {
  readonly level: NameLevel;
  /** How alike they sound, from 0 to 1; 0 where they cannot be compared. */
  readonly likeness: number;
  /** The parts of the first that the second has too. */
  readonly agreed: readonly string[];
}

/** Judgement: from here on two parts are spellings of one, or perhaps so. */
const spelling = 0.8;
const perhaps = 0.72;

/** Judgement: the same for whole names run together, which are longer. */
const spelledJoined = 0.86;

const joined = (name: NormalName): string => name.parts.join("");

/** Pairs of parts, the most alike first, each part once. */
const matched = (a: NormalName, b: NormalName, unvocalised: boolean) => {
  const all = a.parts
    .flatMap((x, i) => b.parts.map((y, j) => ({ i, j, x, likeness: partLikeness(x, y, unvocalised) })))
    .sort((p, q) => q.likeness - p.likeness || p.i - q.i || p.j - q.j);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return all.filter(({ i, j }) => {
    if (usedA.has(i) || usedB.has(j)) return false;
    usedA.add(i);
    usedB.add(j);
    return true;
  });
};

/** Compares two names that are normal already; see {@link compareNames}. */
export const compareNormalNames = (a: NormalName | undefined, b: NormalName | undefined): NameComparison => {
  if (a === undefined || b === undefined) return { level: "not-comparable", likeness: 0, agreed: [] };
  const unvocalised = a.unvocalised || b.unvocalised;
  const pairs = matched(a, b, unvocalised);
  const least = pairs.reduce((low, { likeness }) => Math.min(low, likeness), 1);
  const whole = partLikeness(joined(a), joined(b), unvocalised);
  const agreed = pairs.filter(({ likeness }) => likeness >= spelling).map(({ x }) => x);
  const equal = a.parts.length === b.parts.length;
  const level = (): NameLevel => {
    if (equal && least === 1) return "identical";
    // Two parts that one office writes as one: Dan Karami, Dankarami.
    if (equal && least >= spelling) return "same";
    if (!equal && whole >= spelledJoined) return "same";
    if (equal && least >= perhaps) return "close";
    if (!equal && least >= spelling) return "part";
    if (agreed.length > 0) return "half";
    return "different";
  };
  const found = level();
  const all = found === "same" || found === "identical" ? a.parts : agreed;
  return {
    level: found,
    likeness: equal ? least : Math.max(whole, found === "part" ? least * 0.9 : 0),
    agreed: all,
  };
};

/**
 * Compares two names across spellings and scripts: romanised, titles and particles left out, French and English renderings made one, then part
 * by part with an edit distance that knows which sounds offices confuse. Two names that cannot be compared are `not-comparable`, never alike.
 * O(parts² · length²). Tables after ALA-LC, BGN/PCGN and IRCAM; costs and thresholds by judgement.
 */
export const compareNames = (a: string, b: string): NameComparison => compareNormalNames(normalName(a), normalName(b));
