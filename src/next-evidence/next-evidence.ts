import type { Veil } from "../analysis/veil.js";
import type { VeilOptions } from "../analysis/veil-of-case.js";
import { veilOfCase } from "../analysis/veil-of-case.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { roundSignificant } from "../exact/round-significant.js";
import { proposeIdentities } from "../identity/propose-identities.js";
import type { CaseRecords } from "../records/case-records.js";
import type { Period } from "../records/period.js";
import type { PhoneRef } from "../records/reference.js";
import type { RolePassOptions } from "../sensitivity/role-pass.js";
import { heldByWords } from "../words/evidence-words.js";
import type { Language } from "../words/language.js";
import { type InLanguage, languageOf } from "../words/language-of.js";
import type { Assumable } from "./assumable.js";
import { inferredAnew } from "./assumable.js";
import { callRecordsToAskFor } from "./call-records.js";
import type { Candidate, EvidenceKind } from "./candidate.js";
import type { CaseNow } from "./case-now.js";
import { caseNow } from "./case-now.js";
import type { ProposedIdentity } from "./open-identities.js";
import { openIdentities } from "./open-identities.js";
import { doubtfulTenures, hearsayTenures, unknownHolders } from "./open-tenures.js";
import type { Traffic } from "./phone-traffic.js";
import { phoneTraffic } from "./phone-traffic.js";
import { questionsToAsk } from "./questions.js";

/** Options of {@link nextEvidence}. */
export interface NextEvidenceOptions extends RolePassOptions, VeilOptions, InLanguage {
  /** Which kinds are looked for; all of them. */
  readonly kinds?: readonly EvidenceKind[];
  /** At most so many are given, a whole number; 50. */
  readonly most?: number;
  /** Proposals about who is who, each weighed by what follows if it holds; those of `proposeIdentities`. Ids are the real ones. */
  readonly identities?: readonly ProposedIdentity[];
  /** For so many identities, those of the greatest estimate, all roles are inferred anew, a whole number; 6. */
  readonly inferAnew?: number;
  /** Told each step before it begins; changes no result. */
  readonly progress?: (step: string) => void;
}

/** A record to ask for next. Ids and texts are as they are shown: protected people go by their pseudonyms. */
export interface NextEvidence {
  /** From 1 on; one each, also where the change is the same. */
  readonly rank: number;
  /** `call-records` of a phone, a `question` to a witness, an `identity` to confirm. */
  readonly kind: EvidenceKind;
  /** `phone:` whose records, `person:` who is asked (and the `claim:` in question), or the ids that an identity joins. */
  readonly what: readonly string[];
  /** Whom it would tell of, the most changed first, at most 5. */
  readonly about: readonly string[];
  /** The sum of the expected |Δp| over all roles that it would change, from above 0 to {@link NextEvidence.touched}. */
  readonly expectedChange: number;
  /** How many roles, of one actor or several, it is expected to change. */
  readonly touched: number;
  /** True where all roles were inferred anew, false where the change is an estimate. */
  readonly inferredAnew: boolean;
  /** Ids of the two roles of the first actor that it would tell most of. */
  readonly between: readonly string[];
  /** What to ask, in a sentence or two of the language asked for. */
  readonly request: string;
  /** Why, in that language. */
  readonly reason: string;
  /** ISO 3166 alpha-2 code of the state that holds it; absent where it is not known. */
  readonly state?: string;
  /** The satellite operator that holds it, where no state's numbering plan does. */
  readonly operator?: string;
  /** How the state or operator is known, in that language; "not known" where it is not. */
  readonly heldBy: string;
  /** Of call records: the time to ask for. */
  readonly period?: Period;
  /** The records that suggest it, sorted. */
  readonly cites: readonly string[];
}

const defaults = { most: 50, inferAnew: 6 } as const;

const greatestFirst = (x: Candidate, y: Candidate): number =>
  y.change - x.change || compareCodeUnits(x.kind, y.kind) || compareCodeUnits(x.what.join(" "), y.what.join(" "));

type Phones = ReadonlyMap<PhoneRef, Traffic>;

