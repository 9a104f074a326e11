import type { Claim } from "../records/claim.js";
import type { Conditions, Reliability, Statement } from "../records/statement.js";

/** Judgement, after the Admiralty code: what share of a claim's weight the reliability of its source carries, in per cent. */
export const reliabilityPercent: ReadonlyMap<Reliability, number> = new Map<Reliability, number>([
  ["A", 100],
  ["B", 95],
  ["C", 85],
  ["D", 60],
  ["E", 25],
  ["F", 80],
]);

/** Judgement, after the Admiralty code: what share the credibility of the claim itself carries; 1 is already confirmed by others. */
export const credibilityPercent: ReadonlyMap<number, number> = new Map([
  [1, 125],
  [2, 100],
  [3, 90],
  [4, 60],
  [5, 20],
  [6, 90],
]);

/** Where nobody graded, neither trust nor distrust is assumed: as for F and 6. */
const ungraded = { reliability: 80, credibility: 90 } as const;

/** Judgement, after method.md: hearsay is worth half of what was seen. */
export const hearsayPercent = 50;
/** Judgement: what a person listed as a subject says of others is co-accused evidence. */
export const coAccusedPercent = 70;
/** Judgement: a denial of one's own part costs nothing to make. */
export const ownDenialPercent = 30;

/** Judgement: how the taking of a statement scales its weight, each in per cent. */
export const conditionPercent = {
  interpreterChain: 90,
  inCustody: 85,
  benefitPromised: 70,
  inGroup: 80,
  "single-photo": 60,
  confrontation: 75,
  "photo-array": 100,
  spontaneous: 100,
} as const;

const ofConditions = (conditions: Conditions | undefined): readonly number[] => {
  if (conditions === undefined) return [];
  return [
    ...((conditions.interpreters?.length ?? 0) > 1 ? [conditionPercent.interpreterChain] : []),
    ...(conditions.inCustody === true ? [conditionPercent.inCustody] : []),
    ...(conditions.benefitPromised === true ? [conditionPercent.benefitPromised] : []),
    ...(conditions.inGroup === true ? [conditionPercent.inGroup] : []),
    ...(conditions.identification === undefined ? [] : [conditionPercent[conditions.identification]]),
  ];
};

/** What is known of who says it and where it was learnt. */
export interface Provenance {
  /** The grade of the statement's source in `sources.csv`, where it has one. */
  readonly sourceReliability: Reliability | undefined;
  /** True where the file lists the witness as a subject. */
  readonly coAccused: boolean;
  /** True where the witness speaks of themselves. */
  readonly ofThemselves: boolean;
}

/**
 * What share of an indicator's full weight a claim carries, in whole per cent (0–130): reliability × credibility ×
 * hearsay × how the statement was taken × who says it of whom. A product of whole per cents, rounded once, half up.
 * A statement's own grade wins over its source's.
 */
export const gradeOf = (claim: Claim, statement: Statement, provenance: Provenance): number => {
  const reliability = statement.reliability ?? provenance.sourceReliability;
  const factors = [
    (reliability && reliabilityPercent.get(reliability)) ?? ungraded.reliability,
    (claim.credibility === undefined ? undefined : credibilityPercent.get(claim.credibility)) ?? ungraded.credibility,
    ...(claim.firsthand ? [] : [hearsayPercent]),
    ...(provenance.coAccused && !provenance.ofThemselves ? [coAccusedPercent] : []),
    ...(provenance.ofThemselves && claim.negated ? [ownDenialPercent] : []),
    ...ofConditions(statement.conditions),
  ];
  // Multiplied as whole numbers, so that the order of the factors cannot show.
  let [product, scale] = [100, 1];
  for (const factor of factors) {
    product *= factor;
    scale *= 100;
  }
  return Math.floor(product / scale + 0.5);
};
