import { addToList } from "../../exact/add-to-list.js";
import { instantSeconds } from "../../exact/instant.js";
import type { Distance } from "../../exact/known-distances.js";
import type { CaseRecords } from "../../records/case-records.js";
import type { Cell } from "../../records/cell.js";
import type { Claim, Predicate } from "../../records/claim.js";
import { claimPeriod } from "../../records/claim-period.js";
import type { CaseEvent } from "../../records/event.js";
import type { Period } from "../../records/period.js";
import type { PersonRef } from "../../records/reference.js";
import type { ProposalLine } from "../identity-proposal.js";
import type { Trace } from "./phone-traces.js";

/** Judgement, checked against simulated cases: decibans. */
const [elsewhere, stayed, there] = [-9, -5, 4] as const;

/** Judgement: as near as this a phone is at a place, and as far it is elsewhere whatever happened that day, in metres. */
const [atPlace, farAway] = [100_000, 200_000] as const;

/** Judgement: a claim of a longer time than this says nothing of a day, in seconds. */
const longest = 3 * 86_400;

/** Judgement: a time is told to about three hours. */
const slack = 3 * 3_600;

/** Judgement: what a journey is, and a phone that stays at home: located so often, over so many days, never so far from where it was first. */
const [journeyMetres, looks, lookedDays, homeMetres] = [150_000, 20, 14, 80_000] as const;

/** Whose being there in person a claim tells. */
const present: ReadonlyMap<Predicate, { readonly subject: boolean; readonly object: boolean }> = new Map([
  ["drove", { subject: true, object: true }],
  ["guided", { subject: true, object: true }],
  ["piloted", { subject: true, object: false }],
  ["boarded", { subject: true, object: false }],
  ["met", { subject: true, object: true }],
  // Who keeps a house, or has somebody held, need not be there.
  ["housed", { subject: false, object: true }],
  ["guarded", { subject: true, object: true }],
]);

interface Told {
  readonly cite: string;
  readonly from: number;
  readonly to: number;
  /** One place, or where a journey began and ended. */
  readonly places: readonly (readonly Cell[])[];
}

interface Journey {
  readonly cite: string;
  readonly at: Period | undefined;
}

/** Where and when first-hand claims tell that somebody was, and that they were carried far away. */
export interface Whereabouts {
  readonly told: ReadonlyMap<PersonRef, readonly Told[]>;
  readonly carried: ReadonlyMap<PersonRef, readonly Journey[]>;
}

const nearest = (cells: readonly Cell[], to: Cell, metresOf: Distance): number =>
  cells.reduce((least, cell) => Math.min(least, cell === to ? 0 : metresOf(cell, to)), Number.POSITIVE_INFINITY);

const placesOf = (
  claim: Claim,
  event: { readonly place?: string } | undefined,
  cellsOf: ReadonlyMap<string, readonly Cell[]>,
): readonly (readonly Cell[])[] => {
  const named =
    claim.place !== undefined
      ? [claim.place]
      : claim.from !== undefined || claim.to !== undefined
        ? [claim.from, claim.to]
        : [event?.place === undefined ? undefined : `place:${event.place}`];
  const known = named.flatMap((place) => {
    const cells = place === undefined ? undefined : cellsOf.get(place.slice("place:".length));
    return cells === undefined ? [] : [cells];
  });
  // Half a journey tells of no place: the other end may be anywhere.
  return known.length === named.length ? known : [];
};

