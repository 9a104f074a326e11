import type { LoggedCall } from "../activity/call-log.js";
import { oncePerActor } from "../activity/once-per-actor.js";
import type { Communities } from "../communities/louvain.js";
import { addToList } from "../exact/add-to-list.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { TieGraph } from "../graph/tie-graph.js";
import type { Attribution } from "../identity/attribute-records.js";
import type { Identity } from "../identity/resolve-identity.js";
import type { TenureEvidence } from "../identity/tenure-evidence.js";
import { tenureEvidence } from "../identity/tenure-evidence.js";
import type { Measures } from "../measures/all-measures.js";
import type { CaseRecords } from "../records/case-records.js";
import type { PersonStatus } from "../records/person.js";
import type { ActorId } from "../records/reference.js";
import type { CallView } from "./call-view.js";
import { callView } from "./call-view.js";
import type { Quantities } from "./quantities.js";
import { quantities } from "./quantities.js";
import type { Testimony } from "./testimony.js";
import { testimonies } from "./testimony.js";

/** What role inference starts from: a case after identity, graph, measures and communities. */
export interface CaseGround {
  readonly records: CaseRecords;
  readonly identity: Identity;
  readonly attribution: Attribution;
  readonly tieGraph: TieGraph;
  readonly measures: ReadonlyMap<string, Measures>;
  readonly communities: Communities;
}

/** What one actor's own records support, before whom it deals with is looked at. */
export interface FirstPass {
  /** Probability of each role, by role id. */
  readonly roles: ReadonlyMap<string, number>;
  /** Probability of the most probable role. */
  readonly crew: number;
  /** Probability of being a passenger. */
  readonly passenger: number;
}

/** Somebody whom an actor speaks to, with what that one's own records support. */
export interface Acquaintance {
  readonly other: ActorId;
  readonly calls: readonly LoggedCall[];
  readonly pass: FirstPass;
}

/** Everything that an indicator may look at, sorted by whom it is about. */
export interface CaseView extends CaseGround, CallView, Quantities {
  readonly testimonies: readonly Testimony[];
  /** What is said of an actor as the subject of claims. */
  readonly saidOf: (actor: ActorId) => readonly Testimony[];
  /** What is said to have been done to an actor, as the object of claims. */
  readonly saidToward: (actor: ActorId) => readonly Testimony[];
  /** How the file lists an actor, its confirmed other ids included. */
  readonly statusOf: (actor: ActorId) => ReadonlySet<PersonStatus>;
  /** The elements of `people.json` behind an actor, as `person:` references. */
  readonly listedAs: (actor: ActorId) => readonly ActorId[];
  /** The records that say which phones an actor held, its confirmed other ids included. */
  readonly heldBy: (actor: ActorId) => readonly TenureEvidence[];
  /** Neighbours in the tie graph, sorted. */
  readonly neighborsOf: (actor: ActorId) => readonly ActorId[];
  /** The share of actors with ties whose measure is below this value. */
  readonly belowShare: (measure: "betweenness" | "degree", value: number) => number;
  /** What the first pass supports, for indicators of relations; undefined during it. */
  readonly firstPass: ReadonlyMap<ActorId, FirstPass> | undefined;
  /** Whom an actor speaks to at least twice, with what the first pass supports of them; sorted, nobody during it. */
  readonly acquaintancesOf: (actor: ActorId) => readonly Acquaintance[];
  /** Calls and messages on an actor's ties. */
  readonly trafficOf: (actor: ActorId) => number;
  /** True where `coverage.csv` says for which numbers records were obtained; without it silence weighs less. */
  readonly coverageKnown: boolean;
}

const grouped = <T>(items: readonly T[], keysOf: (item: T) => readonly (ActorId | undefined)[]) => {
  const groups = new Map<ActorId, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      if (key === undefined) continue;
      addToList(groups, key, item);
    }
  const nothing: readonly T[] = [];
  return (key: ActorId): readonly T[] => groups.get(key) ?? nothing;
};

const firstAtLeast = (ascending: readonly number[], value: number): number => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Sorts a case by whom each record is about, once, so that every indicator reads and none searches. O(records); what calls
 * tell may be given where it is known.
 */
export const caseView = (
  ground: CaseGround,
  calls: CallView = callView(ground.records, ground.attribution),
): CaseView => {
  const { records, identity, attribution, tieGraph } = ground;
  const all = testimonies(records, identity, attribution);
  const people = grouped(records.people, (person) => [identity.personOf(`person:${person.id}`)]);
  const index = new Map(tieGraph.actors.map((actor, i) => [actor, i] as const));
  const { offsets, neighbors } = tieGraph.compact;
  const connected = [...ground.measures.values()].filter((measures) => measures.degree > 0);
  const ranked = {
    betweenness: connected.map((measures) => measures.betweenness).sort((x, y) => x - y),
    degree: connected.map((measures) => measures.degree).sort((x, y) => x - y),
  };
  const traffic = new Map<ActorId, number>();
  for (const { source, target, calls, messages } of tieGraph.ties)
    for (const end of [source, target]) traffic.set(end, (traffic.get(end) ?? 0) + calls + messages);
  return {
    ...ground,
    ...calls,
    testimonies: all,
    saidOf: grouped(all, (testimony) => [testimony.subject]),
    saidToward: grouped(all, (testimony) => [testimony.object]),
    statusOf: oncePerActor((actor) => new Set(people(actor).flatMap((person) => person.status))),
    listedAs: (actor) =>
      people(actor)
        .map((person): ActorId => `person:${person.id}`)
        .sort(compareCodeUnits),
    heldBy: grouped(tenureEvidence(records, identity.personOf), ({ person }) => [person]),
    ...quantities(calls, ground.measures),
    neighborsOf: (actor) => {
      const i = index.get(actor);
      if (i === undefined) return [];
      return [...neighbors.subarray(offsets[i], offsets[i + 1])].flatMap((j) => tieGraph.actors[j] ?? []);
    },
    trafficOf: (actor) => traffic.get(actor) ?? 0,
    belowShare: (measure, value) => {
      const values = ranked[measure];
      const at = firstAtLeast(values, value);
      return values.length === 0 ? 0 : at / values.length;
    },
    firstPass: undefined,
    acquaintancesOf: () => [],
    coverageKnown: records.coverage.length > 0,
  };
};

/** Fewer calls than this with somebody relate nobody. */
const fewestCalls = 2;

/** The view of the second pass, in which neighbours count by what their own records support. */
export const withFirstPass = (view: CaseView, firstPass: ReadonlyMap<ActorId, FirstPass>): CaseView => ({
  ...view,
  firstPass,
  acquaintancesOf: oncePerActor((actor) =>
    [...view.contactsOf(actor)]
      .filter(([, calls]) => calls.length >= fewestCalls)
      .sort(([x], [y]) => compareCodeUnits(x, y))
      .flatMap(([other, calls]) => {
        const pass = firstPass.get(other);
        return pass === undefined ? [] : [{ other, calls, pass }];
      }),
  ),
});
