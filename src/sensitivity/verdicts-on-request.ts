import { oncePerActor } from "../activity/once-per-actor.js";
import type { Communities } from "../communities/louvain.js";
import { louvain } from "../communities/louvain.js";
import { buildTieGraph } from "../graph/build-tie-graph.js";
import type { TieGraph } from "../graph/tie-graph.js";
import type { Attribution } from "../identity/attribute-records.js";
import { attributeRecords } from "../identity/attribute-records.js";
import type { Identity } from "../identity/resolve-identity.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import { measureAll } from "../measures/all-measures.js";
import type { CaseRecords } from "../records/case-records.js";
import type { ActorId } from "../records/reference.js";
import { builtInModel } from "../roles/built-in-model.js";
import type { CallView } from "../roles/call-view.js";
import { callView } from "../roles/call-view.js";
import type { CaseGround, CaseView } from "../roles/case-view.js";
import { caseView } from "../roles/case-view.js";
import type { DecidedAlone } from "../roles/infer-roles.js";
import { decideOnRequest } from "../roles/infer-roles.js";
import { inCallsOnRequest } from "../roles/weigh.js";
import type { Found } from "../roles/weighed.js";
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

const groundOnRequest = (
  records: CaseRecords,
  identity: Identity,
  attribution: Attribution,
  { model = builtInModel, communitySeeds = 10, attributions = "as-held" }: RolePassOptions,
): CaseGround => {
  const tieGraph = buildTieGraph(records, identity, attribution, { attributions });
  const measures = model === builtInModel ? fewMeasures(tieGraph) : measureAll(tieGraph);
  const communities = communitiesOnRequest(tieGraph, communitySeeds);
  return { records, identity, attribution, tieGraph, measures, communities };
};

/** What is decided of one actor, the case that it was decided from at hand. */
export interface DecidedInView extends DecidedAlone {
  readonly view: CaseView;
}

/** What was computed of a case and serves for others with some of the same records. */
interface Kept {
  readonly records: CaseRecords;
  readonly identity: Identity;
  readonly attribution: Attribution;
  readonly calls: CallView;
  readonly inCalls: (actor: ActorId) => readonly Found[];
}

/** So many cases are kept besides the whole one: a search goes to and fro between few phones. */
const mostKept = 6;

/** What is kept of the cases that were looked into last, the whole one always. */
export interface KeptCases {
  readonly all: () => readonly Kept[];
  readonly keep: (one: Kept) => void;
}

/** Keeps the whole case, and of others the last few. */
export const keepingCases = (whole: Verdicts): KeptCases => {
  const { records, attribution, calls, inCalls } = whole;
  const first: Kept = {
    records,
    identity: resolveIdentity(records),
    attribution,
    calls,
    inCalls: (actor) => inCalls.get(actor) ?? [],
  };
  let others: readonly Kept[] = [];
  return {
    all: () => [first, ...others],
    keep: (one) => {
      others = [one, ...others].slice(0, mostKept);
    },
  };
};

/** True where confirmed identities and who takes each phone, how probably, are the same: both stand at the ends of the same calls. */
const sameTakers = (one: Identity, other: Identity): boolean => {
  if (one === other) return true;
  if (one.confirmed.length !== other.confirmed.length || one.tenures.size !== other.tenures.size) return false;
  // A judgement is in force while other records name both of its sides.
  if (one.confirmed.some(({ judgement }, i) => judgement !== other.confirmed[i]?.judgement)) return false;
  for (const [phone, segments] of one.tenures) {
    const others = other.tenures.get(phone);
    if (others?.length !== segments.length) return false;
    const same = segments.every(({ from, to, holders: [best] }, i) => {
      const twin = others[i];
      const also = twin?.holders[0];
      return (
        from === twin?.from && to === twin?.to && best.person === also?.person && best.probability === also.probability
      );
    });
    if (!same) return false;
  }
  return true;
};

/**
 * {@link decideOnRequest} on the records of a case. Whoever these do not name is known before anything is inferred.
 *
 * @param kept - of the same case with other records: what is the same there is not computed again
 */
export const decidedOnRequest = (
  records: CaseRecords,
  options: RolePassOptions,
  kept: KeptCases,
): ((actor: ActorId) => DecidedInView | undefined) => {
  // Tenure is weighed by calls and by nearly every claim, so that it is resolved anew whatever is left out.
  const identity = resolveIdentity(records);
  const known = kept
    .all()
    .find(
      (one) =>
        one.records.calls === records.calls && one.records.ties === records.ties && sameTakers(one.identity, identity),
    );
  const attribution = attributeRecords(records, identity, known?.attribution);
  const actors = new Set(attribution.actors);
  const begin = (): { readonly view: CaseView; readonly decide: ReturnType<typeof decideOnRequest> } => {
    const same = kept.all().find((one) => sameCalls(one, records, attribution));
    const ground = groundOnRequest(records, identity, attribution, options);
    const calls = same?.calls ?? callView(records, attribution);
    const view = caseView(ground, calls);
    const model = weighing(options.model ?? builtInModel);
    const inCalls = same?.inCalls ?? oncePerActor(inCallsOnRequest(model, view));
    if (same === undefined) kept.keep({ records, identity, attribution, calls, inCalls });
    return { view, decide: decideOnRequest(view, model, inCalls) };
  };
  let begun: ReturnType<typeof begin> | undefined;
  return (actor) => {
    if (!actors.has(actor)) return undefined;
    begun ??= begin();
    const { view, decide } = begun;
    const one = decide(actor);
    return one === undefined ? undefined : { ...one, view };
  };
};

/**
 * The verdict that {@link verdictsOf} gives, of whoever is asked about: the same inference, made of that actor and of what its verdict
 * reads, and of nobody else. Undefined where the records name no such actor.
 *
 * A model of a caller's own may read anything, so that everybody is inferred for it.
 */
export const verdictsOnRequest = (
  records: CaseRecords,
  options: RolePassOptions,
  kept: KeptCases,
): ((actor: ActorId) => Verdict | undefined) => {
  if ((options.model ?? builtInModel) !== builtInModel) {
    const { actors } = verdictsOf(records, options);
    return (actor) => actors.get(actor);
  }
  const decide = decidedOnRequest(records, options, kept);
  return (actor) => {
    const one = decide(actor);
    return one === undefined ? undefined : verdictOf(one);
  };
};
