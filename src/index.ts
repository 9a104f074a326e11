/**
 * faisceau: link analysis of migrant-smuggling networks. Records come in at one end, a cited finding leaves at the
 * other; every step between is a function that works alone.
 *
 * @packageDocumentation
 */

// activity: behaviour in time and space
export type { CallsBefore, DatedEvent, Departure } from "./activity/around-departures.js";
export type { Behaviour, BehaviourGround } from "./activity/behaviour.js";
export { behaviours } from "./activity/behaviour.js";
export type { CallChain, ChainsStarted, PassedOn } from "./activity/call-chains.js";
export { chainsStarted } from "./activity/call-chains.js";
export type { Directions } from "./activity/call-directions.js";
export type { CallLog, LoggedCall } from "./activity/call-log.js";
export { callLog } from "./activity/call-log.js";
export type { Dealings } from "./activity/dealings.js";
export type { PassingContact } from "./activity/passing-contacts.js";
export { callsByContact, passingContacts } from "./activity/passing-contacts.js";
export type { Reach } from "./activity/reach.js";
export type { Relays } from "./activity/relays.js";
export type { Move } from "./activity/travel.js";
export { movesOf, returnsOf } from "./activity/travel.js";
export type {
  Analysis,
  ShownActor,
  ShownCommunity,
  ShownIdentity,
  ShownIdentityChange,
  ShownModel,
  ShownOptions,
  ShownPhone,
  ShownTie,
} from "./analysis/analysis.js";
export { analysisText } from "./analysis/analysis-text.js";
export type { AnalyzeOptions } from "./analysis/analyze.js";
export { analyze } from "./analysis/analyze.js";
export type { Difference } from "./analysis/compare-analyses.js";
export { compareAnalyses } from "./analysis/compare-analyses.js";
export type { ShareableActor, ShareableAnalysis, ShareableTie, Withheld } from "./analysis/shareable.js";
export { shareable } from "./analysis/shareable.js";
export type { Veil } from "./analysis/veil.js";
export type { VeilOptions } from "./analysis/veil-of-case.js";
export { veilOfCase } from "./analysis/veil-of-case.js";
export { version } from "./analysis/version.js";
export type { Communities, Community, LouvainOptions } from "./communities/louvain.js";
export { louvain } from "./communities/louvain.js";
export { modularity } from "./communities/modularity.js";
// exact: what makes a result the same everywhere
export { compareCodeUnits } from "./exact/compare-code-units.js";
export { probabilityOfDecibans } from "./exact/decibans.js";
export type { Point } from "./exact/great-circle.js";
export { metresBetween } from "./exact/great-circle.js";
export type { Instant } from "./exact/instant.js";
export { addSeconds, compareInstants, instantSeconds, parseInstant } from "./exact/instant.js";
export type { Distance } from "./exact/known-distances.js";
export { localDate, localHour, zoneData } from "./exact/zone.js";
// findings and analysis: the composition
export type { Findings, FindingsOptions } from "./findings/findings.js";
export { findingsOf } from "./findings/findings.js";
// graph: the records as graphs
export type { TieGraphOptions } from "./graph/build-tie-graph.js";
export { buildTieGraph } from "./graph/build-tie-graph.js";
export type { GraphologyGraph, IndexedGraph, MeasurableGraph } from "./graph/compact-graph-of.js";
export { compactGraphOf } from "./graph/compact-graph-of.js";
export type { CountedAttributions } from "./graph/counted-attributions.js";
export type { EvidenceEdge, EvidenceNode } from "./graph/evidence-graph.js";
export { evidenceGraph } from "./graph/evidence-graph.js";
export type { Tie, TieGraph } from "./graph/tie-graph.js";
export type { TieAttributes } from "./graph/tie-graph-to-graphology.js";
export { tieGraphToGraphology } from "./graph/tie-graph-to-graphology.js";
// identity: who held which phone, and which ids are one person
export type { Attribution } from "./identity/attribute-records.js";
export { attributeRecords } from "./identity/attribute-records.js";
export { holderAt, holderThroughout, leastCertain, soleHolder, takerAt } from "./identity/holder-of.js";
export type { ConfirmedIdentity } from "./identity/identities-in-force.js";
export { identitiesInForce } from "./identity/identities-in-force.js";
export type { IdentityProposal, ProposalLine } from "./identity/identity-proposal.js";
export type { Decision, Judged, JudgementLine } from "./identity/judge-pair.js";
export { judgePair } from "./identity/judge-pair.js";
export type { NameComparison, NameLevel } from "./identity/names/compare-names.js";
export { compareNames } from "./identity/names/compare-names.js";
export type { ProposalOptions } from "./identity/proposal-options.js";
export { proposeIdentities } from "./identity/propose-identities.js";
export type { ProtectedIds } from "./identity/protected-actors.js";
export { protectedIds } from "./identity/protected-actors.js";
export type { Identity } from "./identity/resolve-identity.js";
export { resolveIdentity } from "./identity/resolve-identity.js";
export type { Holder, PhoneTenures, TenureSegment } from "./identity/resolve-tenure.js";
export { resolveTenure } from "./identity/resolve-tenure.js";
export { findSamePersons } from "./identity/same-person/find-same-persons.js";
export { findHandsetSuccessions } from "./identity/succession/find-handset-successions.js";
export { weighTenures } from "./identity/tenure/weigh-tenures.js";
export type { TenureEvidence } from "./identity/tenure-evidence.js";
export { basisRank, tenureEvidence } from "./identity/tenure-evidence.js";
export type { CompactGraph } from "./kernels/compact-graph.js";
// measures and communities
export type { Measures } from "./measures/all-measures.js";
export { measureAll } from "./measures/all-measures.js";
export { betweenness } from "./measures/betweenness.js";
export { closeness } from "./measures/closeness.js";
export { clustering } from "./measures/clustering.js";
export { constraint } from "./measures/constraint.js";
export { coreNumber } from "./measures/core-number.js";
export { degree } from "./measures/degree.js";
export { eigenvector } from "./measures/eigenvector.js";
export { harmonicCloseness } from "./measures/harmonic-closeness.js";
export { pagerank } from "./measures/pagerank.js";
export { strength } from "./measures/strength.js";
export { weightedBetweenness } from "./measures/weighted-betweenness.js";
// next evidence: what to ask for
export type { EvidenceKind } from "./next-evidence/candidate.js";
export type { NextEvidence, NextEvidenceOptions } from "./next-evidence/next-evidence.js";
export { nextEvidence } from "./next-evidence/next-evidence.js";
export type { ProposedIdentity } from "./next-evidence/open-identities.js";
// records: what an investigator hands in
export type { Call, CallKind } from "./records/call.js";
export type { CaseInfo } from "./records/case-info.js";
export type { CaseRecords, HandedTo } from "./records/case-records.js";
export type { Cell } from "./records/cell.js";
export type { Claim, Predicate } from "./records/claim.js";
export { claimPeriod } from "./records/claim-period.js";
export type { RecordCounts } from "./records/count-records.js";
export { countRecords } from "./records/count-records.js";
export type { CoverageRow } from "./records/coverage-row.js";
export type { CaseEvent, EventKind } from "./records/event.js";
export type { FileContent } from "./records/files/chunks.js";
export { inputDigest } from "./records/input-digest.js";
export type { IdentityKind, Judgement } from "./records/judgement.js";
export type { CaseFiles, ParseOptions } from "./records/parse-case.js";
export { parseCase } from "./records/parse-case.js";
export type { Period } from "./records/period.js";
export type { Person, PersonStatus } from "./records/person.js";
export type { PhoneRow } from "./records/phone-row.js";
export type { Problem } from "./records/problem.js";
export { tenureReference, tieReference } from "./records/record-reference.js";
export type { ActorId, CallRef, EventRef, PersonRef, PhoneRef, PlaceRef } from "./records/reference.js";
export { keyOf, kindOf } from "./records/reference.js";
export type { Source } from "./records/source.js";
export type { Conditions, Reliability, Statement } from "./records/statement.js";
export type { TieRow } from "./records/tie-row.js";
export { UnreadableCaseError } from "./records/unreadable.js";
// roles: the model as a page, and what it infers
export { builtInModel } from "./roles/built-in-model.js";
export type { CallView, DealtWith } from "./roles/call-view.js";
export type { Acquaintance, CaseGround, CaseView, FirstPass } from "./roles/case-view.js";
export { caseView } from "./roles/case-view.js";
export { corroborate } from "./roles/corroborate.js";
export type { Provenance } from "./roles/grading.js";
export { gradeOf } from "./roles/grading.js";
export type { TestimonyRow } from "./roles/indicators/testimony-indicator.js";
export { testimonyIndicator } from "./roles/indicators/testimony-indicator.js";
export type { Weights } from "./roles/indicators/weights.js";
export type { RoleInferenceOptions } from "./roles/infer-roles.js";
export { inferRoles } from "./roles/infer-roles.js";
export type {
  Evidence,
  Indicator,
  IndicatorBasis,
  IndicatorFinding,
  RoleDefinition,
  RoleModel,
} from "./roles/model.js";
export type { ContactsQuantity, Quantities, Quantity } from "./roles/quantities.js";
export type { ActorFinding, Caution, RoleScore, Standing, WeighedIndicator } from "./roles/taxonomy.js";
export type { Testimony } from "./roles/testimony.js";
// sensitivity: the same pass on other records
export type {
  AssumedClaim,
  AssumedIdentity,
  AssumedTenure,
  Assumption,
  LeftOutRecord,
} from "./sensitivity/assumption.js";
export type { LeftOutKind } from "./sensitivity/each-left-out.js";
export type { IdentityChange } from "./sensitivity/identity-changes.js";
export type { IfConfirmed } from "./sensitivity/if-confirmed.js";
export { ifConfirmed } from "./sensitivity/if-confirmed.js";
export type { Interval } from "./sensitivity/interval.js";
export type { LeaveOneOutOptions, LeftOut } from "./sensitivity/leave-one-out.js";
export { leaveOneOut } from "./sensitivity/leave-one-out.js";
export type {
  MissingDataIntervals,
  MissingDataOptions,
  RankedMeasure,
  RankInterval,
} from "./sensitivity/missing-data-intervals.js";
export { missingDataIntervals } from "./sensitivity/missing-data-intervals.js";
export { recordsFor } from "./sensitivity/records-for.js";
export type { RoleChange } from "./sensitivity/role-changes.js";
export type { RolePassOptions } from "./sensitivity/role-pass.js";
export type { Overturning, OverturningOptions } from "./sensitivity/smallest-overturning.js";
export { mostSetsTried, smallestOverturning } from "./sensitivity/smallest-overturning.js";
export type { Support } from "./sensitivity/support.js";
export { supportOf } from "./sensitivity/support.js";
export type { Fallible } from "./sensitivity/what-may-fall.js";
export { whatFollows, withAssumptions } from "./sensitivity/with-assumptions.js";
export { withoutPhone } from "./sensitivity/without-phone.js";
export { withoutSource } from "./sensitivity/without-source.js";
export { withoutWitness } from "./sensitivity/without-witness.js";
// words: what is said to a person
export { differenceText } from "./words/difference.js";
export type { PrintedEvidence } from "./words/evidence-page.js";
export { nextEvidenceText } from "./words/evidence-page.js";
export type { ExplainOptions, ExplanationParts } from "./words/explain.js";
export { explain, explanationParts } from "./words/explain.js";
export type { ExplanationOptions } from "./words/explanation.js";
export { explanationText } from "./words/explanation.js";
export { handedToText } from "./words/handed-to.js";
export { proposalText } from "./words/identity-words.js";
export type { InLanguage, Lang } from "./words/language-of.js";
export { overturningText } from "./words/overturning.js";
export { printable } from "./words/printable.js";
export { problemText } from "./words/problem-text.js";
export { recordWords } from "./words/record-words.js";
export type { PageOptions } from "./words/summary.js";
export { summaryText } from "./words/summary.js";
export { supportInWords } from "./words/support.js";
export { tenureText } from "./words/tenure-words.js";