const checkWhole = (name: string, value: number): void => {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${name} is ${value}; a whole number of 0 or more is needed.`);
};

/** Identities of people and phones within reach, the first few of them inferred anew. */
const identitiesToConfirm = (now: CaseNow, phones: Phones, options: NextEvidenceOptions): readonly Candidate[] => {
  const { inferAnew = defaults.inferAnew, progress = () => {} } = options;
  const identities = options.identities ?? proposeIdentities(now.records, {}, now.pass.ground.identity);
  const within = ({ what, about }: Candidate): boolean =>
    [...what, ...about].every(
      (id) => !now.isOutOfReach(id as PhoneRef) && !(id.startsWith("phone:") && now.isPhoneOutOfReach(id as PhoneRef)),
    );
  const assumable: readonly Assumable[] = [
    ...doubtfulTenures(now, phones),
    ...hearsayTenures(now, phones),
    ...openIdentities(now, phones, identities),
  ]
    .filter(within)
    .sort(greatestFirst);
  const anew = assumable.slice(0, inferAnew).map((one) => {
    progress("identities, inferred anew");
    return inferredAnew(now, one, options);
  });
  return [...anew, ...assumable.slice(inferAnew), ...unknownHolders(now, phones).filter(within)];
};

const candidatesOf: Readonly<
  Record<EvidenceKind, (now: CaseNow, phones: Phones, options: NextEvidenceOptions) => readonly Candidate[]>
> = { "call-records": callRecordsToAskFor, identity: identitiesToConfirm, question: questionsToAsk };

const everyKind = Object.keys(candidatesOf) as readonly EvidenceKind[];

const steps: Readonly<Record<EvidenceKind, string>> = {
  "call-records": "call records",
  identity: "identities",
  question: "questions",
};

const shownAs = (veil: Veil, candidate: Candidate, language: Language): Omit<NextEvidence, "rank"> => {
  const { kind, change, touched, between, request, reason, heldBy, period, inferredAnew = false } = candidate;
  const { state, operator } = heldBy;
  return {
    kind,
    what: candidate.what.map(veil.reference),
    about: candidate.about.map(veil.reference),
    expectedChange: roundSignificant(change),
    touched,
    inferredAnew,
    between,
    request: veil.text(request(language)),
    reason: veil.text(reason(language)),
    ...(state === undefined ? {} : { state }),
    ...(operator === undefined ? {} : { operator }),
    heldBy: heldByWords(heldBy)(language),
    ...(period === undefined ? {} : { period }),
    cites: [...new Set(candidate.cites.map(veil.reference))].sort(compareCodeUnits),
  };
};

/** What is shown, and the request in one and the same language, by which the order is the same in each. */
interface Shown {
  readonly evidence: Omit<NextEvidence, "rank">;
  readonly request: string;
}

const shownFirst = ({ evidence: x, request: xs }: Shown, { evidence: y, request: ys }: Shown): number =>
  y.expectedChange - x.expectedChange ||
  compareCodeUnits(x.kind, y.kind) ||
  compareCodeUnits(x.what.join(" "), y.what.join(" ")) ||
  compareCodeUnits(xs, ys);

/**
 * What to ask for next: the call records, answers and identities that are expected to change the role probabilities most, each with the
 * reason and the state that holds it, so that a request can be drafted from it.
 *
 * Every expectation is the model's own. How probable a finding is follows from what is believed now, and its effect from the weights that
 * the finding would have; docs/method.md says how, and with which constants. It is an order in which to look, and no finding: an expected
 * change says nothing against anybody. Nothing is asked for about protected people, nor about whoever is listed as `service`, `official` or
 * `family`, nor are the call records of their phones; nobody is asked about a part of their own.
 *
 * @returns by expected change downwards, then kind, then what; nothing whose expected change is 0
 * @throws RangeError where a number is out of range, or a proposal is of nobody in the case
 *
 * One pass of inference and one for each identity inferred anew; besides, O(calls + claims · indicators from claims).
 */
export const nextEvidence = (records: CaseRecords, options: NextEvidenceOptions = {}): readonly NextEvidence[] => {
  const { most = defaults.most, kinds = everyKind, progress = () => {} } = options;
  checkWhole("most", most);
  checkWhole("inferAnew", options.inferAnew ?? defaults.inferAnew);
  progress("what the records support now");
  const now = caseNow(records, options);
  const phones = phoneTraffic(records, now.pass.ground.attribution);
  const found = everyKind.flatMap((kind) => {
    if (!kinds.includes(kind)) return [];
    progress(steps[kind]);
    return candidatesOf[kind](now, phones, options);
  });
  const veil = veilOfCase(records, options);
  const language = languageOf(options.lang);
  const inOrder = languageOf();
  return found
    .map((candidate): Shown => {
      const evidence = shownAs(veil, candidate, language);
      return {
        evidence,
        request: language === inOrder ? evidence.request : veil.text(candidate.request(inOrder)),
      };
    })
    .filter(({ evidence }) => evidence.expectedChange > 0)
    .sort(shownFirst)
    .slice(0, most)
    .map(({ evidence }, i) => ({ rank: i + 1, ...evidence }));
};
