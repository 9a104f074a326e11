import { dayNumber } from "../exact/civil-day.js";
import type { CaseRecords } from "../records/case-records.js";
import { parseCase } from "../records/parse-case.js";
import { chatterOf } from "./activities/chatter.js";
import { gathering } from "./activities/gathering.js";
import { house } from "./activities/house.js";
import { money } from "./activities/money.js";
import { orders } from "./activities/orders.js";
import { recruiting } from "./activities/recruiting.js";
import { road } from "./activities/road.js";
import { sea } from "./activities/sea.js";
import { trouble } from "./activities/trouble.js";
import { writeCalls } from "./call-rows.js";
import { chanceOf } from "./chance.js";
import { clockOf } from "./clock.js";
import { drawConstants, type RangeChoice } from "./constants.js";
import { DAY, makeJourneys } from "./journeys.js";
import { makeLines } from "./lines.js";
import { writeCells, writeCoverage, writeEvents, writePeople, writePhones, writeSources } from "./offices.js";
import { connectWith, type PhoneCall } from "./phone-call.js";
import { makePopulation } from "./population.js";
import { PROFILES, type Profile } from "./profiles.js";
import { makeRegister } from "./register.js";
import { records as recordedBy, watch } from "./surveillance.js";
import { ROUTES } from "./tables/routes.js";
import type { Scene, Talk } from "./talk.js";
import { makeStatements } from "./testimony/statements.js";
import { dateOf } from "./testimony/teller.js";
import type { SimulationTruth } from "./truth.js";
import { truthOfWorld } from "./truth-of-world.js";
import { whereaboutsOf } from "./whereabouts.js";

/** What case to make. */
export interface SimulationOptions {
  /** A whole number; the same gives the same case, byte for byte. */
  readonly seed: number;
  readonly profile: Profile;
  /** 1 (default) is about 400 actors and 15,000 calls; 0.2 a fifth of it. */
  readonly size?: number;
  /** `wide` (default) draws the world's constants from the ranges used in development, `outside` from beyond them. */
  readonly ranges?: RangeChoice;
}

/** A fictional case and what is true of it. */
export interface SimulatedCase {
  /** The case folder: the text of each file by its name. */
  readonly files: ReadonlyMap<string, string>;
  /** The same, read. */
  readonly records: CaseRecords;
  readonly truth: SimulationTruth;
}

const ACTIVITIES: readonly ((scene: Scene) => void)[] = [
  recruiting,
  orders,
  gathering,
  road,
  house,
  money,
  trouble,
  sea,
];

/** Work may fill this share of the call records; the rest is life. */
const WORK_SHARE = 0.7;

/**
 * Makes a fictional case with its truth: people who live, travel, work and telephone; of their calls what was recorded, of what happened what
 * was told. Every constant of behaviour is drawn anew for each seed. O(calls).
 */
