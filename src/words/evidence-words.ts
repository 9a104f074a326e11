import { addSeconds } from "../exact/instant.js";
import { localDate } from "../exact/zone.js";
import type { Period } from "../records/period.js";
import { counted, probabilityText } from "./numbers.js";

/** What to ask a witness about an act. Open questions, as to a witness: none names the answer, and force comes before who steered or led. */
const actQuestions: ReadonlyMap<string, string> = new Map([
  ["recruited", "how was the journey offered and arranged, and by whom?"],
  ["directed", "who gave orders, to whom, and who was listened to in a dispute?"],
  ["drove", "who drove, on which legs, and how often?"],
  [
    "piloted",
    "was anybody forced or threatened to steer, by whom, and does anybody need protection? Only then: who steered, and how was that decided?",
  ],
  [
    "guided",
    "was anybody forced to lead the way, and does anybody need protection? Only then: who led, and who knew the way?",
  ],
  ["housed", "who kept the house, and who came and went?"],
  ["guarded", "was anybody held or hurt, and who was there?"],
  ["supplied", "who brought the boat, the vehicles, the fuel or the papers?"],
]);

/** How a witness came across somebody. */
const dealingWords: ReadonlyMap<string, string> = new Map([
  ["spoke-of", "has told of {} at first hand"],
  ["was-with", "is said to have been with {} at one event, or at one place on one day"],
  ["telephoned", "was on the telephone with {}"],
  ["heard-of", "has told of {} by hearsay only"],
]);

/** "Ask for the call records of phone:…, 2016-05-01 to 2016-07-03." Days are those of the zone. */
export const callRecordsRequest = (phone: string, period: Period | undefined, zone: string): string => {
  if (period === undefined) return `Ask for the call records of ${phone}, with cells and devices.`;
  // A period ends where its last day does; the second before it is still on that day.
  const [first, last] = [localDate(zone, period.from), localDate(zone, addSeconds(period.to, -1))];
  return `Ask for the call records of ${phone}, with cells and devices, ${first} to ${last}.`;
};

/** Why a phone whose own records are not there should be asked for. */
export const unwatchedReason = (calls: number, contacts: number): string =>
  `its own records were not obtained: it is known from ${counted(calls, "call")} with ${counted(contacts, "other phone")}`;

/** Why a longer time of a phone should be asked for. */
export const longerTimeReason = (events: number): string =>
  `its records leave out the time of ${counted(events, "event")} of the case`;

/** What must be said wherever a protected witness is to be heard again. */
const guarded = (isProtected: boolean): string =>
  isProtected ? " The witness is protected: only through whoever protects them, and away from others." : "";

/** What to ask a witness about somebody. */
export const questionRequest = (witness: string, about: string, act: string, isProtected: boolean): string =>
  `Ask ${witness}, as a witness, about ${about}: ${actQuestions.get(act) ?? "what did they see?"}${guarded(isProtected)}`;

/** Why this witness. */
export const dealingReason = (dealing: string, about: string, others: number): string =>
  `the witness ${(dealingWords.get(dealing) ?? "knows {}").replace("{}", about)}${others === 0 ? "" : `; ${counted(others, "other witness", "other witnesses")} could be asked too`}`;

/** What to ask a witness who has told what others said. */
export const hearsayRequest = (witness: string, about: string, isProtected: boolean): string =>
  `Ask ${witness}, as a witness, who told them this about ${about}, so that whoever saw it can be heard.${guarded(isProtected)}`;

/** Why: {@link hearsayRequest}. */
export const hearsayReason = "the claim is hearsay; a first-hand word would weigh more than twice as much";

/** What to ask of witnesses who contradict each other. */
export const contradictionRequest = (about: string, isProtected: boolean): string =>
  `Hear the witnesses of these claims about ${about} again, each alone: what did each see, from where, and when?${guarded(isProtected)}`;

/** Why: {@link contradictionRequest}. */
export const contradictionReason = (told: number, denied: number): string =>
  `${counted(told, "first-hand claim")} and ${counted(denied, "first-hand denial")} contradict each other`;

/** What to confirm about a phone and a person. */
export const holdsRequest = (phone: string, person: string): string =>
  `Confirm whether ${person} held ${phone}: subscriber, seizure, handset, voice.`;

/** Why: {@link holdsRequest}, of somebody recorded to have held it. */
export const doubtfulTenureReason = (holders: number): string =>
  holders === 1
    ? "what says who held it is weak, and all that its calls show rests on that"
    : `${counted(holders, "person", "people")} are recorded to have held it at one time, and all that its calls show goes to one of them`;

/** Why: {@link holdsRequest}, of somebody said by hearsay to use it. */
export const hearsayHolderReason = "hearsay names the holder, which attributes no call until it is confirmed";

/** What to confirm about a phone that nobody is known to have held. */
export const holderRequest = (phone: string): string =>
  `Ask who held ${phone}: subscriber, top-ups, handset, cells at night.`;

/** Why: {@link holderRequest}. */
export const nobodyReason = (calls: number, contacts: number, persons: number): string =>
  `no record says who held it; it has ${counted(calls, "call")} with ${counted(contacts, "phone")}, and of ${counted(persons, "person told of", "people told of")} no phone is known`;

/** What to confirm about two ids. */
export const sameRequest = (kind: string, a: string, b: string): string =>
  kind === "same-person"
    ? `Confirm whether ${a} and ${b} are one person: documents, photographs, fingerprints, a voice.`
    : `Confirm whether ${b} was used after ${a} by the same holder: handset, subscriber, contacts.`;

/** Why: {@link sameRequest}, judged before. */
export const unsureReason = "it was judged and left unsure";

/** Why: {@link sameRequest}, by a claim. */
export const saidSameReason = "a witness says that both are one person; nothing is merged until it is judged";

/** Why: {@link sameRequest}, proposed. */
export const proposedReason = (probability: number): string =>
  `it is proposed with a probability of ${probabilityText(probability)}; nothing is merged until it is judged`;

/** Where a record lies and how that is known: "LY, by the number's calling code"; "not known" where it is not. */
export const heldByWords = (heldBy: {
  readonly state?: string;
  readonly operator?: string;
  readonly by?: "number" | "cell" | "source";
  readonly several?: boolean;
}): string => {
  if (heldBy.operator !== undefined) return `${heldBy.operator} (satellite), by the number; no state's numbering plan`;
  if (heldBy.several === true) return "several states: see the sources of the records cited";
  if (heldBy.state === undefined) return "not known";
  const by = {
    number: "by the number's calling code",
    cell: "by the source that supplied its cells",
    source: "by the state of the source",
  };
  return `${heldBy.state}, ${by[heldBy.by ?? "source"]}`;
};
