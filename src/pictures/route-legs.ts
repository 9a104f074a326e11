import { datedEvents } from "../activity/around-departures.js";
import { callLog } from "../activity/call-log.js";
import { movesOf } from "../activity/travel.js";
import type { Analysis } from "../analysis/analysis.js";
import type { Veil } from "../analysis/veil.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { attributeRecords } from "../identity/attribute-records.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { CaseRecords } from "../records/case-records.js";
import type { EventKind } from "../records/event.js";
import { mayBeFollowed } from "./actors-of-calls.js";
import { roleRank } from "./marks.js";
import type { RoutePlaces } from "./route-places.js";

/** From one place to another, added up. */
export interface Leg {
  /** Shown ids of places. */
  readonly from: string;
  readonly to: string;
  /** Of whom moved; undefined for boats, whose people are not known. */
  readonly role: string | undefined;
  /** Located calls far apart, what a witness tells, or a departure by sea and the next arrival. */
  readonly basis: "calls" | "told" | "sea";
  readonly count: number;
  /** Shown ids of those with the role, sorted; empty for boats. */
  readonly actors: readonly string[];
}

/** The legs of a case and how often its role-holders' phones were located at each place. */
export interface RouteLegs {
  readonly legs: readonly Leg[];
  /** Located calls of people with a role, by place. */
  readonly located: ReadonlyMap<string, number>;
}

/** Judgement: an arrival belongs to a departure by sea of at most so many days before. */
export const crossingDays = 3;

/** How a crossing ends; an interception does only at a port, since cars are stopped too. */
const arrivals: ReadonlySet<EventKind> = new Set(["landing", "rescue", "interception", "wreck"]);

/** Each departure from a port with the next arrival in time, none taken twice. */
const crossings = (records: CaseRecords, { places, ofPlace }: RoutePlaces): readonly (readonly [string, string])[] => {
  const ports = new Set(places.filter(({ port }) => port).map(({ id }) => id));
  const shown = (place: string | undefined): string | undefined =>
    place === undefined ? undefined : ofPlace.get(`place:${place}`);
  const dated = [...datedEvents(records.events)].sort(
    (a, b) => a.from - b.from || compareCodeUnits(a.event.id, b.event.id),
  );
  const taken = new Set<string>();
  return dated.flatMap(({ event, from }): readonly (readonly [string, string])[] => {
    const port = shown(event.place);
    if (event.kind !== "departure" || port === undefined || !ports.has(port)) return [];
    const arrival = dated.find(
      (other) =>
        (other.event.kind !== "interception" || ports.has(shown(other.event.place) ?? "")) &&
        arrivals.has(other.event.kind) &&
        !taken.has(other.event.id) &&
        other.event.place !== undefined &&
        other.from > from &&
        other.from <= from + crossingDays * 86400,
    );
    const to = shown(arrival?.event.place);
    if (arrival === undefined || to === undefined) return [];
    taken.add(arrival.event.id);
    return to === port ? [] : [[port, to] as const];
  });
};

/**
 * Where people with a role moved, by role: between places of successive located calls at least 80 km apart, and as witnesses tell first-hand that they
 * drove or guided; and the crossings by sea. Protected people are left out. Sorted. O(calls + claims).
 */
