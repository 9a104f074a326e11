/** A person named in a record: `person:` and the key. */
export type PersonRef = `person:${string}`;
/** A phone named in a record: `phone:` and the key. */
export type PhoneRef = `phone:${string}`;
/** A place named in a record: `place:` and the key. */
export type PlaceRef = `place:${string}`;
/** An event named in a record: `event:` and the key. */
export type EventRef = `event:${string}`;
/** A call named in a record: `call:` and the key. */
export type CallRef = `call:${string}`;
/** Somebody who can be a node of the tie graph: a person, or a phone that nobody is known to hold. */
export type ActorId = PersonRef | PhoneRef;

/** The kind of a reference: what stands before its first colon; the empty string where there is none. */
export const kindOf = (reference: string): string => reference.slice(0, Math.max(0, reference.indexOf(":")));

/** The key of a reference: all that stands after its first colon. */
export const keyOf = (reference: string): string => reference.slice(reference.indexOf(":") + 1);