/** Sorts claims of being somewhere by person. O(claims). */
export const whereaboutsOf = (
  { statements, events, cells }: Pick<CaseRecords, "statements" | "events" | "cells">,
  personOf: (person: PersonRef) => PersonRef,
  metresOf: Distance,
): Whereabouts => {
  const cellsOf = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.place === undefined) continue;
    addToList(cellsOf, cell.place, cell);
  }
  const eventOf = new Map<string, CaseEvent>(events.map((event) => [`event:${event.id}`, event]));
  const told = new Map<PersonRef, Told[]>();
  const carried = new Map<PersonRef, Journey[]>();
  for (const { claims } of statements)
    for (const claim of claims) {
      const who = present.get(claim.predicate);
      if (who === undefined || claim.negated || !claim.firsthand) continue;
      const cite = `claim:${claim.id}`;
      const named = claim.event ?? (claim.object?.startsWith("event:") === true ? claim.object : undefined);
      const event = named === undefined ? undefined : eventOf.get(named);
      const at = claimPeriod(claim) ?? event?.at;
      const places = placesOf(claim, event, cellsOf);
      const people = [
        ...(who.subject ? [claim.subject] : []),
        ...(who.object && claim.object?.startsWith("person:") === true ? [claim.object as PersonRef] : []),
      ].map(personOf);
      if (at !== undefined && places.length > 0) {
        const [from, to] = [instantSeconds(at.from), instantSeconds(at.to)];
        if (to - from <= longest)
          for (const person of people) addToList(told, person, { cite, from: from - slack, to: to + slack, places });
      }
      const [start, end] = places;
      const farOff =
        start !== undefined &&
        end !== undefined &&
        start.every((cell) => nearest(end, cell, metresOf) >= journeyMetres);
      if (claim.predicate === "boarded") addToList(carried, personOf(claim.subject), { cite, at });
      else if (farOff) for (const person of people) addToList(carried, person, { cite, at });
    }
  return { told, carried };
};

/** How far a phone was from where somebody is told to have been: on the way from one place to another it is nowhere else. */
const metresFrom = ({ places }: Told, cell: Cell, metresOf: Distance): number => {
  const [start, end] = places;
  if (start === undefined) return 0;
  if (end === undefined) return nearest(start, cell, metresOf);
  const way = start.reduce((least, one) => Math.min(least, nearest(end, one, metresOf)), Number.POSITIVE_INFINITY);
  const detour = nearest(start, cell, metresOf) + nearest(end, cell, metresOf) - way;
  return Math.max(0, detour);
};

const toldLine = (own: readonly Trace[], told: readonly Told[], metresOf: Distance): ProposalLine | undefined => {
  const away: string[] = [];
  const near: string[] = [];
  for (const one of told) {
    const then = own.filter(({ start }) => one.from <= start && start < one.to);
    const metres = then.map(({ cell }) => metresFrom(one, cell as Cell, metresOf));
    const close = then.find((_, i) => (metres[i] ?? 0) <= atPlace);
    const far = then.find((_, i) => (metres[i] ?? 0) >= farAway);
    if (close !== undefined) near.push(one.cite, close.cite);
    else if (far !== undefined && metres.every((m) => m >= farAway)) away.push(one.cite, far.cite);
  }
  // Each claim stands with one call.
  if (away.length > near.length)
    return { id: "told-elsewhere", weight: elsewhere, count: away.length / 2, cites: away };
  return near.length > away.length
    ? { id: "told-there", weight: there, count: near.length / 2, cites: near }
    : undefined;
};

const stayedLine = (
  own: readonly Trace[],
  journeys: readonly Journey[],
  metresOf: Distance,
): ProposalLine | undefined => {
  const [first, last] = [own[0], own.at(-1)];
  if (first?.cell === undefined || last === undefined || own.length < looks) return undefined;
  if (last.start - first.start < lookedDays * 86_400) return undefined;
  const home = first.cell;
  const seen = journeys.filter(
    ({ at }) => at === undefined || (first.start <= instantSeconds(at.from) && instantSeconds(at.to) <= last.start),
  );
  const leaves = own.some(({ cell }) => cell !== undefined && cell !== home && metresOf(home, cell) > homeMetres);
  if (seen.length === 0 || leaves) return undefined;
  const cites = [...seen.map(({ cite }) => cite), first.cite, last.cite];
  return { id: "stayed", weight: stayed, count: seen.length, cites };
};

/**
 * Whether the phone was where its holder is told to have been: elsewhere at that time, or at home while the holder was carried far away.
 * O(located calls × claims of the person).
 */
export const whereaboutsLine = (
  person: PersonRef,
  traces: readonly Trace[],
  { told, carried }: Whereabouts,
  metresOf: Distance,
): readonly ProposalLine[] => {
  const [mine, journeys] = [told.get(person) ?? [], carried.get(person) ?? []];
  if (mine.length === 0 && journeys.length === 0) return [];
  const located = traces.filter(({ cell }) => cell !== undefined);
  const line = toldLine(located, mine, metresOf);
  const home = stayedLine(located, journeys, metresOf);
  if (home !== undefined && (line === undefined || home.weight < line.weight)) return [home];
  return line === undefined ? [] : [line];
};
