import { MultiDirectedGraph } from "graphology";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { Instant } from "../exact/instant.js";
import type { Call } from "../records/call.js";
import type { CaseRecords } from "../records/case-records.js";
import type { Claim, Predicate } from "../records/claim.js";
import { claimPeriod } from "../records/claim-period.js";
import { tenureReference, tieReference } from "../records/record-reference.js";
import { kindOf } from "../records/reference.js";
import type { Reliability } from "../records/statement.js";

/** A node of the evidence graph: its id says what it is (`person:`, `phone:`, `place:`, `event:`). */
export interface EvidenceNode {
  readonly kind: "person" | "phone" | "place" | "event";
}

/** An edge of the evidence graph: one record. */
export interface EvidenceEdge {
  /** The record: `call:…`, `tie:…`, `tenure:…` or `claim:…`. */
  readonly record: string;
  /** What the record says: a claim's predicate, a call's kind, `held`, `tie`, or `tookPlaceAt`. */
  readonly says: Predicate | Call["kind"] | "held" | "tie" | "tookPlaceAt";
  readonly from?: Instant;
  readonly to?: Instant;
  readonly seconds?: number;
  /** Reliability of the claim's source, as the statement grades it. */
  readonly reliability?: Reliability;
  readonly credibility?: number;
  readonly firsthand?: boolean;
  readonly negated?: boolean;
  /** The statement that a claim stands in. */
  readonly statement?: string;
}

interface Draft {
  readonly source: string;
  readonly target: string;
  readonly edge: EvidenceEdge;
}

const bounds = (from: Instant | undefined, to: Instant | undefined): Pick<EvidenceEdge, "from" | "to"> => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/** Where a claim leads: its object, else its event or place, else back to the person whom it describes. */
const targetOf = (claim: Claim): string =>
  claim.object ?? claim.event ?? claim.place ?? claim.to ?? claim.from ?? claim.subject;

const draftsOf = (records: CaseRecords): readonly Draft[] => {
  const calls = records.calls.map(
    (call): Draft => ({
      source: `phone:${call.caller}`,
      target: `phone:${call.callee}`,
      edge: {
        record: `call:${call.id}`,
        says: call.kind,
        ...bounds(call.startedAt, call.startedAt),
        seconds: call.durationSeconds,
      },
    }),
  );
  const ties = records.ties.map(
    (row): Draft => ({
      source: row.source,
      target: row.target,
      edge: {
        record: tieReference(row),
        says: "tie",
        ...bounds(row.first, row.last),
        ...(row.seconds === undefined ? {} : { seconds: row.seconds }),
      },
    }),
  );
  const tenures = records.phones.map(
    (row): Draft => ({
      source: `person:${row.person}`,
      target: `phone:${row.phone}`,
      edge: { record: tenureReference(row), says: "held", ...bounds(row.from, row.to) },
    }),
  );
  const claims = records.statements.flatMap((statement) =>
    statement.claims.map((claim): Draft => {
      const period = claimPeriod(claim);
      return {
        source: claim.subject,
        target: targetOf(claim),
        edge: {
          record: `claim:${claim.id}`,
          says: claim.predicate,
          ...bounds(period?.from, period?.to),
          ...(statement.reliability === undefined ? {} : { reliability: statement.reliability }),
          ...(claim.credibility === undefined ? {} : { credibility: claim.credibility }),
          firsthand: claim.firsthand,
          negated: claim.negated,
          statement: `statement:${statement.id}`,
        },
      };
    }),
  );
  const events = records.events.flatMap((event): readonly Draft[] =>
    event.place === undefined
      ? []
      : [
          {
            source: `event:${event.id}`,
            target: `place:${event.place}`,
            edge: { record: `event:${event.id}`, says: "tookPlaceAt", ...bounds(event.at?.from, event.at?.to) },
          },
        ],
  );
  return [...calls, ...ties, ...tenures, ...claims, ...events];
};

/**
 * The evidence graph: people, phones, places and events as nodes, and one directed edge for every call, row, tenure
 * and claim, with its id, time and grade; ids as in the records, before any identity. Built on request, since parallel
 * edges are dear (about 6 µs each). A record that stands twice (two rows of one tenure) has the keys `…` and `…→2`; inside a reference an arrow is escaped, so no other key can be the same.
 */
export const evidenceGraph = (records: CaseRecords): MultiDirectedGraph<EvidenceNode, EvidenceEdge> => {
  const graph = new MultiDirectedGraph<EvidenceNode, EvidenceEdge>();
  const drafts = draftsOf(records);
  const nodes = new Set([
    ...drafts.flatMap(({ source, target }) => [source, target]),
    ...records.people.map(({ id }) => `person:${id}`),
    ...records.events.map(({ id }) => `event:${id}`),
    ...records.statements.flatMap(({ witness }) => witness ?? []),
  ]);
  for (const node of [...nodes].sort(compareCodeUnits))
    graph.addNode(node, { kind: kindOf(node) as EvidenceNode["kind"] });
  const seen = new Map<string, number>();
  for (const { source, target, edge } of drafts) {
    const times = (seen.get(edge.record) ?? 0) + 1;
    seen.set(edge.record, times);
    graph.addEdgeWithKey(times === 1 ? edge.record : `${edge.record}→${times}`, source, target, edge);
  }
  return graph;
};
