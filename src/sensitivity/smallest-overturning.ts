import { addToList } from "../exact/add-to-list.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { CaseRecords } from "../records/case-records.js";
import type { ActorId, PhoneRef } from "../records/reference.js";
import { kindOf } from "../records/reference.js";
import type { Standing } from "../roles/taxonomy.js";
import { leaveOutRecord } from "./leave-out-record.js";
import type { Verdict } from "./role-changes.js";
import type { RolePassOptions } from "./role-pass.js";
import type { Effect } from "./smallest-set.js";
import { smallestSet } from "./smallest-set.js";
import { verdictsOf } from "./verdicts.js";
import { decidedOnRequest, keepingCases, verdictsOnRequest } from "./verdicts-on-request.js";
import type { Fallible } from "./what-may-fall.js";
import { whatMayFall } from "./what-may-fall.js";
import { withoutPhone } from "./without-phone.js";

/**
 * Judgement: for each actor no more than this many sets of records are left out. It does not depend on who else is asked about, so that
 * whoever asks about one actor is told the same as whoever asks about all.
 */
export const mostSetsTried = 32;

/** The fewest records found without which an assigned role is no longer assigned, and how surely there are no fewer. */
export interface Overturning {
  /** The role assigned with all records. */
  readonly role: string;
  /** What falls, sorted by `record`; empty where nothing was found that overturns the role. */
  readonly falls: readonly Fallible[];
  /** What the actor becomes without these: the role assigned, the standing (null where no other record names the actor); null where nothing was found. */
  readonly becomes: { readonly role: string | null; readonly standing: Standing | null } | null;
  /** Every set of up to this many of the candidates was left out, and none overturns the role: it takes more. */
  readonly moreThan: number;
  /** True where `falls` is one more than `moreThan`: no smaller set of the candidates does it. Else it is the smallest found. */
  readonly proved: boolean;
  /** How many things the role may fall with: statements, rows, judgements, and phones with all their call records. */
  readonly candidates: number;
  /** How many sets of them were left out. */
  readonly tried: number;
}

/** Options of {@link smallestOverturning}. */
export interface OverturningOptions extends RolePassOptions {
  /** Whom to look into; everybody with an assigned role by default. Who has none is passed over. */
  readonly actors?: readonly ActorId[];
  /** Told what is left out first, or who is looked into, before each step; changes no result. */
  readonly progress?: (step: string) => void;
}

/** The first to be tried: papers that can be struck out one by one, before all that a phone recorded. */
const stages: readonly ((record: string) => boolean)[] = [
  (record) => kindOf(record) === "statement",
  (record) => kindOf(record) !== "statement" && kindOf(record) !== "phone",
  (record) => kindOf(record) === "phone",
];

const leaveOut = (records: CaseRecords, { record }: Fallible): CaseRecords =>
  kindOf(record) === "phone" ? withoutPhone(records, record as PhoneRef) : leaveOutRecord(records, record);

const isPhone = ({ record }: Fallible): boolean => kindOf(record) === "phone";

const keyOfSet = (some: readonly Fallible[]): string =>
  some
    .map(({ record }) => record)
    .sort(compareCodeUnits)
    .join("\n");

/** What leaving out a set does to a role, and what becomes of the actor. */
interface EffectOnRole extends Effect {
  readonly after: Verdict | undefined;
}

const effectOf = (verdict: Verdict | undefined, role: string): EffectOnRole => ({
  after: verdict,
  overturns: verdict?.role !== role,
  left: verdict?.roles.find((one) => one.role === role)?.probability ?? 0,
});

/** Of many candidates those are tried that most is cited from. */
const mostCitedFirst = (x: Fallible, y: Fallible): number =>
  y.cites.length - x.cites.length || compareCodeUnits(x.record, y.record);

interface Question {
  readonly actor: ActorId;
  readonly role: string;
  readonly candidates: readonly Fallible[];
  /** What leaving out each candidate by itself does, as far as it was tried. */
  readonly singles: Map<Fallible, EffectOnRole>;
}

const isOverturned = ({ singles }: Question): boolean => [...singles.values()].some(({ overturns }) => overturns);

