import { decibansOfRatio } from "../../exact/decibans.js";
import type { CaseRecords } from "../../records/case-records.js";
import type { IdentityProposal, ProposalLine } from "../identity-proposal.js";
import { judgedPairs } from "../judged-pairs.js";
import { compareProposals, makeProposal } from "../make-proposal.js";
import { commonnessOf } from "../names/commonness.js";
import type { ProposalOptions } from "../proposal-options.js";
import { leastOf } from "../proposal-options.js";
import type { Identity } from "../resolve-identity.js";
import { resolveIdentity } from "../resolve-identity.js";
import { claimsBetween } from "./claims-between.js";
import { nameLine } from "./name-line.js";
import type { PersonFacts } from "./person-facts.js";
import { personFacts } from "./person-facts.js";
import { personPairs } from "./person-pairs.js";

/** Judgement: share of the persons of a case who are written down twice. */
const writtenTwice = 0.24;

/** Judgement, in decibans: one phone recorded of both; a phone of one that probably followed one of the other's, at certainty. */
const onePhone = 10;
const followedPhone = 10;

/** Judgement, in decibans: named in one statement besides, told of by one source, phones that call each other, and at most so much of all of them. */
const oneStatement = -12;
const mostStatements = -30;
const oneSource = -4;
const callEachOther = -10;

/** Judgement, in decibans: the same deed at the same event or place and day told of both, and lists that say what goes ill together. */
const oneDeed = 4;
const mostDeeds = 12;
const otherStatus = -6;

/** What a person can hardly be besides being listed as a subject, a migrant or a witness: offices list these of strangers. */
const neutral = new Set(["service", "official", "family"]);

const bothIn = (
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] =>
  [...a].flatMap(([key, cite]) => {
    const other = b.get(key);
    return other === undefined ? [] : [[cite, other] as const];
  });

const statusWeight = (a: PersonFacts, b: PersonFacts): number => {
  if (a.status.size === 0 || b.status.size === 0) return 0;
  const [neutralA, neutralB] = [a, b].map(({ status }) => [...status].every((one) => neutral.has(one)));
  return neutralA === neutralB ? 0 : otherStatus;
};

/**
 * Proposes which person ids are one person: names across spellings and scripts, weighed by how common they are in the case; what witnesses say;
 * phones in common, and one that followed another; deeds in common; and what cannot be, since a person does not meet, order about or call
 * himself, and one statement seldom names one person by two ids. Nothing is merged: a judgement decides, and pairs on which one is in force are
 * left out. Names that cannot be compared weigh nothing.
 *
 * @param successions - proposals of {@link findHandsetSuccessions} on the same records: a phone that followed another is a tie of their holders
 * @returns by probability downwards, then a, b; probabilities from `leastProbability` up to 1, weights in whole decibans
 * @throws RangeError where `leastProbability` is not from 0.01 to 1
 *
 * O(records + pairs that share a skeleton of a name). Fellegi and Sunter (1969), with weights by commonness as in Winkler (1989); constants by
 * judgement.
 */
export const findSamePersons = (
  records: CaseRecords,
  options: ProposalOptions = {},
  identity: Identity = resolveIdentity(records),
  successions: readonly IdentityProposal[] = [],
): readonly IdentityProposal[] => {
  const leastProbability = leastOf(options);
  const verdict = judgedPairs(records, identity, "same-person");
  const facts = personFacts(records);
  const commonness = commonnessOf(facts.map(({ names }) => names.map(({ name }) => name)));
  const between = claimsBetween(records);
  const prior = decibansOfRatio(writtenTwice / Math.max(2, facts.length));
  const holders = new Map<string, number[]>();
  facts.forEach(({ phones }, place) => {
    for (const phone of phones.keys()) holders.set(phone, [...(holders.get(phone) ?? []), place]);
  });
  /** Pairs of places, the smaller first, with the best that calls or successions between their phones say. */
  const followed = new Map<string, IdentityProposal>();
  const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const proposal of successions)
    for (const a of holders.get(proposal.a.slice("phone:".length)) ?? [])
      for (const b of holders.get(proposal.b.slice("phone:".length)) ?? [])
        if (a !== b && !followed.has(pairKey(a, b))) followed.set(pairKey(a, b), proposal);
  const called = new Map<string, string>();
  for (const { id, caller, callee } of records.calls)
    for (const a of holders.get(caller) ?? [])
      for (const b of holders.get(callee) ?? [])
        if (a !== b && !called.has(pairKey(a, b))) called.set(pairKey(a, b), `call:${id}`);
  const found: IdentityProposal[] = [];
  for (const [placeA, placeB] of personPairs(records, facts)) {
    const [a, b] = [facts[placeA], facts[placeB]];
    if (a === undefined || b === undefined || verdict(a.person, b.person) !== undefined) continue;
    const name = nameLine(a, b, commonness);
    const claims = between(a.person, b.person);
    const phones = bothIn(a.phones, b.phones);
    const statements = bothIn(a.statements, b.statements);
    const sources = bothIn(a.sources, b.sources);
    const deeds = bothIn(a.deeds, b.deeds);
    const followedBy = followed.get(pairKey(placeA, placeB));
    const call = called.get(pairKey(placeA, placeB));
    const persons = [a.person, b.person];
    const lines: readonly ProposalLine[] = [
      { id: "name", weight: name.weight, cites: name.cites },
      { id: "said-same", weight: claims.same, count: claims.sameCites.length, cites: claims.sameCites },
      { id: "said-two", weight: claims.two, count: claims.twoCites.length, cites: claims.twoCites },
      { id: "phone", weight: phones.length > 0 ? onePhone : 0, count: phones.length, cites: phones.flat() },
      {
        id: "succession",
        weight: followedBy === undefined ? 0 : Math.round(followedPhone * followedBy.probability),
        cites: followedBy?.cites ?? [],
      },
      {
        id: "one-statement",
        weight: Math.max(mostStatements, statements.length * oneStatement),
        count: statements.length,
        cites: statements.flat(),
      },
      {
        id: "one-source",
        weight: statements.length === 0 && sources.length > 0 ? oneSource : 0,
        count: sources.length,
        cites: sources.flat(),
      },
      { id: "called", weight: call === undefined ? 0 : callEachOther, cites: call === undefined ? [] : [call] },
      { id: "deeds", weight: Math.min(mostDeeds, deeds.length * oneDeed), count: deeds.length, cites: deeds.flat() },
      { id: "status", weight: statusWeight(a, b), cites: persons },
    ];
    const proposal = makeProposal({ kind: "same-person", a: a.person, b: b.person }, prior, lines);
    if (proposal.probability >= leastProbability && proposal.lines.some(({ weight }) => weight > 0))
      found.push(proposal);
  }
  return found.sort(compareProposals);
};
