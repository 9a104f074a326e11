import { metresBetween } from "../exact/great-circle.js";
import { instantSeconds } from "../exact/instant.js";
import type { Distance } from "../exact/known-distances.js";
import { localHour } from "../exact/zone.js";
import type { Cell } from "../records/cell.js";
import type { CaseEvent } from "../records/event.js";
import type { ActorId } from "../records/reference.js";
import type { Departure } from "./around-departures.js";
import { departuresOf } from "./around-departures.js";
import type { PassedOn } from "./call-chains.js";
import type { Directions } from "./call-directions.js";
import { callDirections } from "./call-directions.js";
import type { CallLog, LoggedCall } from "./call-log.js";
import { anyBetween } from "./calls-between.js";
import type { Dealings } from "./dealings.js";
import { dealingsOf } from "./dealings.js";
import { oncePerActor } from "./once-per-actor.js";
import { callsByContact } from "./passing-contacts.js";
import type { Reach } from "./reach.js";
import { kilometresFromPorts, reachOf } from "./reach.js";
import type { Relays } from "./relays.js";
import { noRelays, relaysOf } from "./relays.js";

/** How one actor's phones behaved, in numbers; what cannot be known (no cell, no departure) is undefined. */
export interface Behaviour extends Reach, Relays, Dealings {
  readonly calls: number;
  readonly contacts: number;
  /** Calls per contact. */
  readonly callsPerContact: number;
  /** Σ p² over contacts: 1 where all calls are with one (Herfindahl). */
  readonly concentration: number;
  /** Share of calls that the actor made. */
  readonly initiated: number;
  /** Share of calls from 22 h to 6 h, local time. */
  readonly nocturnal: number;
  /** Mean seconds of answered calls. */
  readonly meanSeconds: number;
  readonly messageShare: number;
  readonly missedShare: number;
  /** Share of contacts that call and are called. */
  readonly reciprocity: number;
  /** Days from the first call to the last. */
  readonly spanDays: number;
  readonly callsPerDay: number;
  /** (σ − μ) / (σ + μ) of the times between calls: −1 regular, 0 random, 1 bursty (Goh and Barabási 2008). */
  readonly burstiness: number;
  /** Contacts spoken to once. */
  readonly oneOffShare: number;
  /** Contacts dealt with for at most three weeks, twice or more, of few contacts themselves. */
  readonly passing: number;
  readonly passingShare: number;
  /** Contacts dealt with for four weeks or more, five times or more. */
  readonly steady: number;
  readonly steadyShare: number;
  /** New contacts a week after the first. */
  readonly newPerWeek: number;
  /** Mean number of the contacts' own contacts. */
  readonly contactsOfContacts: number;
  /** How far the chains that the actor starts, passes on or ends exceed what rates of calling explain, in standard deviations. */
  readonly chainsStarted: number;
  readonly chainsPassedOn: number;
  readonly chainsEnded: number;
  /** Calls out in the day before departures over what the actor's rate explains, in standard deviations. */
  readonly outBeforeDepartures: number | undefined;
  readonly inBeforeDepartures: number | undefined;
  readonly inAfterEvents: number | undefined;
  readonly outAfterEvents: number | undefined;
  /** Days from the last call to the nearest departure before or after, with its sign; undefined where it ends with the records. */
  readonly endsAtDeparture: number | undefined;
  readonly places: number | undefined;
  readonly moves: number | undefined;
  readonly returns: number | undefined;
  /** Share of located calls at the most usual place. */
  readonly atHome: number | undefined;
  /** Kilometres from the first located call to the last. */
  readonly displacement: number | undefined;
  /** Share of located calls within 60 km of where boats leave. */
  readonly atCoast: number | undefined;
  /** Calls on the coast in the two days before departures over what the usual rate there explains, in standard deviations. */
  readonly coastBeforeDepartures: number | undefined;
  /** Departures that the actor was on the coast for, and then silent through the crossing beyond what its rate explains. */
  readonly crossings: number | undefined;
}

const [minute, hour, day] = [60, 3600, 86_400];

/** Fewer calls than this show no behaviour. */
export const fewestCalls = 3;

/** What all actors' behaviour is measured against, computed once for a case. */
export interface BehaviourGround {
  readonly log: CallLog;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly events: readonly CaseEvent[];
  readonly timeZone: string;
  /** An actor's calls by the other side, where the caller keeps them. */
  readonly contactsOf?: (actor: ActorId) => ReadonlyMap<ActorId, readonly LoggedCall[]>;
  /** An actor's calls by who called, where the caller keeps them. */
  readonly directionsOf?: (actor: ActorId) => Directions;
  /** What whoever is called does next, where the caller keeps it. */
  readonly passedOn?: () => PassedOn;
  /** Distances between cells, where the caller keeps them. */
  readonly metresOf?: Distance;
}