/** The candidates of one stage that somebody's role did not fall without before, each with whoever is to be asked. */
const askedTogether = (
  questions: readonly Question[],
  stage: (record: string) => boolean,
): ReadonlyMap<string, readonly (readonly [Question, Fallible])[]> => {
  const asked = new Map<string, (readonly [Question, Fallible])[]>();
  for (const question of questions.filter((one) => !isOverturned(one)))
    for (const candidate of question.candidates.slice(0, mostSetsTried)) {
      if (!stage(candidate.record)) continue;
      addToList(asked, candidate.record, [question, candidate]);
    }
  return asked;
};

/**
 * For actors with an assigned role, the smallest set of records found without which that role is no longer assigned: "this role falls if
 * these two statements fall".
 *
 * What may fall is what the role rests on: statements (with all that they say), rows of `phones.csv` and `ties.csv`, judgements, and all
 * call records of a phone that the actor used, as one thing. Single calls, events, cells and coverage stay. Each set is left out and the
 * actor inferred anew from the records that are left, with everything that the inference reads; nothing is added up instead. First each
 * thing by itself, in three stages (statements, other papers, phones; the later ones only while nothing overturns the role); then the most
 * telling together until the role falls, less what proves unneeded; then every smaller set, while {@link mostSetsTried} allows.
 *
 * @returns by actor, sorted by id; ids and references are the real ones, so what is shown goes through the veil of the whole case
 *
 * At most {@link mostSetsTried} partial passes for each actor, O(records + actors · ties) each.
 */
export const smallestOverturning = (
  records: CaseRecords,
  options: OverturningOptions = {},
): ReadonlyMap<ActorId, Overturning> => {
  const whole = verdictsOf(records, options);
  const kept = keepingCases(whole);
  const decide = decidedOnRequest(records, options, kept);
  const asked = options.actors === undefined ? undefined : new Set(options.actors);
  const questions = [...whole.actors].flatMap(([actor, { role }]): readonly Question[] => {
    if (role === null || asked?.has(actor) === false) return [];
    const decided = decide(actor);
    if (decided === undefined) return [];
    const candidates = [...whatMayFall(records, decided, actor)].sort(mostCitedFirst);
    return [{ actor, role, candidates, singles: new Map() }];
  });
  const withoutPhones = new Map<string, CaseRecords>();
  const without = (some: readonly Fallible[]) => {
    // The calls that are left are the same list whatever else is left out, so that what they tell is kept.
    const phones = some.filter(isPhone);
    const key = JSON.stringify(phones.map(({ record }) => record));
    const left = withoutPhones.get(key) ?? phones.reduce(leaveOut, records);
    withoutPhones.set(key, left);
    return verdictsOnRequest(some.filter((one) => !isPhone(one)).reduce(leaveOut, left), options, kept);
  };
  for (const stage of stages)
    for (const [record, all] of [...askedTogether(questions, stage)].sort(([x], [y]) => compareCodeUnits(x, y))) {
      options.progress?.(record);
      const [first] = all;
      if (first === undefined) continue;
      const verdictOf = without([first[1]]);
      for (const [{ actor, role, singles }, candidate] of all) singles.set(candidate, effectOf(verdictOf(actor), role));
    }
  return new Map(
    questions
      .sort((x, y) => compareCodeUnits(x.actor, y.actor))
      .map(({ actor, role, candidates, singles }) => {
        options.progress?.(actor);
        const afterwards = new Map([...singles].map(([one, { after }]) => [keyOfSet([one]), after] as const));
        const search = smallestSet(candidates, singles, mostSetsTried, (some) => {
          const effect = effectOf(without(some)(actor), role);
          afterwards.set(keyOfSet(some), effect.after);
          return effect;
        });
        const falls = [...search.found].sort((x, y) => compareCodeUnits(x.record, y.record));
        const after = afterwards.get(keyOfSet(falls));
        const becomes = falls.length === 0 ? null : { role: after?.role ?? null, standing: after?.standing ?? null };
        const { moreThan, tried } = search;
        const proved = falls.length > 0 && falls.length === moreThan + 1;
        return [actor, { role, falls, becomes, moreThan, proved, candidates: candidates.length, tried }] as const;
      }),
  );
};
