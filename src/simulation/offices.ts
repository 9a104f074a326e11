import { instantOfSeconds } from "../exact/instant.js";
import { csvFile } from "../records/files/csv-text.js";
import { keyOf } from "../records/reference.js";
import { cellsOf, type RecordedCall } from "./call-rows.js";
import type { Chance } from "./chance.js";
import type { Constants } from "./constants.js";
import type { Human } from "./human.js";
import { DAY, type Leg } from "./journeys.js";
import type { Holding, Lines } from "./lines.js";
import type { Population } from "./population.js";
import type { Register } from "./register.js";
import type { Surveillance } from "./surveillance.js";
import type { Route } from "./tables/routes.js";
import { dateOf, type StatementText } from "./testimony/teller.js";

/** Writes `cells.csv`. */
export const writeCells = (route: Route): string =>
  csvFile(
    "id,latitude,longitude,place",
    cellsOf(route).map((cell) => [cell.id, cell.latitude, cell.longitude, route.places[cell.place]?.key ?? ""]),
  );

/** Writes `events.json`: the departures and landings that somebody noted, some with a day alone. */
export const writeEvents = (
  legs: readonly Leg[],
  isKnown: (leg: Leg) => boolean,
  route: Route,
  chance: Chance,
): string => {
  const events: object[] = [];
  for (const leg of legs) {
    if (!isKnown(leg)) continue;
    const stage = route.stages[leg.stage];
    const when = (at: number): string => (chance.is(0.5) ? instantOfSeconds(Math.floor(at)) : dateOf(at));
    const place = (index: number | undefined) => {
      const key = index === undefined ? undefined : route.places[index]?.key;
      return key === undefined ? {} : { place: key };
    };
    events.push({ id: leg.id, kind: "departure", at: when(leg.start), ...place(stage?.from) });
    if (stage?.bySea !== true && leg.ending !== "intercepted") continue;
    const kind =
      leg.ending === "wrecked"
        ? "wreck"
        : leg.ending === "intercepted"
          ? "interception"
          : leg.ending === "turned back"
            ? "other"
            : chance.pick(["landing", "rescue"]);
    events.push({
      id: leg.id.replace("dep", "end"),
      kind,
      at: when(leg.end),
      ...place(leg.ending === "arrived" ? stage?.to : stage?.from),
    });
  }
  return `${JSON.stringify(events, undefined, 1)}\n`;
};

/** Writes `coverage.csv`: the windows of the watched phones, without the days of which nothing was handed over. */
export const writeCoverage = ({ windows, gap }: Surveillance): string => {
  const rows: string[][] = [];
  const time = (at: number): string => instantOfSeconds(at);
  for (const [phone, { from, to }] of windows) {
    const parts =
      gap === undefined
        ? [{ from, to }]
        : [
            { from, to: Math.min(to, gap.from) },
            { from: Math.max(from, gap.to), to },
          ];
    for (const part of parts) if (part.from < part.to) rows.push([phone, time(part.from), time(part.to), ""]);
  }
  rows.sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : (a[0] ?? "") > (b[0] ?? "") ? 1 : 0));
  return csvFile("phone,from,to,source", rows);
};

/** Writes `sources.csv`: operators, hearings, taps. */
export const writeSources = (statements: readonly StatementText[], route: Route, chance: Chance): string => {
  const states = [...new Set(route.places.map(({ state }) => state))];
  const rows = states.map((state) => [
    `cdr-${state.toLowerCase()}`,
    "cdr",
    chance.pick(["A", "A", "B"]),
    "",
    `Call records (fictional), ${state}`,
    state,
  ]);
  for (const source of new Set(statements.map(({ source: own }) => own))) {
    const kind = source.startsWith("tap") ? "intercept" : "interview";
    rows.push([source, kind, kind === "intercept" ? "A" : "", "", "", chance.pick(states)]);
  }
  return csvFile("id,kind,reliability,handling,title,state", rows);
};

/**
 * Writes `phones.csv`: who is registered for a number, often in a false name; on whom a phone was found, whose an analyst thinks it is. With
 * `registerOnly` nothing but the register, which does not know who matters.
 */
