import { addSeconds } from "../exact/instant.js";
import { localDate } from "../exact/zone.js";
import type { Period } from "../records/period.js";
import { countedIn } from "./counted.js";
import type { Language } from "./language.js";
import { probabilityIn } from "./numbers.js";
import type { AskedAct, DealingId } from "./pages/evidence-words.js";

/** A sentence that is said in whichever language it is asked for. */
export type Said = (language: Language) => string;

/** "Ask for the call records of phone:…, 2016-05-01 to 2016-07-03." Days are those of the zone. */
export const callRecordsRequest =
  (phone: string, period: Period | undefined, zone: string): Said =>
  ({ dates, pages: { evidence } }) => {
    if (period === undefined) return evidence.callRecords(phone, undefined);
    // A period ends where its last day does; the second before it is still on that day.
    const days = [localDate(zone, period.from), localDate(zone, addSeconds(period.to, -1))] as const;
    return evidence.callRecords(phone, [dates.dayInLine(days[0]), dates.dayInLine(days[1])]);
  };

/** Why a phone whose own records are not there should be asked for. */
export const unwatchedReason =
  (calls: number, contacts: number): Said =>
  (language) =>
    language.pages.evidence.unwatched(countedIn(language, calls, "call"), countedIn(language, contacts, "otherPhone"));

/** Why a longer time of a phone should be asked for. */
export const longerTimeReason =
  (events: number): Said =>
  (language) =>
    language.pages.evidence.longerTime(countedIn(language, events, "event"));

/** With what must be said wherever a protected witness is to be heard again. */
const guarded = (request: string, isProtected: boolean, { pages }: Language): string =>
  `${request}${isProtected ? pages.evidence.protectedWitness : ""}`;

/** What to ask a witness about somebody. */
export const questionRequest =
  (witness: string, about: string, act: string, isProtected: boolean): Said =>
  (language) => {
    const { actQuestions, otherQuestion, question } = language.pages.evidence;
    const isAct = (text: string): text is AskedAct => Object.hasOwn(actQuestions, text);
    return guarded(question(witness, about, isAct(act) ? actQuestions[act] : otherQuestion), isProtected, language);
  };

/** Why this witness. */
export const dealingReason =
  (dealing: DealingId, about: string, others: number): Said =>
  (language) => {
    const { dealings, dealing: reason } = language.pages.evidence;
    return reason(
      dealings[dealing](about),
      others === 0 ? undefined : countedIn(language, others, "otherWitness"),
      language.numbers.isSingular(others),
    );
  };

/** What to ask a witness who has told what others said. */
export const hearsayRequest =
  (witness: string, about: string, isProtected: boolean): Said =>
  (language) =>
    guarded(language.pages.evidence.hearsay(witness, about), isProtected, language);

/** Why: {@link hearsayRequest}. */
export const hearsayReason: Said = ({ pages }) => pages.evidence.hearsayReason;

/** What to ask of witnesses who contradict each other. */
export const contradictionRequest =
  (about: string, isProtected: boolean): Said =>
  (language) =>
    guarded(language.pages.evidence.contradiction(about), isProtected, language);

/** Why: {@link contradictionRequest}. */
export const contradictionReason =
  (told: number, denied: number): Said =>
  (language) =>
    language.pages.evidence.contradictionReason(
      countedIn(language, told, "firsthandClaim"),
      countedIn(language, denied, "firsthandDenial"),
    );

/** What to confirm about a phone and a person. */
export const holdsRequest =
  (phone: string, person: string): Said =>
  ({ pages }) =>
    pages.evidence.holds(phone, person);

/** Why: {@link holdsRequest}, of somebody recorded to have held it. */
export const doubtfulTenureReason =
  (holders: number): Said =>
  (language) =>
    holders === 1
      ? language.pages.evidence.weakTenure
      : language.pages.evidence.severalHolders(countedIn(language, holders, "holder"));

/** Why: {@link holdsRequest}, of somebody said by hearsay to use it. */
export const hearsayHolderReason: Said = ({ pages }) => pages.evidence.hearsayHolder;

/** What to confirm about a phone that nobody is known to have held. */
export const holderRequest =
  (phone: string): Said =>
  ({ pages }) =>
    pages.evidence.holder(phone);

/** Why: {@link holderRequest}. */
export const nobodyReason =
  (calls: number, contacts: number, persons: number): Said =>
  (language) =>
    language.pages.evidence.nobody(
      countedIn(language, calls, "call"),
      countedIn(language, contacts, "phone"),
      countedIn(language, persons, "personToldOf"),
      language.numbers.isSingular(persons),
    );

/** What to confirm about two ids. */
export const sameRequest =
  (kind: string, a: string, b: string): Said =>
  ({ pages: { evidence } }) =>
    kind === "same-person" ? evidence.samePerson(a, b) : evidence.samePhoneHolder(a, b);

/** Why: {@link sameRequest}, judged before. */
export const unsureReason: Said = ({ pages }) => pages.evidence.unsure;

/** Why: {@link sameRequest}, by a claim. */
export const saidSameReason: Said = ({ pages }) => pages.evidence.saidSame;

/** Why: {@link sameRequest}, proposed. */
export const proposedReason =
  (probability: number): Said =>
  (language) =>
    language.pages.evidence.proposed(probabilityIn(language, probability));

/** Where a record lies and how that is known: "LY, by the number's calling code"; "not known" where it is not. */
export const heldByWords =
  (heldBy: {
    readonly state?: string;
    readonly operator?: string;
    readonly by?: "number" | "cell" | "source";
    readonly several?: boolean;
  }): Said =>
  ({ pages: { evidence } }) => {
    if (heldBy.operator !== undefined) return evidence.satellite(heldBy.operator);
    if (heldBy.several === true) return evidence.severalStates;
    return heldBy.state === undefined ? evidence.notKnown : evidence.heldBy[heldBy.by ?? "source"](heldBy.state);
  };
