import { roundSignificant } from "../exact/round-significant.js";
import { seededGenerator } from "../exact/seeded-generator.js";
import { buildTieGraph } from "../graph/build-tie-graph.js";
import type { TieGraph } from "../graph/tie-graph.js";
import { attributeRecords } from "../identity/attribute-records.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { Measures } from "../measures/all-measures.js";
import { betweenness } from "../measures/betweenness.js";
import { closeness } from "../measures/closeness.js";
import { clustering } from "../measures/clustering.js";
import { constraint } from "../measures/constraint.js";
import { coreNumber } from "../measures/core-number.js";
import { degree } from "../measures/degree.js";
import { eigenvector } from "../measures/eigenvector.js";
import { harmonicCloseness } from "../measures/harmonic-closeness.js";
import { pagerank } from "../measures/pagerank.js";
import { strength } from "../measures/strength.js";
import { weightedBetweenness } from "../measures/weighted-betweenness.js";
import type { CaseRecords } from "../records/case-records.js";
import type { ActorId } from "../records/reference.js";
import type { Interval } from "./interval.js";
import { intervalOf } from "./interval.js";
import { kendallTau } from "./kendall-tau.js";
import { losingCalls } from "./lose-calls.js";
import { midRanks } from "./mid-ranks.js";

/** A measure by which actors are ranked: the greatest value first. */
export type RankedMeasure = keyof Measures;

/** Options of {@link missingDataIntervals}. */
export interface MissingDataOptions {
  /** Shares of the calls that are lost, each from 0 to below 1; 0.1, 0.3 and 0.5. */
  readonly loss?: readonly number[];
  /** How often each loss is drawn, a whole number of 1 or more; 20. */
  readonly draws?: number;
  /** The seed of the first draw, a whole number; the others follow it. 1. */
  readonly seed?: number;
  /** Betweenness, degree, PageRank and strength unless others are asked for. */
  readonly measures?: readonly RankedMeasure[];
}

/** The rank of one actor, 1 for the greatest value; equal values share the mean of their ranks. */
export interface RankInterval extends Interval {
  readonly actor: ActorId;
  /** With all calls. */
  readonly rank: number;
}

/** How far one measure's ranking can be trusted where a share of the calls is missing. */
export interface MissingDataIntervals {
  readonly measure: RankedMeasure;
  readonly loss: number;
  /** Kendall's tau-b between the ranking with all calls and each draw's; null where all calls tell nobody apart. */
  readonly tau: Interval | null;
  /** Of every actor with a tie, sorted by id. */
  readonly ranks: readonly RankInterval[];
}

const valuesOf: Readonly<Record<RankedMeasure, (graph: TieGraph) => ReadonlyMap<string, number | null>>> = {
  betweenness,
  closeness,
  clustering,
  constraint,
  coreNumber,
  degree,
  eigenvector,
  harmonicCloseness,
  pagerank,
  strength,
  weightedBetweenness,
};

const checked = ({ loss, draws, seed }: { loss: readonly number[]; draws: number; seed: number }): void => {
  for (const share of loss)
    if (!(share >= 0 && share < 1)) throw new RangeError(`loss is ${share}; a number from 0 to below 1 is needed.`);
  if (!Number.isSafeInteger(draws) || draws < 1)
    throw new RangeError(`draws is ${draws}; a whole number of 1 or more is needed.`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed is ${seed}; a whole number is needed.`);
};

/** Ranks of these actors by a measure, rounded as a document writes it, so that no difference of rounding makes a rank. */
const ranksBy = (measure: RankedMeasure, graph: TieGraph, actors: readonly ActorId[]): Float64Array => {
  const values = valuesOf[measure](graph);
  return midRanks(Float64Array.from(actors, (actor) => roundSignificant(values.get(actor) ?? 0)));
};

/**
 * How much the ranking of actors by a measure depends on calls that may be missing: calls are lost at random, the ranking is made anew,
 * and between which ranks an actor lies in nine draws of ten is told beside the rank with all calls.
 *
 * Each call is lost with the same probability, whoever made it; real gaps are not random (nobody records two phones that nobody watches),
 * so a narrow interval is necessary for trust and does not suffice. Claims and who held which phone are not lost. The draws are those of a
 * generator with a seed, and what a draw loses at 10 per cent it loses at 30.
 *
 * @returns one for each measure and loss, by measure in code-unit order, then by loss upwards
 * @throws RangeError at a loss, number of draws or seed out of range
 *
 * O(losses · draws) times the cost of the measures; betweenness is O(actors · ties).
 */
export const missingDataIntervals = (
  records: CaseRecords,
  options: MissingDataOptions = {},
): readonly MissingDataIntervals[] => {
  const { loss = [0.1, 0.3, 0.5], draws = 20, seed = 1 } = options;
  checked({ loss, draws, seed });
  const wanted = new Set(options.measures ?? ["betweenness", "degree", "pagerank", "strength"]);
  const measures = (Object.keys(valuesOf) as RankedMeasure[]).filter((measure) => wanted.has(measure));
  const losses = [...new Set(loss)].sort((x, y) => x - y);

  const identity = resolveIdentity(records);
  const attribution = attributeRecords(records, identity);
  const whole = buildTieGraph(records, identity, attribution);
  const tied = new Set(whole.ties.flatMap(({ source, target }) => [source, target]));
  const actors = whole.actors.filter((actor) => tied.has(actor));

  const drawn = Array.from({ length: draws }, (_, draw) => {
    const left = losingCalls(records, attribution, seededGenerator(seed + draw));
    return losses.map((share) => {
      const lossy = left(share);
      const graph = buildTieGraph(lossy.records, identity, lossy.attribution);
      return measures.map((measure) => ranksBy(measure, graph, actors));
    });
  });

  return measures.flatMap((measure, m) => {
    const ranks = ranksBy(measure, whole, actors);
    return losses.map((share, l): MissingDataIntervals => {
      const draws = drawn.map((ofLoss) => ofLoss[l]?.[m] ?? ranks);
      const tellsApart = ranks.some((rank) => rank !== ranks[0]);
      return {
        measure,
        loss: share,
        // A draw that tells nobody apart keeps nothing of the order.
        tau: tellsApart ? intervalOf(draws.map((draw) => kendallTau(ranks, draw) ?? 0)) : null,
        ranks: actors.map((actor, i) => ({
          actor,
          rank: ranks[i] ?? 0,
          ...intervalOf(draws.map((draw) => draw[i] ?? 0)),
        })),
      };
    });
  });
};
