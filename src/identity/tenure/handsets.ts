import type { ProposalLine } from "../identity-proposal.js";
import type { TenureEvidence } from "../tenure-evidence.js";
import { basisTrust } from "./basis-weight.js";
import type { Trace } from "./phone-traces.js";

/** Judgement, checked against simulated cases: decibans at full trust in the other phone's record. */
const [samePersons, somebodyElses] = [8, -9] as const;

/** Judgement: a handset in which more recorded phones than this were seen is a shop's. */
const mostPhones = 5;

/** The recorded phones that were seen in each handset. O(calls). */
export const phonesOfHandsets = (
  traces: ReadonlyMap<string, readonly Trace[]>,
): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const handsets = new Map<string, Map<string, string>>();
  for (const [phone, own] of traces) {
    let last: string | undefined;
    for (const { device, cite } of own) {
      // Most calls are from the handset of the call before.
      if (device === undefined || device === last) continue;
      last = device;
      const phones = handsets.get(device);
      if (phones === undefined) handsets.set(device, new Map([[phone, cite]]));
      else if (!phones.has(phone)) phones.set(phone, cite);
    }
  }
  return handsets;
};

/**
 * What the handset says that this phone was seen in: other phones of the same person were in it, or phones of somebody else and none of theirs.
 * O(calls of the phone).
 */
export const handsetLine = (
  { phone, person }: TenureEvidence,
  own: readonly Trace[],
  handsets: ReadonlyMap<string, ReadonlyMap<string, string>>,
  recordsOf: (phone: string) => readonly TenureEvidence[],
): readonly ProposalLine[] => {
  const seen = new Map<string, string>();
  let last: string | undefined;
  for (const { device, cite } of own) {
    if (device === undefined || device === last) continue;
    last = device;
    if (!seen.has(device)) seen.set(device, cite);
  }
  let [same, other]: [ProposalLine | undefined, ProposalLine | undefined] = [undefined, undefined];
  for (const [device, cite] of seen) {
    const phones = handsets.get(device);
    if (phones === undefined || phones.size > mostPhones) continue;
    for (const [another, anothersCite] of phones) {
      if (another === phone) continue;
      const records = recordsOf(another);
      const theirs = records.find((record) => record.person === person);
      const record = theirs ?? records[0];
      if (record === undefined) continue;
      const weight = Math.round((theirs === undefined ? somebodyElses : samePersons) * basisTrust(record.rank));
      const line = { id: "handset", weight, cites: [record.cite, cite, anothersCite] };
      if (theirs !== undefined && weight > (same?.weight ?? 0)) same = line;
      if (theirs === undefined && weight < (other?.weight ?? 0)) other = line;
    }
  }
  const line = same ?? other;
  return line === undefined ? [] : [line];
};
