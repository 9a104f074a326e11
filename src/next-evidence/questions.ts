import { compareCodeUnits } from "../exact/compare-code-units.js";
import { probabilityOfDecibans } from "../exact/decibans.js";
import type { Predicate } from "../records/claim.js";
import type { ActorId, PersonRef } from "../records/reference.js";
import type { Statement } from "../records/statement.js";
import type { Testimony } from "../roles/testimony.js";
import {
  contradictionReason,
  contradictionRequest,
  dealingReason,
  hearsayReason,
  hearsayRequest,
  questionRequest,
} from "../words/evidence-words.js";
import type { Candidate } from "./candidate.js";
import type { CaseNow } from "./case-now.js";
import { canAnswerPercent, dealingsOf } from "./dealings.js";
import { expectedChange } from "./expected-change.js";
import { heldBySources } from "./held-by.js";
import { supposedTestimony } from "./supposed-testimony.js";

/** The acts that a witness can be asked about; which roles an answer bears on is the model's to say. */
const askedActs: readonly Predicate[] = [
  "recruited",
  "directed",
  "drove",
  "piloted",
  "guided",
  "housed",
  "guarded",
  "supplied",
];

/** Judgement: so many of an actor's witnesses are tried, those who can best tell. */
const mostWitnesses = 4;
/** Judgement: how often asking both sides again resolves a contradiction, in per cent. */
const resolvedPercent = 50;

/** What an answer is expected to change of one actor. */
interface AnswerValue {
  readonly change: number;
  readonly touched: number;
  /** The role most changed, then the most probable other one. */
  readonly between: readonly string[];
}

/**
 * What a yes or a no is expected to change: the role that it bears on most says how probable each is, and the other roles change with it.
 * Undefined where it changes nothing, or the same whatever the answer.
 */
const answerValue = (
  now: CaseNow,
  actor: ActorId,
  [ifYes, ifNo]: readonly [readonly number[], readonly number[]],
): AnswerValue | undefined => {
  const counted = now.weightsOf(actor).flatMap(({ role, weight }, i) => {
    if (!now.counts(actor, role)) return [];
    const [p, yes, no] = [weight, ifYes[i] ?? weight, ifNo[i] ?? weight].map(probabilityOfDecibans) as [
      number,
      number,
      number,
    ];
    return [{ role: role.id, weight, p, yes, no, own: expectedChange(p, yes, no) }];
  });
  const [asked] = [...counted].sort((x, y) => y.own - x.own || compareCodeUnits(x.role, y.role));
  if (asked === undefined || asked.own <= 0) return undefined;
  const probably = (asked.p - asked.no) / (asked.yes - asked.no);
  const changes = counted.map(({ p, yes, no }) => probably * Math.abs(yes - p) + (1 - probably) * Math.abs(no - p));
  const others = counted
    .filter(({ role }) => role !== asked.role)
    .sort((x, y) => y.weight - x.weight || compareCodeUnits(x.role, y.role));
  return {
    change: changes.reduce((sum, change) => sum + change, 0),
    touched: changes.filter((change) => change > 0).length,
    between: [asked.role, ...others.slice(0, 1).map(({ role }) => role)],
  };
};

const isPerson = (actor: ActorId): actor is PersonRef => actor.startsWith("person:");

const both = (
  now: CaseNow,
  actor: PersonRef,
  what: { readonly predicate: Predicate; readonly role?: string },
  statement: Statement | undefined,
): readonly [readonly number[], readonly number[]] => {
  const answer = (negated: boolean): readonly number[] =>
    now.weightsIfSaid(actor, [
      ...now.view.saidOf(actor),
      supposedTestimony(now, actor, { ...what, negated }, statement),
    ]);
  return [answer(false), answer(true)];
};

/** Each witness's best statement: the one that would give an answer most weight, then the smallest id. */
const bestStatements = (
  now: CaseNow,
  about: PersonRef,
): ReadonlyMap<PersonRef, { readonly statement: Statement; readonly grade: number }> => {
  const best = new Map<PersonRef, { readonly statement: Statement; readonly grade: number }>();
  for (const statement of now.records.statements) {
    if (statement.witness === undefined) continue;
    const witness = now.pass.ground.identity.personOf(statement.witness);
    const { grade } = supposedTestimony(now, about, { predicate: "met", negated: false }, statement);
    if (grade > (best.get(witness)?.grade ?? -1)) best.set(witness, { statement, grade });
  }
  return best;
};

/** Whoever may be asked: not the actor, and nobody listed as `service`, who may be a lawyer or a journalist. */
const mayBeAsked = (now: CaseNow, witness: PersonRef | undefined, about: ActorId): witness is PersonRef =>
  witness !== undefined && witness !== about && !now.view.statusOf(witness).has("service");

