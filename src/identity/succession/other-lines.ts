import { decibansOfLogarithm, decibansOfRatio } from "../../exact/decibans.js";
import { naturalLogarithm } from "../../exact/natural-logarithm.js";
import { circleHold } from "./circle.js";
import type { PhoneHistory } from "./phone-histories.js";

/** Judgement: share of people who put a new card into the old handset. */
const keepsHandset = 0.4;

/** Judgement: of two phones of different people, how probably both were seen in one handset that so many phones were seen in: handsets are lent and sold. */
const handsetPassedOn = 0.0005;

/** The handsets in which both phones were seen, and what they say in decibans; 0 where the records name the handset of one phone only. */
export const deviceLine = (
  old: PhoneHistory,
  young: PhoneHistory,
  phonesOf: ReadonlyMap<string, number>,
): { readonly weight: number; readonly devices: readonly string[] } => {
  if (old.devices.size === 0 || young.devices.size === 0) return { weight: 0, devices: [] };
  const devices = [...young.devices].filter((device) => old.devices.has(device));
  if (devices.length === 0) return { weight: decibansOfRatio(1 - keepsHandset), devices };
  const others = Math.min(...devices.map((device) => (phonesOf.get(device) ?? 2) - 1));
  return { weight: decibansOfRatio(keepsHandset / Math.min(0.4, handsetPassedOn * others * others)), devices };
};

/** Judgement: a person does not call himself, but a phone left to somebody else is called. Decibans by the number of calls between the two. */
const betweenWeights = [0, -4, -6, -7, -8] as const;

/** What calls between the two phones say, in decibans. */
export const betweenLine = (calls: number): number => betweenWeights[Math.min(calls, betweenWeights.length - 1)] ?? 0;

/** Judgement: how far the next place can be foretold from the last ones. */
const staysInCells = 0.7;

/** Judgement: bounds of what cells and hours can say, in decibans: much that two people share, and both change on a journey. */
const mostOfCells = 8;
const mostOfRhythm = 4;

/** Judgement: different cells say little, in decibans: another network has other masts, and many change their card on a journey. */
const leastOfCells = -2;

const totalOf = (counts: Iterable<number>): number => {
  let total = 0;
  for (const count of counts) total += count;
  return total;
};

/**
 * What the cells of two phones say, in decibans: those of the later one foretold from those of the earlier, against those of the circle and of the whole case: all who
 * come to one house are seen there. Few looks count less. `ofCircle` is undefined for a cell where nobody of the circle was seen anywhere.
 */
export const cellLine = (
  old: PhoneHistory,
  young: PhoneHistory,
  ofCase: ReadonlyMap<string, number>,
  ofCircle: (cell: string) => number | undefined,
): number => {
  const [seenOld, seenYoung, all] = [old.cells, young.cells, ofCase].map((cells) => totalOf(cells.values()));
  if (!seenOld || !seenYoung || !all) return 0;
  let sum = 0;
  for (const [cell, n] of young.cells) {
    const inCase = (ofCase.get(cell) ?? 1) / all;
    const usual = (1 - circleHold) * inCase + circleHold * (ofCircle(cell) ?? inCase);
    const own = (old.cells.get(cell) ?? 0) / seenOld;
    const trust = (staysInCells * seenOld) / (seenOld + 2);
    sum += (n / seenYoung) * naturalLogarithm((trust * own) / usual + 1 - trust);
  }
  const looks = Math.min(3, Math.sqrt(seenYoung));
  return Math.max(leastOfCells, Math.min(mostOfCells, decibansOfLogarithm(sum * looks)));
};

/** What the parts of the day say in which two phones are used, in decibans. */
export const rhythmLine = (old: PhoneHistory, young: PhoneHistory, ofCase: readonly number[]): number => {
  const all = totalOf(ofCase);
  if (all === 0 || old.calls < 5 || young.calls < 5) return 0;
  let sum = 0;
  young.rhythm.forEach((n, part) => {
    const usual = ((ofCase[part] ?? 0) + 1) / (all + 8);
    // As many calls of the case as of the phone itself stand for what it has not shown.
    const own = ((old.rhythm[part] ?? 0) + 40 * usual) / (old.calls + 40);
    sum += (n / young.calls) * naturalLogarithm(own / usual);
  });
  const looks = Math.min(10, young.calls / 3);
  return Math.max(-mostOfRhythm, Math.min(mostOfRhythm, decibansOfLogarithm(sum * looks)));
};