export const writePhones = (
  recorded: readonly RecordedCall[],
  lines: Lines,
  population: Population,
  register: Register,
  chance: Chance,
  constants: Constants,
  surveillance: Surveillance,
  to: number,
  registerOnly: boolean,
): string => {
  const seen = new Set<string>();
  for (const { call } of recorded) seen.add(call.caller.phone).add(call.callee.phone);
  const fronts: readonly Human[] = [...population.strangers, ...population.passengers];
  const rows: string[][] = [];
  const row = (phone: string, human: Human, from: string, until: string, basis: string): void => {
    rows.push([phone, keyOf(register.idOf(human, chance.is(0.5) ? 1 : 0)), from, until, basis, ""]);
  };
  const isMain = ({ why }: Holding): boolean => why === "own" || why === "second";
  for (const holding of lines.holdings) {
    const { human, phone } = holding;
    if (!seen.has(phone) || !isMain(holding)) continue;
    const participant = human.standing === "participant";
    const named = register.fame(human) !== "unnamed";
    const asked = surveillance.windows.has(phone) || (participant && !registerOnly);
    const likely = asked ? constants.subscribersKnown : constants.subscribersKnown * 0.5;
    if (chance.is(likely)) {
      const falsely = chance.is(participant ? constants.falseNames : constants.falseNames * 0.3);
      if (falsely) row(phone, chance.pick(fronts), "", "", "subscriber");
      else if (named) row(phone, human, "", "", "subscriber");
    }
    if (registerOnly || !named) continue;
    // Survivors' phones are looked at too, and analysts know mothers and shops.
    const share = participant ? 1 : human.life === "passenger" || surveillance.windows.has(phone) ? 0.4 : 0.1;
    const found = register.fame(human) !== "rumoured" && holding.to > to;
    if (found && chance.is(constants.seizedPhones * share)) {
      row(phone, human, chance.is(0.5) ? dateOf(to - chance.between(5, 25) * DAY) : "", "", "seized");
    } else if (chance.is(0.45 * share)) {
      row(
        phone,
        human,
        holding.firmFrom > 0 && holding.why === "own" && chance.is(0.3)
          ? dateOf(Math.max(holding.firmFrom, to - 90 * DAY))
          : "",
        "",
        "analyst",
      );
    }
  }
  return csvFile("phone,person,from,to,basis,source", rows);
};

/** Writes `people.json`: whom the file lists, and as what, where anybody said. */
export const writePeople = (
  population: Population,
  register: Register,
  witnesses: ReadonlySet<string>,
  chance: Chance,
  constants: Constants,
  withStatus: boolean,
): string => {
  const listed: object[] = [];
  const statusOf = (human: Human): string | undefined => {
    if (human.standing === "participant") return "subject";
    if (human.standing === "migrant") return chance.is(constants.wrongSubjects) ? "subject" : "migrant";
    if (human.life === "relative" || human.life === "friend")
      return chance.is(constants.wrongSubjects) ? "subject" : human.life === "relative" ? "family" : undefined;
    if (human.life === "stranger") return chance.is(constants.wrongSubjects) ? "subject" : undefined;
    return human.life === "official" ? "official" : "service";
  };
  const likely = (human: Human): number => {
    if (!withStatus) return register.fame(human) === "unnamed" ? 0 : constants.passengersListed;
    if (register.writtenTwice(human) || human.notes.some((note) => note.startsWith("has the name"))) return 0.9;
    if (human.standing === "participant") return register.fame(human) === "unnamed" ? 0 : constants.crewListed;
    if (human.standing === "migrant") return constants.passengersListed;
    if (human.life === "relative" || human.life === "friend" || human.life === "stranger")
      return constants.familiesListed;
    return constants.servicesListed;
  };
  const asked = new Map<Human, Set<number>>();
  for (const { human, office } of register.used.values()) asked.set(human, (asked.get(human) ?? new Set()).add(office));
  for (const human of population.humans) {
    if (!chance.is(likely(human))) continue;
    const offices = register.writtenTwice(human)
      ? new Set([0, 1])
      : (asked.get(human) ?? (chance.is(0.3) && register.fame(human) !== "unnamed" ? new Set([0]) : undefined));
    if (offices === undefined) continue;
    for (const office of [...offices].sort((a, b) => a - b)) {
      const id = register.idOf(human, office);
      const nickname = chance.is(0.12) ? register.nicknameOf(human) : undefined;
      const other =
        !register.writtenTwice(human) && chance.is(constants.nameVariants * 0.3)
          ? register.nameOf(human, 3)
          : undefined;
      const names = [
        ...new Set([
          register.nameOf(human, office),
          ...(nickname === undefined ? [] : [nickname]),
          ...(other === undefined ? [] : [other]),
        ]),
      ];
      const told = withStatus && chance.is(constants.statusTold) ? statusOf(human) : undefined;
      const status = [...(told === undefined ? [] : [told]), ...(withStatus && witnesses.has(id) ? ["witness"] : [])];
      listed.push({
        id: keyOf(id),
        names,
        ...(status.length === 0 ? {} : { status: status.length === 1 ? status[0] : status }),
      });
    }
  }
  return `[\n${chance
    .shuffled(listed)
    .map((one) => `  ${JSON.stringify(one)}`)
    .join(",\n")}\n]\n`;
};
