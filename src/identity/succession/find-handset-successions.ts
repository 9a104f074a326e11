import { probabilityOfDecibans } from "../../exact/decibans.js";
import type { CaseRecords } from "../../records/case-records.js";
import type { IdentityProposal, ProposalLine } from "../identity-proposal.js";
import { judgedPairs } from "../judged-pairs.js";
import { compareProposals, makeProposal } from "../make-proposal.js";
import type { ProposalOptions } from "../proposal-options.js";
import { leastOf } from "../proposal-options.js";
import type { Identity } from "../resolve-identity.js";
import { resolveIdentity } from "../resolve-identity.js";
import type { EndCalls } from "./calls-of-pairs.js";
import { endCallsOf } from "./calls-of-pairs.js";
import { holderLine } from "./holder-line.js";
import type { WeighedPair } from "./weigh-successions.js";
import { weighSuccessions } from "./weigh-successions.js";

/** Contacts whose calls are cited. */
const mostContacts = 6;

/** Judgement: what somebody decided outweighs every record, in decibans. */
const decided = 200;

/** The last call of the earlier phone and the first of the later one. */
const changeOf = (old: EndCalls | undefined, young: EndCalls | undefined): readonly string[] =>
  [old?.get("")?.last, young?.get("")?.first].filter((cite) => cite !== undefined);

/**
 * Proposes which phone followed which: one person gives up a phone for another. Weighed are contacts in common by how rare they are (those who
 * changed phones themselves counted under the old one), the rate of the one falling as that of the other rises, in which order contacts in
 * common called the two, handsets, cells, hours of the day, recorded holders and calls between the two, against how much alike others look who come
 * or go in the same week; all possible successions are solved as one matching, and none is proved by what it lends to another. Nothing is merged:
 * a judgement decides, and pairs on which one is in force are left out.
 *
 * @returns by probability downwards, then a, b; probabilities from `leastProbability` up to 1, weights in whole decibans
 * @throws RangeError where `leastProbability` is not from 0.01 to 1
 *
 * O(calls + phones · days + pairs that share a contact of few phones). Fellegi and Sunter (1969) for the sum of weights; constants by judgement,
 * some fitted on simulated cases, as each says.
 */
export const findHandsetSuccessions = (
  records: CaseRecords,
  options: ProposalOptions = {},
  identity: Identity = resolveIdentity(records),
): readonly IdentityProposal[] => {
  const leastProbability = leastOf(options);
  const verdict = judgedPairs(records, identity, "handset-succession");
  const confirmed = new Set(
    identity.confirmed.flatMap(({ kind, a, b }) =>
      kind === "handset-succession" ? [JSON.stringify([a.slice("phone:".length), b.slice("phone:".length)])] : [],
    ),
  );
  const { histories, pairs } = weighSuccessions(records.calls, records.coverage, {
    holder: (earlier, later) => holderLine(identity, earlier, later).weight,
    judged: (earlier, later) => {
      if (confirmed.has(JSON.stringify([earlier, later]))) return decided;
      return verdict(`phone:${earlier}`, `phone:${later}`) === undefined ? 0 : -decided;
    },
  });
  const keyOf = (place: number): string => histories.phones[place]?.phone ?? "";
  const open = pairs.filter(({ judged, weight }) => judged === 0 && probabilityOfDecibans(weight) >= leastProbability);
  const calls = endCallsOf(
    records.calls,
    new Set(open.flatMap(({ earlier, later }) => [keyOf(earlier), keyOf(later)])),
  );
  const propose = (pair: WeighedPair): IdentityProposal => {
    const [earlier, later] = [keyOf(pair.earlier), keyOf(pair.later)];
    const [old, young] = [calls.get(earlier), calls.get(later)];
    const change = changeOf(old, young);
    const contacts = pair.contacts.shared.slice(0, mostContacts).flatMap(({ ofEarlier, ofLater }) => {
      const [before, after] = [old?.get(keyOf(ofEarlier)), young?.get(keyOf(ofLater))];
      return [...(before === undefined ? [] : [before.last]), ...(after === undefined ? [] : [after.first])];
    });
    const between = old?.get(later);
    const lines: readonly ProposalLine[] = [
      {
        id: "contacts",
        weight: pair.contacts.weight,
        count: pair.contacts.shared.length,
        cites: contacts.length > 0 ? contacts : change,
      },
      { id: "newcomers", weight: pair.newcomers, cites: change },
      { id: "timing", weight: pair.timing, cites: change },
      {
        id: "order",
        weight: pair.order.weight,
        count: pair.order.outOfOrder,
        cites: contacts.length > 0 ? contacts : change,
      },
      {
        id: "device",
        weight: pair.device.weight,
        count: pair.device.devices.length,
        cites: [...pair.device.devices.map((device) => `device:${device}`), ...change],
      },
      { id: "cells", weight: pair.cells, cites: change },
      { id: "rhythm", weight: pair.rhythm, cites: change },
      { id: "between", weight: pair.between, cites: between === undefined ? [] : [between.first, between.last] },
      { id: "holder", weight: pair.holder, cites: holderLine(identity, earlier, later).cites },
      { id: "rivals", weight: pair.rivals, cites: [] },
    ];
    return makeProposal({ kind: "handset-succession", a: `phone:${earlier}`, b: `phone:${later}` }, pair.prior, lines);
  };
  return open.map(propose).sort(compareProposals);
};