interface Windows {
  readonly departures: readonly Departure[];
  readonly before: readonly (readonly [number, number])[];
  readonly coast: readonly (readonly [number, number])[];
  readonly after: readonly (readonly [number, number])[];
  readonly shores: ReadonlySet<string>;
  readonly lastCall: number;
  readonly localHours: Map<number, number>;
}

/** Windows joined where they overlap, so that no second counts twice. */
const joined = (windows: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] => {
  const done: [number, number][] = [];
  for (const [from, to] of [...windows].sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    const last = done.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else done.push([from, to]);
  }
  return done;
};

/** How many calls start inside windows; both are in order of time. */
const countInside = (windows: readonly (readonly [number, number])[], calls: readonly LoggedCall[]): number => {
  let [count, at] = [0, 0];
  for (const { start } of calls) {
    let window = windows[at];
    while (window !== undefined && window[1] <= start) window = windows[++at];
    if (window === undefined) break;
    if (start >= window[0]) count += 1;
  }
  return count;
};

/** Seconds of the windows between two instants. */
const overlap = (windows: readonly (readonly [number, number])[], from: number, to: number): number =>
  windows.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);

const windowsOf = ({ log, cells, events, metresOf = metresBetween }: BehaviourGround): Windows => {
  const departures = departuresOf(events);
  const places = departures.flatMap(({ event }) => event.place ?? []);
  const ports = [...cells.values()].filter(({ place }) => place !== undefined && places.includes(place));
  let lastCall = 0;
  for (const entries of log.values()) lastCall = Math.max(lastCall, entries.at(-1)?.start ?? 0);
  const told = new Set(["departure", "landing", "interception", "wreck", "rescue"]);
  return {
    departures,
    before: joined(departures.map(({ from }) => [from - day, from])),
    coast: joined(departures.map(({ from }) => [from - 2 * day, from])),
    after: joined(
      events.flatMap(({ kind, at }) => {
        if (at === undefined || !told.has(kind)) return [];
        const to = instantSeconds(at.to);
        return [[to, to + 12 * hour] as const];
      }),
    ),
    shores: new Set(
      [...cells.values()].filter((cell) => ports.some((port) => metresOf(port, cell) < 60_000)).map(({ id }) => id),
    ),
    lastCall,
    localHours: new Map(),
  };
};

/** Excess of a count over its expectation in standard deviations of a count, √(expected + 1). */
const excess = (observed: number, expected: number): number => (observed - expected) / Math.sqrt(expected + 1);

const rated = (
  calls: readonly LoggedCall[],
  windows: readonly (readonly [number, number])[],
  from: number,
  to: number,
): number => {
  const span = Math.max(day, to - from);
  return excess(countInside(windows, calls), (calls.length * overlap(windows, from, to)) / span);
};

interface Chains {
  readonly started: ReadonlyMap<ActorId, number>;
  readonly passedOn: ReadonlyMap<ActorId, number>;
  readonly ended: ReadonlyMap<ActorId, number>;
}

/** All chains A → B → C within half an hour, beside what B's rate of calling out explains, once for the case. O(calls). */
const chainsOf = (log: CallLog, directionsOf: (actor: ActorId) => Directions): Chains => {
  const within = 30 * minute;
  const observed = {
    started: new Map<ActorId, number>(),
    passedOn: new Map<ActorId, number>(),
    ended: new Map<ActorId, number>(),
  };
  const expected = {
    started: new Map<ActorId, number>(),
    passedOn: new Map<ActorId, number>(),
    ended: new Map<ActorId, number>(),
  };
  const add = (counts: Map<ActorId, number>, actor: ActorId, by: number): void => {
    counts.set(actor, (counts.get(actor) ?? 0) + by);
  };
  for (const [middle, entries] of log) {
    const { outgoing } = directionsOf(middle);
    const span = Math.max(day, (entries.at(-1)?.start ?? 0) - (entries[0]?.start ?? 0));
    const chance = Math.min(1, (outgoing.length / span) * within);
    const called = new Map<ActorId, number>();
    for (const entry of outgoing) add(called, entry.other, 1 / outgoing.length);
    let [at, answered] = [0, 0];
    let passedOn = 0;
    for (const entry of entries) {
      if (entry.outgoing || entry.kind === "missed") continue;
      answered += 1;
      while (at < outgoing.length && (outgoing[at]?.start ?? 0) < entry.end) at += 1;
      add(expected.started, entry.other, chance);
      passedOn += chance;
      const next = outgoing[at];
      if (next === undefined || next.start > entry.end + within || next.other === entry.other) continue;
      add(observed.started, entry.other, 1);
      add(observed.passedOn, middle, 1);
      add(observed.ended, next.other, 1);
    }
    if (answered === 0) continue;
    expected.passedOn.set(middle, passedOn);
    for (const [end, share] of called) {
      // Added up one by one, as every sum here: a product would be rounded otherwise.
      let sum = expected.ended.get(end) ?? 0;
      for (let i = 0; i < answered; i++) sum += chance * share;
      expected.ended.set(end, sum);
    }
  }
  const all = (kind: keyof typeof observed): ReadonlyMap<ActorId, number> =>
    new Map([...expected[kind]].map(([actor, e]) => [actor, excess(observed[kind].get(actor) ?? 0, e)] as const));
  return { started: all("started"), passedOn: all("passedOn"), ended: all("ended") };
};

