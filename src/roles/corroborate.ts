import { compareCodeUnits } from "../exact/compare-code-units.js";
import { evidenceOnRequest } from "./evidence-on-request.js";
import type { IndicatorFinding } from "./model.js";
import { sameWording, type Wording, wordingOf } from "./same-wording.js";
import type { Testimony } from "./testimony.js";

/** Judgement: what the second, third … independent source adds, in per cent of its own grade. */
export const corroborationPercent: readonly number[] = [100, 60, 40, 25, 15];
/** Judgement: however many say it, no claim weighs more than this. */
const mostPercent = 220;
/** Judgement: another witness of the same source is only half independent of the first. */
const sameSourcePercent = 50;

/** Who speaks: the witness, or the statement where it names none. */
export const voiceOf = (testimony: Testimony): string => testimony.witness ?? `statement:${testimony.statement.id}`;

const channelOf = (testimony: Testimony): string =>
  testimony.statement.source === undefined ? voiceOf(testimony) : `source:${testimony.statement.source}`;

const strongestFirst = (x: Testimony, y: Testimony): number =>
  y.grade - x.grade || compareCodeUnits(x.claim.id, y.claim.id);

/** A claim is compared with all others of its kind, once for each thing that might be said besides. */
const wordings = /* @__PURE__ */ new WeakMap<Testimony["claim"], Wording>();

const wordingOfClaim = ({ claim }: Testimony): Wording => {
  const wording = wordings.get(claim) ?? wordingOf(claim.quote);
  wordings.set(claim, wording);
  return wording;
};

/** One telling is one source: the same witness or statement, or words that are nearly the same. */
const repeats = (later: Testimony, earlier: Testimony): boolean =>
  voiceOf(later) === voiceOf(earlier) ||
  later.statement.id === earlier.statement.id ||
  sameWording(wordingOfClaim(later), wordingOfClaim(earlier));

/**
 * Adds up claims of one kind about one person: the strongest in full, each further independent one with a decreasing
 * share, repetitions nothing; one that others have confirmed already (credibility 1) is not raised by them again.
 * Undefined without any claim of weight. O(claims²), claims of one kind about one person.
 */
export const corroborate = (claims: readonly Testimony[]): IndicatorFinding | undefined => {
  const weighty = claims.filter((testimony) => testimony.grade > 0).sort(strongestFirst);
  const independent: Testimony[] = [];
  for (const testimony of weighty)
    if (!independent.some((earlier) => repeats(testimony, earlier))) independent.push(testimony);
  const [strongest] = independent;
  if (strongest === undefined) return undefined;
  let sum = 0;
  independent.forEach((testimony, i) => {
    const share = corroborationPercent[Math.min(i, corroborationPercent.length - 1)] ?? 0;
    const source = testimony.statement.source;
    const known =
      source !== undefined && independent.slice(0, i).some((earlier) => earlier.statement.source === source);
    sum += (testimony.grade * share * (known ? sameSourcePercent : 100)) / 10_000;
  });
  const total = Math.floor(sum + 0.5);
  return {
    percent: strongest.claim.credibility === 1 ? strongest.grade : Math.min(mostPercent, total),
    restsOn: weighty.length,
    evidence: evidenceOnRequest(() => ({
      cites: weighty.map((testimony) => testimony.cite),
      voices: [...new Set(independent.map(voiceOf))].sort(compareCodeUnits),
      sources: [...new Set(independent.map(channelOf))].sort(compareCodeUnits),
      firsthand: weighty.some((testimony) => testimony.claim.firsthand),
    })),
  };
};
