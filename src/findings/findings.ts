import type { Communities } from "../communities/louvain.js";
import { louvain } from "../communities/louvain.js";
import { buildTieGraph } from "../graph/build-tie-graph.js";
import type { CountedAttributions } from "../graph/counted-attributions.js";
import type { TieGraph } from "../graph/tie-graph.js";
import type { Attribution } from "../identity/attribute-records.js";
import { attributeRecords } from "../identity/attribute-records.js";
import type { ProtectedIds } from "../identity/protected-actors.js";
import { protectedIds } from "../identity/protected-actors.js";
import type { Identity } from "../identity/resolve-identity.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { Measures } from "../measures/all-measures.js";
import { measureAll } from "../measures/all-measures.js";
import type { CaseRecords } from "../records/case-records.js";
import type { ActorId } from "../records/reference.js";
import { builtInModel } from "../roles/built-in-model.js";
import { inferRoles } from "../roles/infer-roles.js";
import type { RoleModel } from "../roles/model.js";
import type { ActorFinding } from "../roles/taxonomy.js";

/** Options of {@link findingsOf}. */
export interface FindingsOptions {
  /** The roles, indicators and weights; {@link builtInModel} unless a caller has his own. */
  readonly model?: RoleModel;
  /** How many seeds Louvain is run with; 10 by default. */
  readonly communitySeeds?: number;
  /** How calls count, in ties and measures, whose attribution is uncertain: `as-held` (whole) by default. */
  readonly attributions?: CountedAttributions;
  /** Told the name of each step before it begins; changes no result. */
  readonly progress?: (step: string) => void;
}

/** What one pass over a case's records supports, on real ids. */
export interface Findings {
  readonly records: CaseRecords;
  readonly identity: Identity;
  readonly protectedIds: ProtectedIds;
  readonly attribution: Attribution;
  readonly tieGraph: TieGraph;
  readonly measures: ReadonlyMap<string, Measures>;
  readonly communities: Communities;
  readonly actors: ReadonlyMap<ActorId, ActorFinding>;
}

/**
 * From records to roles in one pass: identity, attribution, tie graph, measures, communities, roles. Nothing but a
 * composition of exported steps, each of which can be left out, replaced or run alone. Ids are the real ones: what is
 * shown to a person goes through `analyze`, which hides protected people.
 */
export const findingsOf = (records: CaseRecords, options: FindingsOptions = {}): Findings => {
  const step = options.progress ?? (() => {});
  step("who held which phone");
  const identity = resolveIdentity(records);
  const attribution = attributeRecords(records, identity);
  step("ties");
  const tieGraph = buildTieGraph(records, identity, attribution, { attributions: options.attributions ?? "as-held" });
  step("measures");
  const measures = measureAll(tieGraph);
  step("communities");
  const communities = louvain(tieGraph, options.communitySeeds === undefined ? {} : { seeds: options.communitySeeds });
  step("roles");
  const hidden = protectedIds(records, identity);
  const actors = inferRoles(
    { records, identity, attribution, tieGraph, measures, communities },
    { model: options.model ?? builtInModel, protectedActors: new Set<string>([...hidden.persons, ...hidden.phones]) },
  );
  return { records, identity, protectedIds: hidden, attribution, tieGraph, measures, communities, actors };
};
