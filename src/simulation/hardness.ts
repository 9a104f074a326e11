import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { CaseRecords } from "../records/case-records.js";
import type { Claim } from "../records/claim.js";
import { brandes } from "./brandes.js";
import type { SimulationTruth, TrueHuman } from "./truth.js";

/** How hard a simulated case is: what a naive look at it would find. */
export interface Hardness {
  readonly actors: number;
  readonly calls: number;
  /** Humans of a crew who play a built-in role. */
  readonly roleHolders: number;
  /** Share of organizers among the role-holders. */
  readonly organizerShare: number;
  /** Whether the phone with most calls is an organizer's. */
  readonly organizerIsBusiest: boolean;
  /** Whether an organizer's phone is among the five of highest betweenness in the graph of phones. */
  readonly organizerAmongTopBetweenness: boolean;
  /** Share of role-holders of whom a claim says what they did or that they are it, and the share of those told of at first hand. */
  readonly toldOf: number;
  readonly toldOfFirsthand: number;
  /** Share of role-holders whom no record names. */
  readonly phoneOnly: number;
  /** The odds ratio of a recorded tie between two participants: on one stage against on two. */
  readonly sameStageTies: number;
}

const DEEDS: ReadonlyMap<string, string> = new Map([
  ["organizer", "directed"],
  ["recruiter", "recruited"],
  ["driver", "drove"],
  ["boat-captain", "piloted"],
  ["guide", "guided"],
  ["safe-house-keeper", "housed"],
  ["financier", "paid"],
  ["supplier", "supplied"],
  ["enforcer", "guarded"],
]);

/** Whether a claim tells of somebody a role that they really play. */
const tells = (claim: Claim, human: TrueHuman): boolean => {
  if (claim.negated) return false;
  // Who keeps the money is told of by those who pay.
  if (claim.predicate === "paid" && human.roles.includes("financier") && claim.object !== undefined) {
    return human.persons.some((person) => person === claim.object || person === claim.subject);
  }
  if (!human.persons.includes(claim.subject)) return false;
  if (claim.predicate === "identifiedAs") return claim.role !== undefined && human.roles.includes(claim.role);
  return human.roles.some((role) => DEEDS.get(role) === claim.predicate);
};

/** The stage that somebody works on, as the truth's notes say it: `stage 2`. */
const stageOf = ({ notes }: TrueHuman): string | undefined => notes.find((note) => note.startsWith("stage "));

/** Measures how hard a case is, from its records and its truth. O(phones × ties) for betweenness. */
export const hardnessOf = (records: CaseRecords, truth: SimulationTruth): Hardness => {
  const byId = new Map(truth.humans.map((human) => [human.id, human]));
  const holders = truth.humans.filter(({ standing, roles }) => standing === "participant" && roles.length > 0);
  const claims = records.statements.flatMap((statement) => statement.claims);
  const told = holders.filter((human) => claims.some((claim) => tells(claim, human)));
  const firsthand = told.filter((human) => claims.some((claim) => claim.firsthand && tells(claim, human)));
  const organizersPhones = new Set(
    truth.phones
      .filter(({ human }) => byId.get(human)?.roles.includes("organizer") === true)
      .map(({ phone }) => phone.slice(6)),
  );
  const counts = new Map<string, number>();
  const ties = new Map<string, Set<string>>();
  for (const { caller, callee } of records.calls) {
    for (const [a, b] of [
      [caller, callee],
      [callee, caller],
    ] as const) {
      counts.set(a, (counts.get(a) ?? 0) + 1);
      ties.set(a, (ties.get(a) ?? new Set()).add(b));
    }
  }
  const phones = [...counts.keys()].sort(compareCodeUnits);
  const highest = (score: (phone: string) => number, many: number): readonly string[] =>
    [...phones].sort((a, b) => score(b) - score(a) || compareCodeUnits(a, b)).slice(0, many);
  const between = brandes(phones, ties);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

  const holderOf = new Map<string, TrueHuman>();
  for (const { phone, human } of truth.phones) {
    const one = byId.get(human);
    if (one?.standing === "participant" && !holderOf.has(phone.slice(6))) holderOf.set(phone.slice(6), one);
  }
  const tied = new Set<string>();
  for (const [phone, others] of ties) {
    const a = holderOf.get(phone);
    for (const other of others) {
      const b = holderOf.get(other);
      if (a !== undefined && b !== undefined && a.id < b.id) tied.add(`${a.id} ${b.id}`);
    }
  }
  const crewPeople = [...new Set(holderOf.values())];
  const cells = { same: [0, 0], other: [0, 0] };
  for (const a of crewPeople) {
    for (const b of crewPeople) {
      if (a.id >= b.id) continue;
      const cell = stageOf(a) === stageOf(b) ? cells.same : cells.other;
      const index = tied.has(`${a.id} ${b.id}`) ? 0 : 1;
      cell[index] = (cell[index] ?? 0) + 1;
    }
  }
  const odds = ([yes = 0, no = 0]: readonly number[]): number => (yes + 0.5) / (no + 0.5);

  return {
    actors: truth.humans.length,
    calls: records.calls.length,
    roleHolders: holders.length,
    organizerShare: share(
      holders.filter(({ roles }) => roles[0] === "organizer").length,
      truth.humans.filter(({ standing }) => standing === "participant").length,
    ),
    organizerIsBusiest: highest((phone) => counts.get(phone) ?? 0, 1).some((phone) => organizersPhones.has(phone)),
    organizerAmongTopBetweenness: highest((phone) => between.get(phone) ?? 0, 5).some((phone) =>
      organizersPhones.has(phone),
    ),
    toldOf: share(told.length, holders.length),
    toldOfFirsthand: share(firsthand.length, holders.length),
    phoneOnly: share(holders.filter(({ persons }) => persons.length === 0).length, holders.length),
    sameStageTies: odds(cells.same) / odds(cells.other),
  };
};