const toWitnesses = (now: CaseNow, actors: readonly PersonRef[]): readonly Candidate[] => {
  const dealings = dealingsOf(now);
  const [someone] = actors;
  if (someone === undefined) return [];
  const statements = bestStatements(now, someone);
  return actors.flatMap((actor) => {
    const asked = dealings(actor)
      .filter(({ witness }) => mayBeAsked(now, witness, actor))
      .flatMap((dealing) => {
        const best = statements.get(dealing.witness);
        const share = canAnswerPercent.get(dealing.kind) ?? 0;
        return best === undefined ? [] : [{ ...dealing, ...best, share }];
      })
      .sort((x, y) => y.share * y.grade - x.share * x.grade || compareCodeUnits(x.witness, y.witness));
    return askedActs.flatMap((act): readonly Candidate[] => {
      const [first] = asked
        .slice(0, mostWitnesses)
        .flatMap(({ share, ...one }) => {
          const value = answerValue(now, actor, both(now, actor, { predicate: act }, one.statement));
          return value === undefined ? [] : [{ ...one, ...value, change: (value.change * share) / 100 }];
        })
        .sort((x, y) => y.change - x.change || compareCodeUnits(x.witness, y.witness));
      if (first === undefined) return [];
      const { witness, kind, statement, cites, change, touched, between } = first;
      return [
        {
          kind: "question",
          what: [witness],
          about: [actor],
          change,
          touched,
          between,
          request: questionRequest(witness, actor, act, now.isProtected(witness)),
          reason: dealingReason(kind, actor, asked.length - 1),
          heldBy: heldBySources(now.records, [statement.source]),
          cites,
        },
      ];
    });
  });
};

/** Where hearsay came from: whoever saw it, whose first-hand word may be as the hearsay says or not. */
const toHearsay = (now: CaseNow, actors: ReadonlySet<ActorId>): readonly Candidate[] =>
  now.view.testimonies.flatMap(({ claim, statement, subject, witness, cite }): readonly Candidate[] => {
    if (claim.firsthand || !actors.has(subject) || !mayBeAsked(now, witness, subject)) return [];
    const what = { predicate: claim.predicate, ...(claim.role === undefined ? {} : { role: claim.role }) };
    const value = answerValue(now, subject, both(now, subject, what, undefined));
    if (value === undefined) return [];
    return [
      {
        kind: "question",
        what: [witness, cite],
        about: [subject],
        ...value,
        change: (value.change * (canAnswerPercent.get("heard-of") ?? 0)) / 100,
        request: hearsayRequest(witness, subject, now.isProtected(witness)),
        reason: hearsayReason,
        heldBy: heldBySources(now.records, [statement.source]),
        cites: [cite],
      },
    ];
  });

/** First-hand claims that say of one act both that it was and that it was not; a denial of one's own part contradicts nobody. */
const contradictory = (
  said: readonly Testimony[],
): readonly (readonly [readonly Testimony[], readonly Testimony[]])[] => {
  const groups = new Map<string, Testimony[]>();
  for (const one of said) {
    const { claim, witness, subject } = one;
    if (!claim.firsthand || witness === subject) continue;
    const key = `${claim.predicate} ${claim.role ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((group) => [group.filter(({ claim }) => !claim.negated), group.filter(({ claim }) => claim.negated)] as const)
    .filter(([told, denied]) => told.length > 0 && denied.length > 0);
};

const toContradictions = (now: CaseNow, actors: readonly PersonRef[]): readonly Candidate[] =>
  actors.flatMap((actor) => {
    const said = now.view.saidOf(actor);
    return contradictory(said).flatMap(([told, denied]): readonly Candidate[] => {
      const sides = [...told, ...denied];
      if (!sides.every(({ witness }) => witness === undefined || mayBeAsked(now, witness, actor))) return [];
      const without = (side: readonly Testimony[]) =>
        now.weightsIfSaid(
          actor,
          said.filter((one) => !side.includes(one)),
        );
      const value = answerValue(now, actor, [without(denied), without(told)]);
      if (value === undefined) return [];
      const cites = sides.map(({ cite }) => cite).sort(compareCodeUnits);
      return [
        {
          kind: "question",
          what: cites,
          about: [actor],
          ...value,
          change: (value.change * resolvedPercent) / 100,
          request: contradictionRequest(
            actor,
            sides.some(({ witness }) => witness !== undefined && now.isProtected(witness)),
          ),
          reason: contradictionReason(told.length, denied.length),
          heldBy: heldBySources(
            now.records,
            sides.map(({ statement }) => statement.source),
          ),
          cites,
        },
      ];
    });
  });

/**
 * The questions whose answers would tell most of an actor's roles: of each act the witness who can best tell, the first-hand origin of
 * hearsay, and first-hand claims that contradict each other.
 *
 * An answer is weighed by the model itself: the same indicators, grading and corroboration as if it stood in the records, at first hand and
 * at the grade of that witness's best statement. Nobody is asked about a part of their own, nor about people out of reach.
 *
 * O(actors · witnesses tried · acts · indicators from claims).
 */
export const questionsToAsk = (now: CaseNow): readonly Candidate[] => {
  const actors = now.pass.ground.attribution.actors.filter(isPerson).filter((actor) => !now.isOutOfReach(actor));
  return [...toWitnesses(now, actors), ...toHearsay(now, new Set(actors)), ...toContradictions(now, actors)];
};