const spaceOf = (
  entries: readonly LoggedCall[],
  { cells, metresOf = metresBetween }: BehaviourGround,
  { departures, coast, shores }: Windows,
): Pick<
  Behaviour,
  "places" | "moves" | "returns" | "atHome" | "displacement" | "atCoast" | "coastBeforeDepartures" | "crossings"
> => {
  const located: { readonly entry: LoggedCall; readonly cell: Cell }[] = [];
  for (const entry of entries) {
    const cell = entry.cell === undefined ? undefined : cells.get(entry.cell);
    if (cell !== undefined) located.push({ entry, cell });
  }
  const [first, last] = [located[0], located.at(-1)];
  if (first === undefined || last === undefined || located.length < fewestCalls)
    return {
      places: undefined,
      moves: undefined,
      returns: undefined,
      atHome: undefined,
      displacement: undefined,
      atCoast: undefined,
      coastBeforeDepartures: undefined,
      crossings: undefined,
    };
  const counts = new Map<string, number>();
  const begun: Cell[] = [];
  let [moves, returns] = [0, 0];
  let before = first.cell;
  for (const { cell } of located) {
    const place = cell.place ?? cell.id;
    counts.set(place, (counts.get(place) ?? 0) + 1);
    if (cell === before) continue;
    if (metresOf(before, cell) >= 80_000) {
      moves += 1;
      if (begun.some((start) => metresOf(start, cell) < 40_000)) returns += 1;
      begun.push(before);
    }
    before = cell;
  }
  const ashore = located.filter(({ cell }) => shores.has(cell.id)).map(({ entry }) => entry);
  const known = departures.length > 0 && shores.size > 0;
  const span = (entries.at(-1)?.start ?? 0) - (entries[0]?.start ?? 0);
  const rate = span > 0 ? entries.length / span : 0;
  const crossings = departures.filter(({ from, to }) => {
    const there = anyBetween(ashore, from - 2 * day, from);
    // At least one call and a half would have been made in twenty hours, and none was.
    return there && rate * 20 * hour >= 1.5 && !anyBetween(entries, to, to + 20 * hour);
  }).length;
  return {
    places: counts.size,
    moves,
    returns,
    atHome: [...counts.values()].reduce((most, count) => Math.max(most, count), 0) / located.length,
    displacement: metresOf(first.cell, last.cell) / 1000,
    atCoast: known ? ashore.length / located.length : undefined,
    coastBeforeDepartures: known ? rated(ashore, coast, ashore[0]?.start ?? 0, ashore.at(-1)?.start ?? 0) : undefined,
    crossings: known ? crossings : undefined,
  };
};

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const burstinessOf = (entries: readonly LoggedCall[]): number => {
  const gaps = entries.slice(1).map((entry, i) => entry.start - (entries[i]?.start ?? 0));
  const average = mean(gaps);
  const deviation = Math.sqrt(mean(gaps.map((gap) => (gap - average) * (gap - average))));
  return deviation + average === 0 ? 0 : (deviation - average) / (deviation + average);
};

