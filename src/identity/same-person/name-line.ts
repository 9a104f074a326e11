import { decibansOfRatio } from "../../exact/decibans.js";
import type { NameComparison } from "../names/compare-names.js";
import { compareNormalNames } from "../names/compare-names.js";
import type { PersonFacts, WrittenName } from "./person-facts.js";

/** Judgement: how often one person's two names agree in full, nearly, or with a part missing. */
const agrees = 0.75;
const partMissing = 0.1;

/** Judgement: names are not independent of each other, and namesakes are kin or countrymen: nothing is rarer than this. */
const rarest = 1 / 8000;

/** Judgement, in decibans: two names that sound alike, one part of two, and two that differ; a single name may be a nickname, which differs from any. */
const close = 12;
const half = -6;
const different = -15;
const differentNickname = -6;

const weightOf = ({ level, agreed }: NameComparison, commonness: (part: string) => number, single: boolean): number => {
  const chance = Math.max(
    rarest,
    agreed.reduce((product, part) => product * commonness(part), 1),
  );
  switch (level) {
    case "identical":
    case "same":
      // A name of one part is a given name or a nickname: it agrees by chance more often than a full one.
      return Math.max(0, decibansOfRatio(agrees / Math.max(chance, single ? 1 / 300 : 0)));
    case "part":
      return Math.max(0, decibansOfRatio(partMissing / chance));
    case "close":
      return close;
    case "half":
      return half;
    case "different":
      return single ? differentNickname : different;
    default:
      return 0;
  }
};

/** Judgement, in decibans: one name agrees, and of the others none: two men of one nickname, or of one given name. */
const othersDiffer = -14;

const partsOf = ({ name }: WrittenName): number => name?.parts.length ?? 0;

/** True where both have full names besides those that agree, and all of them differ. */
const othersConflict = (a: readonly WrittenName[], b: readonly WrittenName[]): boolean => {
  const full = (names: readonly WrittenName[]) => names.filter((name) => partsOf(name) > 1);
  const levels = full(a).flatMap((x) => full(b).map((y) => compareNormalNames(x.name, y.name).level));
  return levels.length > 0 && levels.every((level) => level === "different" || level === "half");
};

/** What two persons' names say, in decibans, by the pair that agrees best, and the records of both names; 0 where none can be compared. */
export const nameLine = (
  a: PersonFacts,
  b: PersonFacts,
  commonness: (part: string) => number,
): { readonly weight: number; readonly cites: readonly string[] } => {
  let best: { weight: number; x: WrittenName; y: WrittenName } | undefined;
  for (const x of a.names)
    for (const y of b.names) {
      const compared = compareNormalNames(x.name, y.name);
      if (compared.level === "not-comparable") continue;
      const weight = weightOf(compared, commonness, Math.min(partsOf(x), partsOf(y)) === 1);
      if (best === undefined || weight > best.weight) best = { weight, x, y };
    }
  if (best === undefined) return { weight: 0, cites: [] };
  const { weight, x, y } = best;
  const others = (names: readonly WrittenName[], used: WrittenName) => names.filter((name) => name !== used);
  const conflict = weight > 0 && othersConflict(others(a.names, x), others(b.names, y));
  return { weight: weight + (conflict ? othersDiffer : 0), cites: [x.cite, y.cite] };
};
