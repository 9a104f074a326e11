import type { ActorId } from "../records/reference.js";
import type { CallLog, LoggedCall } from "./call-log.js";

/** How an actor deals with each contact. */
export interface Dealings {
  /** Share of contacts whom the actor calls and who never call. */
  readonly onlyCalled: number;
  /** Share of contacts who call and whom the actor never calls. */
  readonly onlyCalling: number;
  /** Mean days from the first call with a contact to the last. */
  readonly daysWithContact: number;
  /** Passing contacts of few contacts themselves whose first call in the records is with this actor. */
  readonly firstMet: number;
}

const day = 86_400;

/** Judgement: whoever knows at most this many numbers here is a client or a stranger rather than one of a crew. */
const fewContacts = 6;

/** How one actor deals with its contacts. O(contacts). */
export const dealingsOf = (
  actor: ActorId,
  log: CallLog,
  contactsOf: (actor: ActorId) => ReadonlyMap<ActorId, readonly LoggedCall[]>,
): Dealings => {
  const contacts = contactsOf(actor);
  let [called, calling, days, first] = [0, 0, 0, 0];
  for (const [other, calls] of contacts) {
    const out = calls.reduce((sum, { outgoing }) => (outgoing ? sum + 1 : sum), 0);
    if (out === calls.length) called += 1;
    if (out === 0) calling += 1;
    const length = (calls.at(-1)?.start ?? 0) - (calls[0]?.start ?? 0);
    days += length / day;
    if (calls.length < 2 || length > 21 * day || contactsOf(other).size > fewContacts) continue;
    if (log.get(other)?.[0]?.other === actor) first += 1;
  }
  const all = Math.max(1, contacts.size);
  return { onlyCalled: called / all, onlyCalling: calling / all, daysWithContact: days / all, firstMet: first };
};
