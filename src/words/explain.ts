import type { Analysis, ShownActor } from "../analysis/analysis.js";
import { builtInModel } from "../roles/built-in-model.js";
import type { RoleModel } from "../roles/model.js";
import type { RoleScore, WeighedIndicator } from "../roles/taxonomy.js";
import { countedIn } from "./counted.js";
import type { PrintedEvidence } from "./evidence-page.js";
import type { Abstention, FallParts, ReasonParts } from "./explain-words.js";
import { indicatorWords } from "./indicator-words.js";
import { innocentExplanation } from "./innocent-explanations.js";
import type { Language } from "./language.js";
import { languageOf } from "./language-of.js";
import { timesAsLikely } from "./likelihood-ratio.js";
import type { NounId } from "./nouns.js";
import { probabilityIn } from "./numbers.js";
import { printable } from "./printable.js";
import { roleName, rolePart } from "./role-words.js";
import type { PageOptions } from "./summary.js";
import { decibansIn, weightWords } from "./weight-words.js";

/** Options of {@link explain}. */
export interface ExplainOptions extends PageOptions {
  /** What could be asked for next, in the same language: the first that would tell of this actor are named. */
  readonly nextEvidence?: readonly Pick<PrintedEvidence, "about" | "request">[];
}

/** Of reasons, outcomes and requests, these many are said; more is not listened to. */
const [mostReasons, mostFalls, mostRequests] = [3, 3, 2];

/** Two roles closer than this, in decibans, are not told apart; as in `inferRoles`. */
const leastLead = 1;

const spoken = (p: number, language: Language): string => {
  const { exactly, above, below } = language.explain;
  const { decimal } = language.numbers;
  return p > 0.99 ? above(decimal("0.99")) : p < 0.01 ? below(decimal("0.01")) : exactly(decimal(p.toFixed(2)));
};

/** What a cited reference is counted as. */
const nounsOfKinds: ReadonlyMap<string, NounId> = new Map([
  ["call", "call"],
  ["claim", "claim"],
  ["statement", "statement"],
  ["event", "event"],
  ["cell", "cell"],
  ["tie", "tie"],
  ["tenure", "registration"],
  ["person", "contact"],
  ["phone", "contact"],
]);

