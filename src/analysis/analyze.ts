import { compareCodeUnits } from "../exact/compare-code-units.js";
import { canonicalJson, sha256Hex } from "../exact/digest.js";
import { roundSignificant } from "../exact/round-significant.js";
import { zoneData } from "../exact/zone.js";
import type { Findings, FindingsOptions } from "../findings/findings.js";
import { findingsOf } from "../findings/findings.js";
import { proposeIdentities } from "../identity/propose-identities.js";
import type { Measures } from "../measures/all-measures.js";
import type { CaseRecords } from "../records/case-records.js";
import { countRecords } from "../records/count-records.js";
import { inputDigest } from "../records/input-digest.js";
import { namedPhones } from "../records/named.js";
import type { ActorId } from "../records/reference.js";
import { builtInModel } from "../roles/built-in-model.js";
import type { Caution, RoleScore, WeighedIndicator } from "../roles/taxonomy.js";
import type { IfConfirmed } from "../sensitivity/if-confirmed.js";
import { ifConfirmed, triedByDefault } from "../sensitivity/if-confirmed.js";
import type { Support } from "../sensitivity/support.js";
import { isSupportCheap, supportOf } from "../sensitivity/support.js";
import { actorNames } from "./actor-names.js";
import { actorPhones } from "./actor-phones.js";
import type { Analysis, ShownActor, ShownCommunity, ShownTie } from "./analysis.js";
import { judgementCites } from "./judgement-cites.js";
import { shownIdentities } from "./shown-identities.js";
import { shownModel } from "./shown-model.js";
import type { Veil } from "./veil.js";
import { noVeil, veilOf } from "./veil.js";
import type { VeilOptions } from "./veil-of-case.js";
import { version } from "./version.js";

/** Options of {@link analyze}. */
export interface AnalyzeOptions extends FindingsOptions, VeilOptions {
  /**
   * Whether each source and each witness is left out once, to tell in `support` what rests on it: one pass of inference each.
   * By default where these passes go through at most 200,000 calls and claims in all.
   */
  readonly support?: boolean;
  /**
   * At most so many of the open proposals about who is who, the most probable first, are tried: what would change if each were accepted, one
   * pass of inference each. A whole number of 0 or more; by default as many as go through 50,000 calls and claims in all.
   */
  readonly identitiesTried?: number;
}

const defaultSeeds = 10;

const passOptions = (
  { model, communitySeeds = defaultSeeds, attributions, progress }: AnalyzeOptions,
  step: string,
) => ({
  communitySeeds,
  ...(attributions === undefined ? {} : { attributions }),
  ...(model === undefined ? {} : { model }),
  // The step is named without what is left out: a line of progress goes through no veil.
  ...(progress === undefined ? {} : { progress: () => progress(step) }),
});

const roundedMeasures = (measures: Measures): Measures => ({
  degree: measures.degree,
  strength: roundSignificant(measures.strength),
  betweenness: roundSignificant(measures.betweenness),
  weightedBetweenness: roundSignificant(measures.weightedBetweenness),
  closeness: roundSignificant(measures.closeness),
  harmonicCloseness: roundSignificant(measures.harmonicCloseness),
  eigenvector: roundSignificant(measures.eigenvector),
  pagerank: roundSignificant(measures.pagerank),
  constraint: measures.constraint === null ? null : roundSignificant(measures.constraint),
  coreNumber: measures.coreNumber,
  clustering: roundSignificant(measures.clustering),
});

const noMeasures: Measures = {
  degree: 0,
  strength: 0,
  betweenness: 0,
  weightedBetweenness: 0,
  closeness: 0,
  harmonicCloseness: 0,
  eigenvector: 0,
  pagerank: 0,
  constraint: null,
  coreNumber: 0,
  clustering: 0,
};

/** So many cites of one indicator are listed, as in `shownCites`. */
const mostCites = 100;

