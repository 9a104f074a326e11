import { metresBetween } from "../exact/great-circle.js";
import { instantSeconds } from "../exact/instant.js";
import type { Cell } from "../records/cell.js";
import type { CaseEvent } from "../records/event.js";
import type { LoggedCall } from "./call-log.js";
import { callsBetween } from "./calls-between.js";

const hour = 3600;

/** An event with the instants that silence and bursts are counted from. */
export interface DatedEvent {
  readonly event: CaseEvent;
  /** Epoch seconds: of a day, its start and its end; of an instant, that instant twice. */
  readonly from: number;
  readonly to: number;
}

/** A departure, dated. */
export interface Departure extends DatedEvent {}

/** The events whose time is known, in the order of the records. */
export const datedEvents = (events: readonly CaseEvent[]): readonly DatedEvent[] =>
  events.flatMap((event): readonly DatedEvent[] =>
    event.at === undefined ? [] : [{ event, from: instantSeconds(event.at.from), to: instantSeconds(event.at.to) }],
  );

/** The known departures, in order of time. */
export const departuresOf = (events: readonly CaseEvent[]): readonly Departure[] =>
  [...datedEvents(events.filter(({ kind }) => kind === "departure"))].sort((x, y) => x.from - y.from || x.to - y.to);

/** A departure and the calls before it, at least one. */
export interface CallsBefore {
  readonly departure: Departure;
  readonly calls: readonly LoggedCall[];
}

/** The calls that start within `hours` before each of the departures, which are in order of time. O(calls + departures). */
export const callsBefore = (
  log: readonly LoggedCall[],
  departures: readonly Departure[],
  hours: number,
): readonly CallsBefore[] => {
  const found: CallsBefore[] = [];
  let first = 0;
  for (const departure of departures) {
    const from = departure.from - hours * hour;
    let entry = log[first];
    while (entry !== undefined && entry.start < from) entry = log[++first];
    if (entry === undefined) break;
    let end = first;
    while (entry !== undefined && entry.start < departure.from) entry = log[++end];
    if (end > first) found.push({ departure, calls: log.slice(first, end) });
  }
  return found;
};

/** Calls that start within `hours` after a departure. */
export const callsAfter = (log: readonly LoggedCall[], departure: Departure, hours: number): readonly LoggedCall[] =>
  callsBetween(log, departure.to, departure.to + hours * hour);

/** The ids of the cells within 60 km of where boats leave. */
export interface Coasts {
  /** By place of departure. */
  readonly byPlace: ReadonlyMap<string, ReadonlySet<string>>;
  /** All of them. */
  readonly all: ReadonlySet<string>;
}

/** The coasts that departures left from. O(places × cells²) distances. */
export const coastsOf = (departures: readonly Departure[], cells: ReadonlyMap<string, Cell>): Coasts => {
  const byPlace = new Map<string, ReadonlySet<string>>();
  for (const { place } of departures.map(({ event }) => event)) {
    if (place === undefined || byPlace.has(place)) continue;
    const ports = [...cells.values()].filter((cell) => cell.place === place);
    const near = [...cells.values()].filter((cell) => ports.some((port) => metresBetween(port, cell) < 60_000));
    byPlace.set(place, new Set(near.map(({ id }) => id)));
  }
  return { byPlace, all: new Set([...byPlace.values()].flatMap((coast) => [...coast])) };
};

/** The calls within two days before each departure from one of the cells of its coast. O(calls + departures). */
export const callsFromTheCoast = (
  log: readonly LoggedCall[],
  departures: readonly Departure[],
  coasts: Coasts,
): readonly CallsBefore[] => {
  const onCoasts = log.filter(({ cell }) => cell !== undefined && coasts.all.has(cell));
  return callsBefore(onCoasts, departures, 48).flatMap(({ departure, calls }): readonly CallsBefore[] => {
    const { place } = departure.event;
    const coast = place === undefined ? undefined : coasts.byPlace.get(place);
    const ashore = calls.filter(({ cell }) => cell !== undefined && coast?.has(cell) === true);
    return ashore.length === 0 ? [] : [{ departure, calls: ashore }];
  });
};
