import { addToList } from "../../exact/add-to-list.js";
import { decibansOfRatio } from "../../exact/decibans.js";
import { compareInstants } from "../../exact/instant.js";
import type { ProposalLine } from "../identity-proposal.js";
import type { TenureEvidence } from "../tenure-evidence.js";
import { basisRank } from "../tenure-evidence.js";
import { basisWeight } from "./basis-weight.js";

const subscriber = basisRank.get("subscriber");

/** Judgement: how many registrations are taken to have been checked before the case, 0.8 of them right; a few more decide little. */
const [rightBefore, wrongBefore] = [12, 3] as const;

/** Judgement: a register that was wrong elsewhere takes nobody's phone away by itself: this brings 0.8 to one half, in decibans. */
const leastOfRegister = -6;

/** Judgement: numbers registered in one name, from so many on, and what that says in decibans: whoever has many has them for others. */
const manyNumbers = [
  { from: 10, weight: -8 },
  { from: 5, weight: -4 },
  { from: 3, weight: -2 },
] as const;

const isRegister = ({ rank }: TenureEvidence): boolean => rank === subscriber;

const endsBefore = (x: TenureEvidence, y: TenureEvidence): boolean =>
  x.to !== undefined && y.from !== undefined && compareInstants(x.to, y.from) <= 0;

const overlap = (x: TenureEvidence, y: TenureEvidence): boolean => !endsBefore(x, y) && !endsBefore(y, x);

interface Checked {
  readonly record: TenureEvidence;
  readonly agrees: boolean;
}

/**
 * What a case shows of its registers: each registration of a phone that a seizure, an analyst or a statement gives to somebody at that time is
 * checked by it, and the others of the same source are trusted as far as those were right. O(records of tenure).
 */
export const registerLines = (
  evidence: readonly TenureEvidence[],
  recordsOf: (phone: string) => readonly TenureEvidence[],
): ((record: TenureEvidence) => readonly ProposalLine[]) => {
  const checked = new Map<string, Checked[]>();
  const numbers = new Map<string, Map<string, string>>();
  for (const record of evidence) {
    if (!isRegister(record)) continue;
    const own = numbers.get(record.person) ?? new Map<string, string>();
    numbers.set(record.person, own.set(record.phone, own.get(record.phone) ?? record.cite));
    const better = recordsOf(record.phone).filter((other) => other.rank < record.rank && overlap(record, other));
    if (better.length === 0) continue;
    const agrees = better.some(({ person }) => person === record.person);
    const source = record.source ?? "";
    addToList(checked, source, { record, agrees });
  }
  return (record) => {
    if (!isRegister(record)) return [];
    const others = (checked.get(record.source ?? "") ?? []).filter((one) => one.record.phone !== record.phone);
    const wrong = others.filter(({ agrees }) => !agrees);
    const agreeing = others.filter(({ agrees }) => agrees);
    const right = agreeing.length;
    const shown = decibansOfRatio((rightBefore + right) / (wrongBefore + wrong.length));
    const weight = Math.max(leastOfRegister, shown - basisWeight(record.rank));
    const held = numbers.get(record.person) ?? new Map<string, string>();
    const many = manyNumbers.find(({ from }) => held.size >= from);
    return [
      {
        id: "register",
        weight,
        count: weight < 0 ? wrong.length : right,
        cites: (weight < 0 ? wrong : agreeing).map((one) => one.record.cite),
      },
      ...(many === undefined
        ? []
        : [{ id: "many-numbers", weight: many.weight, count: held.size, cites: [...held.values()] }]),
    ];
  };
};