/** "12 calls and 1 event"; where more is known than is cited, how many records there are. */
const restsOn = ({ id, cites, citesTotal }: WeighedIndicator, language: Language): string => {
  if (citesTotal !== undefined) return countedIn(language, citesTotal, "record");
  const counts = new Map<NounId, number>();
  for (const cite of cites) {
    const kind = nounsOfKinds.get(cite.slice(0, cite.indexOf(":"))) ?? "record";
    const noun = kind === "contact" && id.startsWith("listed-as-") ? "listing" : kind;
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  return language.typography.and([...counts].map(([noun, n]) => countedIn(language, n, noun)));
};

const reasonsOf = (indicators: readonly WeighedIndicator[], language: Language, model: RoleModel) =>
  indicators.slice(0, mostReasons).map(
    (one): ReasonParts => ({
      says: indicatorWords(one.id, language, model),
      weight: decibansIn(language, one.weight),
      restsOn: restsOn(one, language),
    }),
  );

const abstentionOf = ({ standing, roles }: ShownActor, language: Language): Abstention => {
  if (standing === "migrant" || standing === "contact") return { why: standing };
  const [first, second] = roles;
  if (first === undefined) return { why: "nothing" };
  const nearest = { role: roleName(first.role, language), probability: spoken(first.probability, language) };
  if (second === undefined || first.weight - second.weight >= leastLead) return { why: "too-thin", ...nearest };
  return {
    why: "two-close",
    ...nearest,
    other: roleName(second.role, language),
    otherProbability: spoken(second.probability, language),
  };
};

const findingOf = (actor: ShownActor, shown: RoleScore | undefined, language: Language): readonly string[] => {
  const { explain: words } = language;
  const whom = words.whom(printable(actor.id), actor.names.map(printable));
  const evidence = shown === undefined ? 0 : shown.weight - shown.prior;
  const weight =
    shown === undefined
      ? []
      : [
          evidence < 0
            ? words.weightAgainst(weightWords(evidence, language))
            : words.weight(weightWords(evidence, language), timesAsLikely(evidence, language)),
        ];
  if (actor.role !== null && shown !== undefined)
    return [
      words.assigned(
        whom,
        rolePart(shown.role, language),
        roleName(shown.role, language),
        spoken(shown.probability, language),
      ),
      ...weight,
    ];
  return [
    ...(actor.standing === "participant" ? [words.activeWithoutRole(whom)] : []),
    words.abstains(whom, abstentionOf(actor, language)),
    ...weight,
  ];
};

const reasoned = (shown: RoleScore | undefined, language: Language, model: RoleModel): readonly string[] => {
  if (shown === undefined) return [];
  const { explain: words } = language;
  const speaking = shown.indicators.filter(({ weight }) => weight > 0);
  const against = shown.indicators.filter(({ weight }) => weight < 0);
  return [
    ...(speaking.length === 0 ? [] : [words.reasons(reasonsOf(speaking, language, model))]),
    against.length === 0 ? words.nothingAgainst : words.against(reasonsOf(against, language, model)),
  ];
};

const sameOutcome = (x: FallParts, y: FallParts): boolean =>
  x.role === y.role && x.standing === y.standing && x.shown?.probability === y.shown?.probability;

const fallsOf = (actor: ShownActor, shown: RoleScore | undefined, language: Language): readonly FallParts[] => {
  const falls: FallParts[] = [];
  for (const { left, role, standing, probability } of actor.support ?? []) {
    const one: FallParts = {
      left: [printable(left)],
      role: role === null ? undefined : roleName(role, language),
      standing: standing === null ? undefined : language.terms.standings[standing].name,
      shown:
        shown === undefined || probability === undefined
          ? undefined
          : { role: roleName(shown.role, language), probability: probabilityIn(language, probability) },
    };
    const known = falls.findIndex((other) => sameOutcome(one, other));
    const before = falls[known];
    if (before === undefined) falls.push(one);
    else falls[known] = { ...before, left: [...before.left, ...one.left] };
  }
  return falls;
};

const resting = (
  analysis: Analysis,
  actor: ShownActor,
  shown: RoleScore | undefined,
  language: Language,
): readonly string[] => {
  const { explain: words } = language;
  if (!analysis.options.support) return [words.fallsNotAsked];
  const falls = fallsOf(actor, shown, language);
  if (falls.length === 0) return [words.nothingFalls];
  const rest = falls.slice(mostFalls).reduce((sum, { left }) => sum + left.length, 0);
  return [
    ...falls.slice(0, mostFalls).map((fall, i) => words.falls(fall, i === 0)),
    ...(rest > 0 ? [words.otherFalls(countedIn(language, rest, "other"))] : []),
  ];
};

const innocentOf = (shown: RoleScore | undefined, { explain: words }: Language): readonly string[] => {
  const innocent = innocentExplanation(shown);
  return innocent === undefined ? [] : [words.innocent(words.innocents[innocent])];
};

/** What is said of one actor, part by part; a part is some sentences, none where it has nothing to say. */
export interface ExplanationParts {
  /** Standing and role, with the probability as a number and the weight of the evidence in words. */
  readonly finding: readonly string[];
  /** What speaks for the role shown and what against it. */
  readonly reasons: readonly string[];
  /** The innocent explanation that the indicators leave open. */
  readonly innocent: readonly string[];
  /** On which source or witness it rests, and what becomes of it without. */
  readonly rests: readonly string[];
  readonly cautions: readonly string[];
  /** What could be asked for. */
  readonly missing: readonly string[];
  readonly closing: readonly string[];
}

/** The parts of {@link explain}, for whoever sets some of them in another way. @throws RangeError where the document has no such actor */
export const explanationParts = (analysis: Analysis, id: string, options: ExplainOptions = {}): ExplanationParts => {
  const { model = builtInModel, lang, nextEvidence = [] } = options;
  const language = languageOf(lang);
  const { explain: words, terms } = language;
  const actor = analysis.actors.find((one) => one.id === id);
  if (actor === undefined) throw new RangeError(`The analysis has no actor "${printable(id)}".`);
  const shown = actor.roles.find(({ role }) => role === actor.role) ?? actor.roles[0];
  const requests = nextEvidence.filter(({ about }) => about.includes(id)).map(({ request }) => printable(request));
  return {
    finding: findingOf(actor, shown, language),
    reasons: reasoned(shown, language, model),
    innocent: innocentOf(shown, language),
    rests: resting(analysis, actor, shown, language),
    cautions:
      actor.cautions.length === 0
        ? []
        : [words.cautions(actor.cautions.map((caution) => terms.cautions[caution].sentence))],
    missing: requests.length === 0 ? [] : [words.missing(requests.slice(0, mostRequests))],
    closing: shown === undefined ? [words.closing] : [words.uncertain, words.closing],
  };
};

/**
 * An explanation that an investigator can read aloud, in paragraphs of plain text with an empty line between them: the standing and role
 * that the records support with the probability as a number and the weight of the evidence in words; what speaks for it and against it; the
 * innocent explanation that the indicators leave open; on which source or witness it rests and what becomes of it without; the cautions; and,
 * where `nextEvidence` is given, what could be asked for. Abstention is said as such. It works on the document alone, in which protected people
 * already go by their pseudonyms.
 *
 * @param id - of an actor, as the document shows it
 * @throws RangeError where the document has no such actor
 *
 * Linear in the actor's indicators and cites.
 */
export const explain = (analysis: Analysis, id: string, options: ExplainOptions = {}): string => {
  const { finding, reasons, innocent, rests, cautions, missing, closing } = explanationParts(analysis, id, options);
  return [finding, [...reasons, ...innocent], rests, cautions, missing, closing]
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.join(" "))
    .join("\n\n");
};
