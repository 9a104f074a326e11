import { addToList } from "../exact/add-to-list.js";
import type { ActorId } from "../records/reference.js";
import type { CallLog, LoggedCall } from "./call-log.js";

/** A contact that turned up, was spoken to over some days, and was gone. */
export interface PassingContact {
  readonly contact: ActorId;
  /** The actor's calls with it, in order. */
  readonly calls: readonly LoggedCall[];
}

const day = 86_400;
/** Judgement: a passenger is dealt with for at most three weeks, more than once, and knows few others. */
const [longest, fewestCalls, mostContacts] = [21 * day, 2, 6];

/** The calls of a log by the other side, in order of first call. */
export const callsByContact = (log: readonly LoggedCall[]): ReadonlyMap<ActorId, readonly LoggedCall[]> => {
  const byContact = new Map<ActorId, LoggedCall[]>();
  for (const entry of log) {
    addToList(byContact, entry.other, entry);
  }
  return byContact;
};

/**
 * The contacts that pass through an actor's log: newly seen after its first week, spoken to at least twice within three
 * weeks, gone before its last week, and with few contacts of their own. O(calls of the actor and of its contacts), where a
 * caller who asks for many actors keeps each one's contacts and passes `contactsOf`.
 */
export const passingContacts = (
  log: CallLog,
  actor: ActorId,
  contactsOf: (actor: ActorId) => ReadonlyMap<ActorId, readonly LoggedCall[]> = (one) =>
    callsByContact(log.get(one) ?? []),
): readonly PassingContact[] => {
  const own = log.get(actor) ?? [];
  const [begin, end] = [own[0]?.start ?? 0, own.at(-1)?.start ?? 0];
  // In a record shorter than a month nobody can be seen to come and go.
  if (end - begin < 28 * day) return [];
  return [...contactsOf(actor)].flatMap(([contact, calls]): readonly PassingContact[] => {
    const [first, last] = [calls[0]?.start ?? 0, calls.at(-1)?.start ?? 0];
    if (calls.length < fewestCalls || last - first > longest) return [];
    if (first < begin + 3 * day || last > end - 3 * day) return [];
    return contactsOf(contact).size <= mostContacts ? [{ contact, calls }] : [];
  });
};