export const simulateCase = ({ seed, profile, size = 1, ranges = "wide" }: SimulationOptions): SimulatedCase => {
  const rules = PROFILES[profile];
  const chance = chanceOf(seed);
  const constants = drawConstants(chance, profile, ranges);
  const route = chance.pick(ROUTES);
  const from = dayNumber(chance.whole(2012, 2023), chance.whole(1, 12), chance.whole(1, 28)) * DAY;
  const to = from + Math.round(constants.weeks * 7) * DAY;
  const population = makePopulation(route, chance, constants, size);
  const journeys = makeJourneys(route, population, chance, constants, from, to);
  const lines = makeLines(route, population, journeys, chance, constants, rules.hostileKeys, from, to);
  const connect = connectWith(lines, whereaboutsOf(route, journeys), chance, constants);

  const said: Talk[] = [];
  const offset = route.places[0]?.offsetHours ?? 0;
  const scene: Scene = {
    chance,
    constants,
    clock: clockOf(chance, constants, offset),
    route,
    population,
    journeys,
    from,
    to,
    talk: (caller, callee, at, about, over) => {
      if (caller === undefined || callee === undefined || caller === callee || at < from || at >= to) return;
      said.push({ from: caller, to: callee, at, about, ...(over === undefined ? {} : { over }) });
    },
  };
  for (const activity of ACTIVITIES) activity(scene);
  const work = said.splice(0).flatMap((talk) => connect(talk) ?? []);
  const surveillance = watch(work, lines, chance, constants, from, to);
  const isRecorded = ({ caller, callee, at }: PhoneCall): boolean =>
    (recordedBy(surveillance, caller.phone, at) || recordedBy(surveillance, callee.phone, at)) &&
    !chance.is(constants.loss);
  const volume = constants.volume * size;
  const ofWork = work.filter(isRecorded);
  const kept = Math.min(1, (volume * WORK_SHARE) / Math.max(1, ofWork.length));
  const calls = kept < 1 ? ofWork.filter(() => chance.is(kept)) : ofWork;
  const watched = new Set(
    lines.holdings.filter(({ phone }) => surveillance.windows.has(phone)).map(({ human }) => human),
  );
  const chat = chatterOf(scene, (human) => watched.has(human));
  for (let tries = 0; calls.length < volume && tries < volume * 25; tries += 1) {
    chat();
    const talk = said.pop();
    const call = talk === undefined ? undefined : connect(talk);
    if (call !== undefined && isRecorded(call)) calls.push(call);
  }
  const { text: callsText, recorded } = writeCalls(calls, route, surveillance, chance, constants);

  const register = makeRegister(population, journeys, chance, constants, rules.hostileKeys);
  const known = new Set(journeys.legs.filter(({ start }) => start >= from && chance.is(0.75)));
  const room = {
    chance,
    constants,
    route,
    population,
    journeys,
    lines,
    register,
    isKnownEvent: known.has.bind(known),
    from,
    to,
  };
  const statements = rules.statements ? makeStatements(room, recorded, size) : [];
  const witnesses = new Set<string>(statements.flatMap(({ witness }) => witness ?? []));
  const phones = writePhones(
    recorded,
    lines,
    population,
    register,
    chance,
    constants,
    surveillance,
    to,
    !rules.statements,
  );
  const files = new Map<string, string>();
  const info = {
    format: "faisceau-case/1",
    id: `simulated-${profile}-${seed}`,
    title: `Simulated case ${seed}, ${profile}: ${route.title}`,
    description: "Fictional: made by faisceau/simulation. Nobody in it is real.",
    fictional: true,
    timeZone: route.timeZone,
    language: "fr",
  };
  files.set("case.json", `${JSON.stringify(info, undefined, 1)}\n`);
  files.set("calls.csv", callsText);
  if (rules.statements) {
    const lineOf = ({ taken, claims, ...statement }: (typeof statements)[number], index: number): string => {
      const id = `${statement.kind === "intercept" ? "i" : "s"}${String(index + 1).padStart(3, "0")}`;
      return JSON.stringify({
        id,
        ...statement,
        takenAt: dateOf(taken),
        claims: claims.map((claim, i) => ({ id: `${id}#${i + 1}`, ...claim })),
      });
    };
    files.set("statements.jsonl", `${statements.map(lineOf).join("\n")}\n`);
  }
  files.set("people.json", writePeople(population, register, witnesses, chance, constants, rules.statements));
  files.set("phones.csv", phones);
  files.set("cells.csv", writeCells(route));
  files.set(
    "events.json",
    writeEvents(journeys.legs, (leg) => known.has(leg), route, chance),
  );
  files.set("sources.csv", writeSources(statements, route, chance));
  if (chance.is(constants.coverageTold)) files.set("coverage.csv", writeCoverage(surveillance));
  const records = parseCase(files);
  const truth = truthOfWorld(
    { population, lines, register, forced: journeys.forced, profile, seed, from, to },
    records,
  );
  return { files, records, truth };
};
