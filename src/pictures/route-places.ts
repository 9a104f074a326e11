import type { Veil } from "../analysis/veil.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import { metresBetween } from "../exact/great-circle.js";
import type { CaseRecords } from "../records/case-records.js";
import type { Cell } from "../records/cell.js";
import type { EventKind } from "../records/event.js";
import { keyOf } from "../records/reference.js";

/** A place of the route. */
export interface RoutePlace {
  /** Key of the place as shown, or of the first cell of a place without a name. */
  readonly id: string;
  readonly name: string;
  /** Where its cells stand, at the middle; undefined where it has none. */
  readonly at: { readonly latitude: number; readonly longitude: number } | undefined;
  /** How many events of each kind the file places there. */
  readonly events: ReadonlyMap<EventKind, number>;
  /** Boats came to it, or more first-hand claims about departures from it tell of a boat than of a car or of walking. */
  readonly port: boolean;
}

/** The places of a case, and where its cells belong. */
export interface RoutePlaces {
  readonly places: readonly RoutePlace[];
  /** The place of each cell, by the cell's real id. */
  readonly ofCell: ReadonlyMap<string, string>;
  /** The shown id of each place, by its real key. */
  readonly ofPlace: ReadonlyMap<string, string>;
}

/** Judgement: a cell without a place belongs to the place that is at most so far away. */
const nearMetres = 40_000;

const middleOf = (cells: readonly Cell[]): RoutePlace["at"] =>
  cells.length === 0
    ? undefined
    : {
        latitude: cells.reduce((sum, { latitude }) => sum + latitude, 0) / cells.length,
        longitude: cells.reduce((sum, { longitude }) => sum + longitude, 0) / cells.length,
      };

/** The cells that name no place, each with the nearest place or with the first such cell nearby. */
const gathered = (records: CaseRecords): ReadonlyMap<string, readonly Cell[]> => {
  const groups = new Map<string, Cell[]>();
  for (const cell of records.cells)
    if (cell.place !== undefined)
      groups.set(`place:${cell.place}`, [...(groups.get(`place:${cell.place}`) ?? []), cell]);
  const middles = new Map([...groups].map(([key, cells]) => [key, middleOf(cells)] as const));
  for (const cell of records.cells) {
    if (cell.place !== undefined) continue;
    let [best, least] = [`cell:${cell.id}`, nearMetres + 1];
    for (const [key, at] of middles) {
      const metres = at === undefined ? least : metresBetween(at, cell);
      if (metres < least) [best, least] = [key, metres];
    }
    groups.set(best, [...(groups.get(best) ?? []), cell]);
    if (!middles.has(best)) middles.set(best, cell);
  }
  return groups;
};

/** Judgement: a place that fewer than a quarter as many such claims name as the one with most is no port: a rumour makes none. */
const portShare = 1 / 4;

/** What happens at sea or where boats come to. */
const boatEvents: ReadonlySet<EventKind> = new Set(["landing", "rescue", "wreck"]);

/** Every place that a cell, an event or a claim names, with the middle of its cells, sorted by id. O(cells × places). */
export const routePlaces = (records: CaseRecords, veil: Veil): RoutePlaces => {
  const cells = gathered(records);
  const keys = new Set(cells.keys());
  for (const { place } of records.events) if (place !== undefined) keys.add(`place:${place}`);
  for (const { claims } of records.statements)
    for (const { place, from, to } of claims) for (const one of [place, from, to]) if (one !== undefined) keys.add(one);
  const placeOf = new Map(
    records.events.map(({ id, kind, place }) => [id, kind === "departure" ? place : undefined] as const),
  );
  const boats = new Map<string, number>();
  for (const { claims } of records.statements)
    for (const { predicate, object, firsthand, negated } of claims) {
      const by = predicate === "piloted" ? 1 : predicate === "drove" || predicate === "guided" ? -1 : 0;
      const place = object === undefined || !firsthand || negated ? undefined : placeOf.get(keyOf(object));
      if (place !== undefined) boats.set(`place:${place}`, (boats.get(`place:${place}`) ?? 0) + by);
    }
  const leastBoats = Math.max(1, Math.max(0, ...boats.values()) * portShare);
  const shownId = (key: string): string => veil.reference(key);
  const places = [...keys].map((key): RoutePlace => {
    const events = records.events.filter(({ place }) => place !== undefined && `place:${place}` === key);
    const counts = new Map<EventKind, number>();
    for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return {
      id: shownId(key),
      name: veil.text(keyOf(shownId(key))),
      at: middleOf(cells.get(key) ?? []),
      events: counts,
      port: events.some(({ kind }) => boatEvents.has(kind)) || (boats.get(key) ?? 0) >= leastBoats,
    };
  });
  return {
    places: places.sort((a, b) => compareCodeUnits(a.id, b.id)),
    ofCell: new Map([...cells].flatMap(([key, of]) => of.map(({ id }) => [id, shownId(key)] as const))),
    ofPlace: new Map([...keys].map((key) => [key, shownId(key)] as const)),
  };
};
