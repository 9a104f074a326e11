import type { CallsBefore, DatedEvent, Departure } from "../activity/around-departures.js";
import { callsFromTheCoast, coastsOf, datedEvents, departuresOf } from "../activity/around-departures.js";
import type { Behaviour } from "../activity/behaviour.js";
import { behaviours } from "../activity/behaviour.js";
import type { PassedOn } from "../activity/call-chains.js";
import { passedOn } from "../activity/call-chains.js";
import type { Directions } from "../activity/call-directions.js";
import { callDirections } from "../activity/call-directions.js";
import type { CallLog, LoggedCall } from "../activity/call-log.js";
import { callLog } from "../activity/call-log.js";
import { oncePerActor } from "../activity/once-per-actor.js";
import type { PassingContact } from "../activity/passing-contacts.js";
import { callsByContact, passingContacts } from "../activity/passing-contacts.js";
import type { Move } from "../activity/travel.js";
import { movesOf } from "../activity/travel.js";
import type { Distance } from "../exact/known-distances.js";
import { knownDistances } from "../exact/known-distances.js";
import type { Attribution } from "../identity/attribute-records.js";
import type { CaseRecords } from "../records/case-records.js";
import type { Cell } from "../records/cell.js";
import type { ActorId } from "../records/reference.js";

/** What an indicator may look at that calls, cells and events tell, whatever anybody says. */
export interface CallView {
  readonly log: CallLog;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Whole metres between two cells. */
  readonly metresOf: Distance;
  /** The known departures, in order of time. */
  readonly departures: readonly Departure[];
  /** The events whose time is known, in the order of the records. */
  readonly datedEvents: readonly DatedEvent[];
  /** An actor's calls from the coast in the two days before departures. */
  readonly ashoreOf: (actor: ActorId) => readonly CallsBefore[];
  /** An actor's calls by the other side. */
  readonly contactsOf: (actor: ActorId) => ReadonlyMap<ActorId, readonly LoggedCall[]>;
  /** An actor's calls by who called. */
  readonly directionsOf: (actor: ActorId) => Directions;
  /** The contacts that pass through an actor's log. */
  readonly passingOf: (actor: ActorId) => readonly PassingContact[];
  /** What whoever is called does next, for every call. */
  readonly passedOn: () => PassedOn;
  /** The legs that an actor's phones travelled. */
  readonly movesOf: (actor: ActorId) => readonly Move[];
  /** How each actor with at least three calls behaved. */
  readonly behaviour: ReadonlyMap<ActorId, Behaviour>;
  /** The contacts of an actor of whose behaviour something is known. */
  readonly dealtWith: (actor: ActorId) => readonly DealtWith[];
}

/** A contact whose behaviour is known, and how many calls an actor made to it and received from it. */
export interface DealtWith {
  readonly other: ActorId;
  readonly behaviour: Behaviour;
  readonly made: number;
  readonly received: number;
}

/** Sorts a case's calls by actor, once. What is asked of an actor is computed when it is first asked for. O(calls). */
export const callView = (records: CaseRecords, attribution: Attribution): CallView => {
  const { events } = records;
  const { timeZone } = records.case;
  const cells = new Map(records.cells.map((cell) => [cell.id, cell]));
  const log = callLog(records, attribution);
  const contactsOf = oncePerActor((actor) => callsByContact(log.get(actor) ?? []));
  const directionsOf = oncePerActor((actor) => callDirections(log.get(actor) ?? []));
  const metresOf = knownDistances();
  const departures = departuresOf(events);
  const coasts = coastsOf(departures, cells);
  const passed = passedOn(log);
  const ground = { log, cells, events, timeZone, contactsOf, directionsOf, metresOf, passedOn: () => passed };
  const behaviour = behaviours(ground);
  const dealtWith = oncePerActor((actor): readonly DealtWith[] => {
    const found: DealtWith[] = [];
    for (const [other, calls] of contactsOf(actor)) {
      const its = behaviour.get(other);
      if (its === undefined) continue;
      const made = calls.reduce((sum, { outgoing }) => (outgoing ? sum + 1 : sum), 0);
      found.push({ other, behaviour: its, made, received: calls.length - made });
    }
    return found;
  });
  return {
    log,
    cells,
    metresOf,
    departures,
    datedEvents: datedEvents(events),
    ashoreOf: oncePerActor((actor) => callsFromTheCoast(log.get(actor) ?? [], departures, coasts)),
    contactsOf,
    directionsOf,
    passingOf: oncePerActor((actor) => passingContacts(log, actor, contactsOf)),
    passedOn: () => passed,
    movesOf: oncePerActor((actor) => movesOf(log.get(actor) ?? [], cells, metresOf)),
    behaviour,
    dealtWith,
  };
};
