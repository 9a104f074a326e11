import { addToList } from "../../exact/add-to-list.js";
import { compareCodeUnits } from "../../exact/compare-code-units.js";
import { knownDistances } from "../../exact/known-distances.js";
import type { CaseRecords } from "../../records/case-records.js";
import type { PersonRef } from "../../records/reference.js";
import type { ProposalLine } from "../identity-proposal.js";
import type { TenureEvidence } from "../tenure-evidence.js";
import { basisRank } from "../tenure-evidence.js";
import { acquaintancesLine, relatedPeople } from "./acquaintances.js";
import { handsetLine, phonesOfHandsets } from "./handsets.js";
import type { OtherPhone } from "./other-phones.js";
import { otherPhonesLines } from "./other-phones.js";
import { phoneTraces, tracesWithin } from "./phone-traces.js";
import { registerLines } from "./register.js";
import { saidOfPhones } from "./said-of-phones.js";
import { whereaboutsLine, whereaboutsOf } from "./whereabouts.js";

/** What somebody held in his hand, or an analyst made of the calls, is not weighed by calls again. */
const firstWeighed = basisRank.get("uses") ?? 0;

/** Judgement: the lines depend on one another (two phones with one holder share places as they share people), so that together they say no more. */
const [mostAgainst, mostFor] = [-18, 7] as const;

const mostCites = 20;

const inOrder = (lines: readonly ProposalLine[]): readonly ProposalLine[] => {
  const told = lines
    .filter(({ weight }) => weight !== 0)
    .map((line) => ({ ...line, cites: [...new Set(line.cites)].sort(compareCodeUnits).slice(0, mostCites) }))
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || compareCodeUnits(x.id, y.id));
  const sum = told.reduce((all, { weight }) => all + weight, 0);
  const bounded = Math.max(mostAgainst, Math.min(mostFor, sum));
  return bounded === sum ? told : [...told, { id: "together", weight: bounded - sum, cites: [] }];
};

const grouped = <K, T>(items: readonly T[], keyOf: (item: T) => K): ((key: K) => readonly T[]) => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    addToList(groups, keyOf(item), item);
  }
  return (key) => groups.get(key) ?? [];
};

/**
 * The same records, with what behaviour and other records say of each statement and registration, line by line: how often the register was right
 * where it was checked, whether the phone is with its holder's other phones, in their handset, where they are told to have been, in touch with
 * those they have to do with. Whom the file suspects, and where a number is from, are not looked at.
 * O(calls + records of tenure × calls of their phones and of the same person's other phones).
 */
export const weighTenures = (
  records: CaseRecords,
  evidence: readonly TenureEvidence[],
  personOf: (person: PersonRef) => PersonRef,
): readonly TenureEvidence[] => {
  if (!evidence.some(({ rank }) => rank >= firstWeighed)) return evidence;
  const traces = phoneTraces(records, new Set(evidence.map(({ phone }) => phone)));
  const metresOf = knownDistances();
  const recordsOf = grouped(evidence, ({ phone }) => phone);
  const phonesOf = grouped(evidence, ({ person }) => person);
  const byRank = new Map<string, readonly TenureEvidence[]>();
  const bestFirst = (phone: string): readonly TenureEvidence[] => {
    const sorted =
      byRank.get(phone) ?? [...recordsOf(phone)].sort((x, y) => x.rank - y.rank || compareCodeUnits(x.cite, y.cite));
    byRank.set(phone, sorted);
    return sorted;
  };
  const [register, said] = [registerLines(evidence, recordsOf), saidOfPhones(records, personOf)];
  const related = relatedPeople(records, personOf);
  const whereabouts = whereaboutsOf(records, personOf, metresOf);
  const handsets = phonesOfHandsets(traces);
  /** One record a phone, the best. */
  const othersOf = (record: TenureEvidence): readonly OtherPhone[] => {
    const best = new Map<string, TenureEvidence>();
    for (const other of phonesOf(record.person)) {
      const known = best.get(other.phone);
      if (other.phone !== record.phone && (known === undefined || other.rank < known.rank))
        best.set(other.phone, other);
    }
    return [...best.values()]
      .sort((x, y) => compareCodeUnits(x.phone, y.phone))
      .map((other) => ({ record: other, traces: tracesWithin(traces.get(other.phone) ?? [], other) }));
  };
  return evidence.map((record) => {
    if (record.rank < firstWeighed) return record;
    const own = tracesWithin(traces.get(record.phone) ?? [], record);
    const lines = inOrder([
      ...register(record),
      ...said(record),
      ...otherPhonesLines(record, own, othersOf(record), metresOf),
      ...handsetLine(record, own, handsets, bestFirst),
      ...whereaboutsLine(record.person, own, whereabouts, metresOf),
      ...acquaintancesLine(record, own, related, phonesOf, traces),
    ]);
    return lines.length === 0 ? record : { ...record, lines };
  });
};