export const routeLegs = (analysis: Analysis, records: CaseRecords, veil: Veil, places: RoutePlaces): RouteLegs => {
  const identity = resolveIdentity(records);
  const log = callLog(records, attributeRecords(records, identity));
  const byShown = new Map(analysis.actors.map((actor) => [actor.id, actor] as const));
  const cells = new Map(records.cells.map((cell) => [cell.id, cell] as const));
  const located = new Map<string, number>();
  const sums = new Map<
    string,
    { from: string; to: string; role: string | undefined; basis: Leg["basis"]; count: number; actors: Set<string> }
  >();
  const add = (from: string, to: string, role: string | undefined, basis: Leg["basis"], actor?: string): void => {
    const key = JSON.stringify([from, to, role ?? null, basis]);
    const sum = sums.get(key) ?? { from, to, role, basis, count: 0, actors: new Set<string>() };
    sum.count += 1;
    if (actor !== undefined) sum.actors.add(actor);
    sums.set(key, sum);
  };
  for (const [id, entries] of log) {
    const actor = byShown.get(veil.reference(id));
    if (!mayBeFollowed(actor)) continue;
    for (const { cell } of entries) {
      const place = cell === undefined ? undefined : places.ofCell.get(cell);
      if (place !== undefined) located.set(place, (located.get(place) ?? 0) + 1);
    }
    for (const { from, to } of movesOf(entries, cells)) {
      const [a, b] = [places.ofCell.get(from.id), places.ofCell.get(to.id)];
      if (a !== undefined && b !== undefined && a !== b) add(a, b, actor.role, "calls", actor.id);
    }
  }
  for (const { claims } of records.statements)
    for (const { predicate, subject, from, to, firsthand, negated } of claims) {
      if (negated || !firsthand || from === undefined || to === undefined || from === to) continue;
      if (predicate !== "drove" && predicate !== "guided") continue;
      const actor = byShown.get(veil.reference(identity.personOf(subject as `person:${string}`)));
      const [a, b] = [places.ofPlace.get(from), places.ofPlace.get(to)];
      if (mayBeFollowed(actor) && a !== undefined && b !== undefined) add(a, b, actor.role, "told", actor.id);
    }
  for (const [from, to] of crossings(records, places)) add(from, to, undefined, "sea");
  return {
    located,
    legs: [...sums.values()]
      .map((sum) => ({ ...sum, actors: [...sum.actors].sort(compareCodeUnits) }))
      .sort(
        (a, b) =>
          compareCodeUnits(a.from, b.from) ||
          compareCodeUnits(a.to, b.to) ||
          compareCodeUnits(a.basis, b.basis) ||
          roleRank(a.role ?? "") - roleRank(b.role ?? "") ||
          compareCodeUnits(a.role ?? "", b.role ?? ""),
      ),
  };
};

/** Again and again the place into which least comes from those not yet taken; of equals the one from which most leaves, then by id. */
const sourcesFirst = (legs: readonly Leg[]): readonly string[] => {
  const left = new Set(legs.flatMap(({ from, to }) => [from, to]).sort(compareCodeUnits));
  const order: string[] = [];
  const sum = (which: (leg: Leg) => boolean): number =>
    legs.reduce((total, leg) => total + (left.has(leg.from) && left.has(leg.to) && which(leg) ? leg.count : 0), 0);
  while (left.size > 0) {
    let best: { readonly place: string; readonly comes: number; readonly leaves: number } | undefined;
    for (const place of left) {
      const [comes, leaves] = [sum(({ to }) => to === place), sum(({ from }) => from === place)];
      if (best === undefined || comes < best.comes || (comes === best.comes && leaves > best.leaves))
        best = { place, comes, leaves };
    }
    if (best === undefined) break;
    order.push(best.place);
    left.delete(best.place);
  }
  return order;
};

/**
 * The places of the legs in the order of the journey. What is told and what crosses the sea goes one way, so it says the order; a place that phones
 * alone touch, which go to and fro, comes after the first of the places to which most of them lead. Places that no leg touches are left out.
 * O(places² × legs).
 */
export const journeyOrder = (legs: readonly Leg[]): readonly string[] => {
  const toAndFro = legs.filter(({ basis }) => basis === "calls");
  const order = [...sourcesFirst(legs.filter(({ basis }) => basis !== "calls"))];
  if (order.length === 0) return sourcesFirst(toAndFro);
  for (const place of sourcesFirst(toAndFro)) {
    if (order.includes(place)) continue;
    const between = (other: string): number =>
      toAndFro.reduce(
        (sum, { from, to, count }) =>
          sum + ((from === place && to === other) || (from === other && to === place) ? count : 0),
        0,
      );
    const most = Math.max(...order.map(between));
    // Half of the most is as good: on the way to and fro it is near both its neighbours.
    order.splice(most === 0 ? order.length : order.findIndex((other) => between(other) >= most / 2) + 1, 0, place);
  }
  return order;
};