/** An indicator with the judgements that its records rest on among its cites: they are records like any other. */
const withJudgements = (indicator: WeighedIndicator, judgements: readonly string[]): WeighedIndicator => {
  const more = judgements.filter((judgement) => !indicator.cites.includes(judgement));
  if (more.length === 0) return indicator;
  const cites = [...indicator.cites.slice(0, Math.max(0, mostCites - more.length)), ...more.slice(0, mostCites)];
  const total = (indicator.citesTotal ?? indicator.cites.length) + more.length;
  return { ...indicator, cites, ...(total > cites.length ? { citesTotal: total } : {}) };
};

const shownRole = (
  role: RoleScore,
  veil: Veil,
  behind: (cites: readonly string[]) => readonly string[],
): RoleScore => ({
  ...role,
  indicators: role.indicators.map((indicator) => {
    const whole = withJudgements(indicator, behind(indicator.cites));
    return { ...whole, cites: [...new Set(whole.cites.map(veil.reference))].sort(compareCodeUnits) };
  }),
});

const shownSupport = (support: readonly Support[] | undefined, veil: Veil): Pick<ShownActor, "support"> =>
  support === undefined
    ? {}
    : {
        support: support
          .map((one) => ({ ...one, left: veil.reference(one.left) }))
          .sort((x, y) => compareCodeUnits(x.left, y.left)),
      };

const shownCommunities = ({ communities }: Findings["communities"], veil: Veil): readonly ShownCommunity[] =>
  communities
    .map(({ members, stability }) => ({
      members: members.map(veil.reference).sort(compareCodeUnits),
      stability: roundSignificant(stability),
    }))
    .sort((x, y) => y.members.length - x.members.length || compareCodeUnits(x.members[0] ?? "", y.members[0] ?? ""))
    .map((community, id) => ({ id, ...community }));

const shownTies = ({ ties }: Findings["tieGraph"], veil: Veil): readonly ShownTie[] =>
  ties
    .map((tie): ShownTie => {
      const [source, target] = [tie.source, tie.target].map(veil.reference).sort(compareCodeUnits);
      return { ...tie, source: source ?? "", target: target ?? "" };
    })
    .sort((x, y) => compareCodeUnits(x.source, y.source) || compareCodeUnits(x.target, y.target));

/** Actors whose role would change if an open proposal were accepted. */
const uncertain = (tried: readonly IfConfirmed[]): ReadonlySet<ActorId> =>
  new Set(tried.flatMap(({ changes }) => changes.map(({ actor }) => actor)));

const withUncertain = (cautions: readonly Caution[]): readonly Caution[] =>
  [...new Set<Caution>([...cautions, "identity-uncertain"])].sort(compareCodeUnits);

