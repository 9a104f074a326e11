// Every feature of every actor that a learner could want: not the method's indicators, but all that the records give away.
import { featuresOfAnalysis } from "./features/of-analysis.mjs";
import { featuresOfCalls } from "./features/of-calls.mjs";
import { featuresOfChains } from "./features/of-chains.mjs";
import { featuresOfEvents } from "./features/of-events.mjs";
import { featuresOfFile } from "./features/of-file.mjs";
import { withNeighbours } from "./features/of-neighbours.mjs";
import { featuresOfPassingContacts } from "./features/of-passing-contacts.mjs";
import { featuresOfTestimony } from "./features/of-testimony.mjs";
import { featuresOfTravel } from "./features/of-travel.mjs";

const seconds = (instant) => Date.parse(instant) / 1000;

const grouped = (items, keysOf) => {
  const groups = new Map();
  for (const item of items)
    for (const key of keysOf(item)) {
      if (key === undefined) continue;
      if (groups.has(key)) groups.get(key).push(item);
      else groups.set(key, [item]);
    }
  return (key) => groups.get(key) ?? [];
};

/** The case as the features read it: everything sorted by whom it is about. */
const groundOf = (library, findings) => {
  const view = library.caseView(findings);
  const { records, identity, attribution } = findings;
  const devices = new Map();
  const usersOfDevice = new Map();
  const sees = (actor, device) => {
    if (device === undefined) return;
    devices.set(actor, (devices.get(actor) ?? new Set()).add(device));
    usersOfDevice.set(device, (usersOfDevice.get(device) ?? new Set()).add(actor));
  };
  const phones = new Map();
  const calls = (actor, phone) => phones.set(actor, (phones.get(actor) ?? new Set()).add(phone));
  for (const [i, call] of records.calls.entries()) {
    calls(attribution.calls[i].caller, call.caller);
    calls(attribution.calls[i].callee, call.callee);
    sees(attribution.calls[i].caller, call.callerDevice);
    sees(attribution.calls[i].callee, call.calleeDevice);
  }
  const starts = records.calls.map(({ startedAt }) => seconds(startedAt));
  const contacts = new Map();
  for (const [actor, entries] of view.log) {
    const by = new Map();
    for (const entry of entries) {
      if (by.has(entry.other)) by.get(entry.other).push(entry);
      else by.set(entry.other, [entry]);
    }
    contacts.set(actor, by);
  }
  const none = new Map();
  return {
    ...view,
    library,
    findingOf: (actor) => findings.actors.get(actor),
    indicatorIds: library.builtInModel.indicators.map(({ id }) => id),
    saidBy: grouped(view.testimonies, ({ witness }) => [witness]),
    listedOf: grouped(records.people, ({ id }) => [identity.personOf(`person:${id}`)]),
    rowsOf: grouped(records.phones, ({ person }) => [identity.personOf(`person:${person}`)]),
    phonesOf: (actor) => [...(phones.get(actor) ?? [])].sort(),
    coverageOf: new Set(records.coverage.map(({ phone }) => phone)),
    devicesOf: (actor) => devices.get(actor) ?? new Set(),
    usersOfDevice,
    contactsOf: (actor) => contacts.get(actor) ?? none,
    events: records.events
      .filter(({ at }) => at !== undefined)
      .map(({ kind, at, place }) => ({ kind, place, from: seconds(at.from), to: seconds(at.to) })),
    span: { from: Math.min(...starts, Number.MAX_SAFE_INTEGER), to: Math.max(...starts, 0) },
  };
};

const KINDS = [
  featuresOfAnalysis,
  featuresOfFile,
  featuresOfTestimony,
  featuresOfCalls,
  featuresOfChains,
  featuresOfPassingContacts,
  featuresOfTravel,
  featuresOfEvents,
];

const round = (value) => (Number.isFinite(value) ? Number(value.toPrecision(6)) : 0);

/**
 * Features of every actor of a case, in the order of the attribution's actors.
 * @returns {{ actors: string[], names: string[], rows: number[][], ties: [number, number, number][] }} ties: index of the
 * one who calls, of the one called, how often
 */
export const featuresOf = (library, findings) => {
  const ground = groundOf(library, findings);
  const { actors } = findings.attribution;
  // Rows of numbers from the first moment: objects with hundreds of names each are slow.
  const parts = KINDS.map((kind) => actors.map((actor) => kind(ground, actor)));
  const namesOfParts = parts.map(([first]) => Object.keys(first ?? {}));
  const own = actors.map((_, i) => parts.flatMap((part, k) => namesOfParts[k].map((name) => part[i][name])));
  const { names, rows } = withNeighbours({ actors, names: namesOfParts.flat(), rows: own }, ground.contactsOf);
  const index = new Map(actors.map((actor, i) => [actor, i]));
  const ties = actors.flatMap((actor) =>
    [...ground.contactsOf(actor)].flatMap(([other, calls]) => {
      const out = calls.filter((entry) => entry.outgoing).length;
      return out > 0 ? [[index.get(actor), index.get(other), out]] : [];
    }),
  );
  return { actors, names, rows: rows.map((row) => row.map(round)), ties };
};
