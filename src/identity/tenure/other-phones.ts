import { compareCodeUnits } from "../../exact/compare-code-units.js";
import type { Distance } from "../../exact/known-distances.js";
import type { ProposalLine } from "../identity-proposal.js";
import type { TenureEvidence } from "../tenure-evidence.js";
import { basisRank } from "../tenure-evidence.js";
import { basisTrust } from "./basis-weight.js";
import type { Trace } from "./phone-traces.js";
import { tracesWithin } from "./phone-traces.js";

const subscriber = basisRank.get("subscriber") ?? 0;

/** Another phone recorded as the same person's, over the time that the record says. */
export interface OtherPhone {
  readonly record: TenureEvidence;
  readonly traces: readonly Trace[];
}

/** Judgement: two calls further apart than this tell nothing of being in two places at once, in seconds. */
const atOnce = 7_200;
/** Judgement: what cells may be wrong by, in metres, and how fast somebody travels, in metres a second (160 km/h). */
const [cellsReach, fastest] = [50_000, 45];
/** Judgement: as near as this the two phones are together, in metres. */
const together = 30_000;

/** Judgement, checked against simulated cases: decibans at full trust in the other record. */
const twoPlaces = { often: -12, once: -6, together: 3, oftenTogether: 5 } as const;
const sharedContacts = { many: 6, few: -8 } as const;
/** Calls between the two, by their number; a phone left to somebody else is called now and then. */
const betweenWeights = [0, -4, -6, -8] as const;

/** Judgement: fewer contacts than this show no circle, and from this share on two circles are one. */
const [fewestContacts, oneCircle] = [5, 0.3] as const;

/** Judgement: two registrations that fit each other may both be in one false name, so that each says half for the other. */
const ofRegister = 0.5;

const trusted = (weight: number, { rank }: TenureEvidence): number =>
  Math.round(weight * (weight > 0 && rank >= subscriber ? ofRegister : basisTrust(rank)));

const firstCites = (traces: readonly Trace[]): readonly string[] => traces.slice(0, 4).map(({ cite }) => cite);

/** Where the two phones were at one time: together, or too far apart for one person. O(calls of both). */
const placesLine = (own: readonly Trace[], { record, traces }: OtherPhone, metresOf: Distance): ProposalLine => {
  const others = traces.filter(({ cell }) => cell !== undefined);
  const apart: Trace[] = [];
  const near: Trace[] = [];
  let next = 0;
  for (const trace of own) {
    if (trace.cell === undefined) continue;
    while (next < others.length && (others[next]?.start ?? 0) < trace.start) next += 1;
    for (const other of [others[next - 1], others[next]]) {
      if (other?.cell === undefined) continue;
      const seconds = Math.abs(other.start - trace.start);
      if (seconds > atOnce || other.cite === trace.cite) continue;
      const metres = trace.cell === other.cell ? 0 : metresOf(trace.cell, other.cell);
      if (metres > cellsReach + fastest * seconds) apart.push(trace, other);
      else if (metres <= together) near.push(trace, other);
    }
  }
  // Each pair stands as its two calls.
  const [far, close] = [apart.length / 2, near.length / 2];
  const weight =
    far >= 2 && far > 4 * close
      ? twoPlaces.often
      : far > close
        ? twoPlaces.once
        : far > 0 || close === 0
          ? 0
          : close >= 5
            ? twoPlaces.oftenTogether
            : twoPlaces.together;
  const shown = weight < 0 ? apart : near;
  const count = weight < 0 ? far : close;
  return { id: "two-places", weight: trusted(weight, record), count, cites: [record.cite, ...firstCites(shown)] };
};

const contactsOf = (traces: readonly Trace[]): ReadonlyMap<string, Trace> => {
  const contacts = new Map<string, Trace>();
  for (const trace of traces) if (!contacts.has(trace.other)) contacts.set(trace.other, trace);
  return contacts;
};

/** Whether both phones are in touch with the same people. O(calls of both). */
const contactsLine = (phone: string, own: readonly Trace[], { record, traces }: OtherPhone): ProposalLine => {
  const [mine, theirs] = [contactsOf(own), contactsOf(traces)];
  const shared = [...mine].flatMap(([contact, trace]) => {
    const other = theirs.get(contact);
    return other === undefined || contact === record.phone || contact === phone ? [] : [trace, other];
  });
  const least = Math.min(mine.size, theirs.size);
  const weight =
    least < fewestContacts ? 0 : shared.length / 2 >= oneCircle * least ? sharedContacts.many : sharedContacts.few;
  return {
    id: "contacts",
    weight: trusted(weight, record),
    count: shared.length / 2,
    cites: [record.cite, ...firstCites(shared.length > 0 ? shared : own)],
  };
};

/** Calls between the two phones while both are recorded as theirs: nobody calls himself. O(calls). */
const betweenLine = (own: readonly Trace[], { record }: OtherPhone): ProposalLine => {
  const calls = tracesWithin(own, record).filter(({ other }) => other === record.phone);
  const weight = betweenWeights[Math.min(calls.length, betweenWeights.length - 1)] ?? 0;
  return {
    id: "between",
    weight: trusted(weight, record),
    count: calls.length,
    cites: [record.cite, ...firstCites(calls)],
  };
};

/** What speaks for one holder most; where nothing does, what speaks against most: one phone in common is enough. */
const bestOf = (lines: readonly ProposalLine[]): readonly ProposalLine[] => {
  const sorted = [...lines].sort((x, y) => x.weight - y.weight || compareCodeUnits(x.cites[0] ?? "", y.cites[0] ?? ""));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const best = highest !== undefined && highest.weight > 0 ? highest : lowest;
  return best === undefined || best.weight === 0 ? [] : [best];
};

/**
 * What the person's other recorded phones say of this one, each as far as its own record is trusted: both in two places at once, with the same
 * people in touch, or calling each other. O(calls of this phone × other phones + their calls).
 */
export const otherPhonesLines = (
  record: TenureEvidence,
  own: readonly Trace[],
  others: readonly OtherPhone[],
  metresOf: Distance,
): readonly ProposalLine[] => [
  ...bestOf(others.map((other) => placesLine(own, other, metresOf))),
  ...bestOf(others.map((other) => contactsLine(record.phone, own, other))),
  ...bestOf(others.map((other) => betweenLine(own, other))),
];
