import { louvain } from "../communities/louvain.js";
import { buildTieGraph } from "../graph/build-tie-graph.js";
import type { CountedAttributions } from "../graph/counted-attributions.js";
import type { TieGraph } from "../graph/tie-graph.js";
import { attributeRecords } from "../identity/attribute-records.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { Measures } from "../measures/all-measures.js";
import { measureAll } from "../measures/all-measures.js";
import { betweenness } from "../measures/betweenness.js";
import { clustering } from "../measures/clustering.js";
import { coreNumber } from "../measures/core-number.js";
import { degree } from "../measures/degree.js";
import { pagerank } from "../measures/pagerank.js";
import type { CaseRecords } from "../records/case-records.js";
import type { ActorId } from "../records/reference.js";
import { builtInModel } from "../roles/built-in-model.js";
import type { CaseGround } from "../roles/case-view.js";
import { inferRoles } from "../roles/infer-roles.js";
import type { RoleModel } from "../roles/model.js";
import type { ActorFinding } from "../roles/taxonomy.js";

/** Options of a pass that is after roles alone. */
export interface RolePassOptions {
  /** The roles, indicators and weights; {@link builtInModel} unless a caller has his own. */
  readonly model?: RoleModel;
  /** How many seeds Louvain is run with; 10, as in `findingsOf`, by default. Fewer save a little time in a large case. */
  readonly communitySeeds?: number;
  /** How calls count, in ties and measures, whose attribution is uncertain: `as-held` (whole) by default. */
  readonly attributions?: CountedAttributions;
}

/** What no indicator of the built-in model reads. */
const unread = {
  strength: 0,
  weightedBetweenness: 0,
  closeness: 0,
  harmonicCloseness: 0,
  eigenvector: 0,
  constraint: null,
} as const;

/** The measures that the built-in model reads; the others, which cost most, are left at nothing. */
export const fewMeasures = (graph: TieGraph): ReadonlyMap<string, Measures> => {
  const [degrees, between, cores, clustered, rank] = [degree, betweenness, coreNumber, clustering, pagerank].map((of) =>
    of(graph),
  );
  return new Map(
    graph.actors.map((actor) => [
      actor,
      {
        ...unread,
        degree: degrees?.get(actor) ?? 0,
        betweenness: between?.get(actor) ?? 0,
        coreNumber: cores?.get(actor) ?? 0,
        clustering: clustered?.get(actor) ?? 0,
        pagerank: rank?.get(actor) ?? 0,
      },
    ]),
  );
};

/** The model less the indicators that weigh nothing on any role: what they find changes no result. */
export const weighing = (model: RoleModel): RoleModel => ({
  ...model,
  indicators: model.indicators.filter(({ weights }) => [...weights.values()].some((weight) => weight !== 0)),
});

/** A case as far as roles are inferred from it; of the measures those only that the model reads. */
export const groundOfRoles = (
  records: CaseRecords,
  { model = builtInModel, communitySeeds = 10, attributions = "as-held" }: RolePassOptions = {},
): CaseGround => {
  const identity = resolveIdentity(records);
  const attribution = attributeRecords(records, identity);
  const tieGraph = buildTieGraph(records, identity, attribution, { attributions });
  const measures = model === builtInModel ? fewMeasures(tieGraph) : measureAll(tieGraph);
  const communities = louvain(tieGraph, { seeds: communitySeeds });
  return { records, identity, attribution, tieGraph, measures, communities };
};

/** One pass that is after roles: what they were inferred from, with which model, and the roles. */
export interface RolePass {
  readonly ground: CaseGround;
  /** The model less the indicators that weigh nothing. */
  readonly model: RoleModel;
  readonly actors: ReadonlyMap<ActorId, ActorFinding>;
}

/** {@link rolesOf} with what it was inferred from. */
export const rolePass = (records: CaseRecords, options: RolePassOptions = {}): RolePass => {
  const ground = groundOfRoles(records, options);
  const model = weighing(options.model ?? builtInModel);
  return { ground, model, actors: inferRoles(ground, { model, protectedActors: new Set() }) };
};

/**
 * Roles and standings of a case, the same as `findingsOf` gives and for less: only the measures that the built-in model reads (all of them
 * for a caller's own), and no indicator that weighs nothing. Cautions of protection are left out.
 */
export const rolesOf = (records: CaseRecords, options: RolePassOptions = {}): ReadonlyMap<ActorId, ActorFinding> =>
  rolePass(records, options).actors;