const behaviourOf = (
  entries: readonly LoggedCall[],
  actor: ActorId,
  ground: BehaviourGround,
  windows: Windows,
  chains: Chains,
  contactsOf: (actor: ActorId) => ReadonlyMap<ActorId, readonly LoggedCall[]>,
  directionsOf: (actor: ActorId) => Directions,
): Omit<Behaviour, keyof Reach | keyof Relays | keyof Dealings> => {
  const byContact = contactsOf(actor);
  let [initiated, nocturnal, messages, missed] = [0, 0, 0, 0];
  const seconds: number[] = [];
  for (const entry of entries) {
    if (entry.outgoing) initiated += 1;
    if (entry.kind === "sms") messages += 1;
    else if (entry.kind === "missed") missed += 1;
    else seconds.push(entry.seconds);
    const hourNumber = Math.floor(entry.start / hour);
    let local = windows.localHours.get(hourNumber);
    if (local === undefined) {
      local = localHour(ground.timeZone, entry.call.startedAt);
      windows.localHours.set(hourNumber, local);
    }
    if (local >= 22 || local < 6) nocturnal += 1;
  }
  const [from, to] = [entries[0]?.start ?? 0, entries.at(-1)?.start ?? 0];
  const [calls, contacts] = [entries.length, byContact.size];
  let [concentration, reciprocal, oneOff, passing, steady, fresh] = [0, 0, 0, 0, 0, 0];
  let others = 0;
  for (const [contact, list] of byContact) {
    concentration += (list.length / calls) * (list.length / calls);
    const out = list.reduce((sum, entry) => (entry.outgoing ? sum + 1 : sum), 0);
    if (out > 0 && out < list.length) reciprocal += 1;
    const [begin, end] = [list[0]?.start ?? 0, list.at(-1)?.start ?? 0];
    const own = contactsOf(contact).size;
    others += own;
    if (list.length === 1) oneOff += 1;
    else if (end - begin <= 21 * day && begin > from + 3 * day && end < to - 3 * day && own <= 6) passing += 1;
    if (list.length >= 5 && end - begin >= 28 * day) steady += 1;
    if (begin > from + 7 * day) fresh += 1;
  }
  const { departures, before, after, lastCall } = windows;
  const nearest =
    departures.length === 0 || to > lastCall - 4 * day
      ? undefined
      : departures
          .map((departure) => (departure.from - to) / day)
          .reduce((best, gap) => (Math.abs(gap) < Math.abs(best) ? gap : best), Number.POSITIVE_INFINITY);
  const { outgoing, incoming } = directionsOf(actor);
  const own = {
    calls,
    contacts,
    callsPerContact: calls / contacts,
    concentration,
    initiated: initiated / calls,
    nocturnal: nocturnal / calls,
    meanSeconds: mean(seconds),
    messageShare: messages / calls,
    missedShare: missed / calls,
    reciprocity: reciprocal / contacts,
    spanDays: (to - from) / day,
    callsPerDay: calls / Math.max(1, (to - from) / day),
    burstiness: burstinessOf(entries),
    oneOffShare: oneOff / contacts,
    passing,
    passingShare: passing / contacts,
    steady,
    steadyShare: steady / contacts,
    newPerWeek: (fresh * 7 * day) / Math.max(7 * day, to - from - 7 * day),
    contactsOfContacts: others / contacts,
    chainsStarted: chains.started.get(actor) ?? 0,
    chainsPassedOn: chains.passedOn.get(actor) ?? 0,
    chainsEnded: chains.ended.get(actor) ?? 0,
    outBeforeDepartures: departures.length === 0 ? undefined : rated(outgoing, before, from, to),
    inBeforeDepartures: departures.length === 0 ? undefined : rated(incoming, before, from, to),
    inAfterEvents: after.length === 0 ? undefined : rated(incoming, after, from, to),
    outAfterEvents: after.length === 0 ? undefined : rated(outgoing, after, from, to),
    endsAtDeparture: nearest,
  };
  return Object.assign(own, spaceOf(entries, ground, windows));
};

/**
 * The behaviour of every actor with at least three calls. After bandicoot's indicators (de Montjoye, Rocher and
 * Pentland 2016), with what smuggling adds: chains, departures, travel. O(calls × log departures).
 */
export const behaviours = (ground: BehaviourGround): ReadonlyMap<ActorId, Behaviour> => {
  const { log, cells, events, metresOf } = ground;
  const windows = windowsOf(ground);
  const directionsOf = ground.directionsOf ?? oncePerActor((actor) => callDirections(log.get(actor) ?? []));
  const chains = chainsOf(log, directionsOf);
  const contactsOf = ground.contactsOf ?? oncePerActor((actor) => callsByContact(log.get(actor) ?? []));
  const kilometres = kilometresFromPorts(cells, events, metresOf);
  const relays = relaysOf(log, directionsOf, ground.passedOn?.());
  const found = new Map<ActorId, Behaviour>();
  for (const [actor, entries] of log) {
    if (entries.length < fewestCalls) continue;
    // Into one object, not a fourth: there are many fields.
    const own = behaviourOf(entries, actor, ground, windows, chains, contactsOf, directionsOf);
    const reach = reachOf(entries, kilometres, fewestCalls);
    found.set(actor, Object.assign(own, reach, relays.get(actor) ?? noRelays, dealingsOf(actor, log, contactsOf)));
  }
  return found;
};
