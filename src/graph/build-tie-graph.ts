import type { Instant } from "../exact/instant.js";
import { compareInstants } from "../exact/instant.js";
import { roundSignificant } from "../exact/round-significant.js";
import type { Attribution } from "../identity/attribute-records.js";
import type { Identity } from "../identity/resolve-identity.js";
import { buildCompactGraph } from "../kernels/build-compact-graph.js";
import type { CaseRecords } from "../records/case-records.js";
import type { ActorId } from "../records/reference.js";
import type { CountedAttributions } from "./counted-attributions.js";
import { countOf } from "./counted-attributions.js";
import { relatingPredicates } from "./relating-predicates.js";
import type { Tie, TieGraph } from "./tie-graph.js";

interface Sum {
  calls: number;
  seconds: number;
  messages: number;
  first?: Instant;
  last?: Instant;
  statements: Set<string> | undefined;
  /** Calls and messages, each by how it counts. */
  counted: number;
}

/** Options of {@link buildTieGraph}. */
export interface TieGraphOptions {
  /** How calls count whose attribution is uncertain; whole by default. */
  readonly attributions?: CountedAttributions;
}

const widen = (sum: Sum, first: Instant | undefined, last: Instant | undefined): void => {
  if (first !== undefined && (sum.first === undefined || compareInstants(first, sum.first) < 0)) sum.first = first;
  if (last !== undefined && (sum.last === undefined || compareInstants(last, sum.last) > 0)) sum.last = last;
};

/**
 * Adds up every call, row and relating claim of a case into one tie per pair of actors (analysis-json.md, "Ties").
 * Strength is calls + messages + claims. Where uncertain attributions are left out, such calls and rows are in no tie; where they are weighted, every
 * tie tells how many calls and messages it rests on as ever, and its strength counts each by its probability, claims whole. O(records + ties · log ties).
 */
export const buildTieGraph = (
  records: CaseRecords,
  identity: Identity,
  attribution: Attribution,
  { attributions = "as-held" }: TieGraphOptions = {},
): TieGraph => {
  const { actors } = attribution;
  const index = new Map(actors.map((actor, i) => [actor, i] as const));
  const sums = new Map<number, Sum>();
  const between = (a: ActorId, b: ActorId): Sum | undefined => {
    const [i, j] = [index.get(a), index.get(b)];
    if (i === undefined || j === undefined || i === j) return undefined;
    const key = Math.min(i, j) * actors.length + Math.max(i, j);
    const known = sums.get(key);
    if (known !== undefined) return known;
    const fresh: Sum = { calls: 0, seconds: 0, messages: 0, statements: undefined, counted: 0 };
    sums.set(key, fresh);
    return fresh;
  };
  records.calls.forEach((call, i) => {
    const ends = attribution.calls[i];
    if (ends === undefined) return;
    const count = countOf(attributions, ends.callerProbability, ends.calleeProbability);
    const sum = count === 0 ? undefined : between(ends.caller, ends.callee);
    if (sum === undefined) return;
    sum.counted += count;
    if (call.kind === "sms") sum.messages += 1;
    else sum.calls += 1;
    sum.seconds += call.durationSeconds;
    widen(sum, call.startedAt, call.startedAt);
  });
  records.ties.forEach((row, i) => {
    const ends = attribution.ties[i];
    if (ends === undefined) return;
    const count = countOf(attributions, ends.sourceProbability, ends.targetProbability);
    const sum = count === 0 ? undefined : between(ends.source, ends.target);
    if (sum === undefined) return;
    sum.counted += count * (row.calls + (row.messages ?? 0));
    sum.calls += row.calls;
    sum.seconds += row.seconds ?? 0;
    sum.messages += row.messages ?? 0;
    // Either bound may stand alone: it is then all that is known of both.
    widen(sum, row.first ?? row.last, row.last ?? row.first);
  });
  for (const statement of records.statements)
    for (const claim of statement.claims) {
      if (!claim.firsthand || claim.negated || !relatingPredicates.has(claim.predicate)) continue;
      const object = attribution.claimObject(claim);
      const sum = object && between(identity.personOf(claim.subject), object);
      if (sum === undefined) continue;
      sum.statements ??= new Set();
      sum.statements.add(statement.id);
    }
  const pairs = [...sums].sort(([x], [y]) => x - y);
  const ties: Tie[] = [];
  const sources = new Int32Array(pairs.length);
  const targets = new Int32Array(pairs.length);
  const strengths = new Float64Array(pairs.length);
  for (const [key, sum] of pairs) {
    const i = Math.floor(key / actors.length);
    const j = key % actors.length;
    const [source, target] = [actors[i], actors[j]];
    if (source === undefined || target === undefined) continue;
    const claims = sum.statements?.size ?? 0;
    const at = ties.length;
    sources[at] = i;
    targets[at] = j;
    const strength =
      attributions === "weighted" ? roundSignificant(sum.counted + claims) : sum.calls + sum.messages + claims;
    strengths[at] = strength;
    ties.push({
      source,
      target,
      calls: sum.calls,
      seconds: sum.seconds,
      messages: sum.messages,
      ...(sum.first === undefined ? {} : { first: sum.first }),
      ...(sum.last === undefined ? {} : { last: sum.last }),
      claims,
      ...(attributions === "weighted" ? { strength } : {}),
    });
  }
  return { actors, ties, compact: buildCompactGraph({ order: actors.length, sources, targets, strengths }) };
};
