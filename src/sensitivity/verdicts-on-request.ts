import { oncePerActor } from "../activity/once-per-actor.js";
import type { Communities } from "../communities/louvain.js";
import { louvain } from "../communities/louvain.js";
import { buildTieGraph } from "../graph/build-tie-graph.js";
import type { TieGraph } from "../graph/tie-graph.js";
import { attributeRecords } from "../identity/attribute-records.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { CaseRecords } from "../records/case-records.js";
import type { ActorId } from "../records/reference.js";
import { builtInModel } from "../roles/built-in-model.js";
import { callView } from "../roles/call-view.js";
import type { CaseGround } from "../roles/case-view.js";
import { caseView } from "../roles/case-view.js";
import { decideOnRequest } from "../roles/infer-roles.js";
import type { Verdict } from "./role-changes.js";
import type { RolePassOptions } from "./role-pass.js";
import { fewMeasures, weighing } from "./role-pass.js";
import type { Verdicts } from "./verdicts.js";
import { sameCalls, verdictOf, verdictsOf } from "./verdicts.js";

/** Communities that are looked for when somebody first reads them: few indicators do. */
const communitiesOnRequest = (graph: TieGraph, seeds: number): Communities => {
  let known: Communities | undefined;
  const found = (): Communities => {
    known ??= louvain(graph, { seeds });
    return known;
  };
  return {
    get communities() {
      return found().communities;
    },
    get communityOf() {
      return found().communityOf;
    },
    get modularity() {
      return found().modularity;
    },
  };
};

const groundOnRequest = (records: CaseRecords, communitySeeds: number): CaseGround => {
  const identity = resolveIdentity(records);
  const attribution = attributeRecords(records, identity);
  const tieGraph = buildTieGraph(records, identity, attribution);
  const communities = communitiesOnRequest(tieGraph, communitySeeds);
  return { records, identity, attribution, tieGraph, measures: fewMeasures(tieGraph), communities };
};

/**
 * The verdict that {@link verdictsOf} gives, of whoever is asked about: the same inference, made of that actor and of what its verdict
 * reads, and of nobody else. Undefined where the records name no such actor.
 *
 * A model of a caller's own may read anything, so that everybody is inferred for it.
 *
 * @param known - of the same case with all its records, whose call logs and behaviour are taken where they are the same
 */
export const verdictsOnRequest = (
  records: CaseRecords,
  options: RolePassOptions,
  known: Verdicts,
): ((actor: ActorId) => Verdict | undefined) => {
  if ((options.model ?? builtInModel) !== builtInModel) {
    const { actors } = verdictsOf(records, options, known);
    return (actor) => actors.get(actor);
  }
  const ground = groundOnRequest(records, options.communitySeeds ?? 10);
  const same = sameCalls(known, records, ground.attribution) ? known : undefined;
  const view = caseView(ground, same?.calls ?? callView(records, ground.attribution));
  const inCalls = same === undefined ? undefined : (actor: ActorId) => same.inCalls.get(actor) ?? [];
  const decide = decideOnRequest(view, weighing(builtInModel), inCalls);
  return oncePerActor((actor) => {
    const one = decide(actor);
    return one === undefined ? undefined : verdictOf(one);
  });
};