const shownActors = (
  findings: Findings,
  support: ReadonlyMap<ActorId, readonly Support[]>,
  open: ReadonlySet<ActorId>,
  veil: Veil,
  communities: readonly ShownCommunity[],
  revealed: boolean,
): readonly ShownActor[] => {
  const { records, identity, attribution, measures, actors, protectedIds } = findings;
  const hidden = new Set<string>(revealed ? [] : [...protectedIds.persons, ...protectedIds.phones]);
  const names = actorNames(records, identity);
  const behind = judgementCites(records, identity);
  const phones = actorPhones(identity, attribution.actors, namedPhones(records));
  const communityOf = new Map(communities.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  return attribution.actors
    .flatMap((actor: ActorId): readonly ShownActor[] => {
      const finding = actors.get(actor);
      if (finding === undefined) return [];
      const id = veil.reference(actor);
      const own = hidden.has(actor) ? [] : (names.get(actor as `person:${string}`) ?? []);
      return [
        {
          id,
          names: own.filter(veil.mayShowName),
          phones: hidden.has(actor)
            ? []
            : (phones.get(actor) ?? [])
                .map((phone) => ({ ...phone, phone: veil.reference(phone.phone) }))
                .sort((x, y) => compareCodeUnits(x.phone, y.phone)),
          standing: finding.standing,
          role: finding.role,
          cautions: open.has(actor) ? withUncertain(finding.cautions) : finding.cautions,
          roles: finding.roles.map((role) => shownRole(role, veil, (cites) => behind(actor, cites))),
          ...shownSupport(support.get(actor), veil),
          community: communityOf.get(id) ?? 0,
          measures: roundedMeasures(measures.get(actor) ?? noMeasures),
        },
      ];
    })
    .sort((x, y) => compareCodeUnits(x.id, y.id));
};

const checkedCount = (count: number): number => {
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new RangeError(`identitiesTried is ${count}; a whole number of 0 or more is needed.`);
};

/**
 * Analyses a case: one pass of {@link findingsOf}, then the document of the contract: rounded, ordered, protected
 * people behind pseudonyms, and digests. Pure: the same records and options give the same value on every engine.
 * O(n·m) in actors and ties for the shortest paths, linear in the records otherwise; once more for each source and witness
 * where support is told, and for each open proposal about who is who that is tried.
 *
 * @throws RangeError where `identitiesTried` is no whole number
 */
export const analyze = (records: CaseRecords, options: AnalyzeOptions = {}): Analysis => {
  const findings = findingsOf(records, { communitySeeds: defaultSeeds, ...options });
  const supporting = options.support ?? isSupportCheap(records);
  const support = supporting
    ? supportOf(records, passOptions(options, "what rests on one source or witness"))
    : new Map<ActorId, readonly Support[]>();
  options.progress?.("who may be who");
  const proposals = proposeIdentities(records, {}, findings.identity);
  const tried = ifConfirmed(
    records,
    proposals.slice(0, checkedCount(options.identitiesTried ?? triedByDefault(records))),
    passOptions(options, "what each open identity would change"),
  );
  const digest = inputDigest(records);
  const revealed = options.revealProtected === true;
  const veil = revealed ? noVeil : veilOf(records, findings.protectedIds, () => digest, options.pseudonymKey);
  const communities = shownCommunities(findings.communities, veil);
  const body = {
    format: "faisceau-analysis/1",
    case: { id: veil.text(records.case.id), title: veil.text(records.case.title) },
    library: { name: "faisceau", version, zoneData },
    options: {
      attributions: options.attributions ?? "as-held",
      communitySeeds: options.communitySeeds ?? defaultSeeds,
      support: supporting,
      identitiesTried: tried.length,
      model: shownModel(options.model ?? builtInModel),
      pseudonyms: revealed ? "revealed" : options.pseudonymKey === undefined ? "digest" : "keyed",
    },
    inputDigest: digest,
    records: countRecords(records),
    ...(records.handedTo === undefined ? {} : { handedTo: records.handedTo }),
    actors: shownActors(findings, support, uncertain(tried), veil, communities, revealed),
    communities,
    modularity: roundSignificant(findings.communities.modularity),
    ties: shownTies(findings.tieGraph, veil),
    identities: shownIdentities(
      proposals,
      veil,
      new Map(tried.map(({ proposal, changes }) => [proposal, changes] as const)),
    ),
    confirmed: findings.identity.confirmed
      .map((identity) => ({
        kind: identity.kind,
        a: veil.reference(identity.a),
        b: veil.reference(identity.b),
        judgement: veil.reference(identity.judgement),
      }))
      .sort(
        (x, y) =>
          compareCodeUnits(x.kind, y.kind) ||
          compareCodeUnits(x.a, y.a) ||
          compareCodeUnits(x.b, y.b) ||
          compareCodeUnits(x.judgement, y.judgement),
      ),
  } as const;
  const resultDigest = `sha256:${sha256Hex(canonicalJson(body))}`;
  const problems = records.problems.map((problem) => ({ ...problem, message: veil.text(problem.message) }));
  return {
    format: body.format,
    case: body.case,
    library: body.library,
    options: body.options,
    inputDigest: digest,
    resultDigest,
    records: body.records,
    ...(body.handedTo === undefined ? {} : { handedTo: body.handedTo }),
    problems,
    actors: body.actors,
    communities,
    modularity: body.modularity,
    ties: body.ties,
    identities: body.identities,
    confirmed: body.confirmed,
  };
};
