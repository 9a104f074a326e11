import type { Constant, Range } from "./ranges.js";

/** How much is known of a simulated world, and how far it can be trusted. */
export type Profile = "full" | "typical" | "calls-only" | "thin" | "hostile";

/** What a profile changes; everything else is drawn as in `typical`. */
export interface ProfileRules {
  readonly summary: string;
  readonly ranges: Partial<Readonly<Record<Constant, Range>>>;
  /** False where nobody was heard and no list says who is what. */
  readonly statements: boolean;
  /** True where keys and names are chosen to break a program. */
  readonly hostileKeys: boolean;
}

const range = (low: number, high: number, ...outside: readonly (readonly [number, number])[]): Range => ({
  wide: [low, high],
  outside,
});

/** The profiles. */
export const PROFILES: Readonly<Record<Profile, ProfileRules>> = {
  full: {
    summary: "nearly every call recorded, many good witnesses",
    statements: true,
    hostileKeys: false,
    ranges: {
      watchedCrew: range(0.95, 1, [0.9, 0.95]),
      watchedOthers: range(0.5, 0.9, [0.3, 0.5], [0.9, 1]),
      loss: range(0, 0.02, [0.02, 0.05]),
      wholeWindow: range(0.9, 1, [0.8, 0.9]),
      cellKnown: range(0.9, 1, [0.8, 0.9]),
      witnesses: range(40, 60, [30, 40], [60, 80]),
      unnamed: range(0, 0.05, [0.05, 0.1]),
      toldOf: range(0.85, 0.98, [0.75, 0.85]),
      hearsayOnly: range(0.02, 0.1, [0.1, 0.2]),
      recall: range(0.6, 0.9, [0.5, 0.6], [0.9, 1]),
      mistakes: range(0, 0.04, [0.04, 0.08]),
      liars: range(0, 0.04, [0.04, 0.08]),
      crewListed: range(0.85, 1, [0.7, 0.85]),
      subscribersKnown: range(0.6, 0.9, [0.5, 0.6], [0.9, 1]),
      falseNames: range(0.02, 0.15, [0.15, 0.3]),
    },
  },
  typical: {
    summary: "half of the role-holders told of, a quarter known by a phone alone",
    statements: true,
    hostileKeys: false,
    ranges: {},
  },
  "calls-only": {
    summary: "call records and a register of subscribers; nobody was heard",
    statements: false,
    hostileKeys: false,
    ranges: {},
  },
  thin: {
    summary: "few records of few weeks, few witnesses",
    statements: true,
    hostileKeys: false,
    ranges: {
      weeks: range(3, 6, [2, 3], [6, 8]),
      volume: range(1200, 3000, [600, 1200], [3000, 4500]),
      watchedCrew: range(0.15, 0.4, [0.08, 0.15], [0.4, 0.5]),
      watchedOthers: range(0, 0.05, [0.05, 0.1]),
      loss: range(0.05, 0.3, [0.3, 0.5]),
      witnesses: range(4, 10, [2, 4], [10, 14]),
      intercepts: range(0, 4, [4, 8]),
      unnamed: range(0.3, 0.45, [0.2, 0.3], [0.45, 0.55]),
      toldOf: range(0.25, 0.45, [0.15, 0.25], [0.45, 0.55]),
      passengersListed: range(0.1, 0.4, [0, 0.1], [0.4, 0.6]),
      crewListed: range(0.2, 0.5, [0.1, 0.2], [0.5, 0.7]),
    },
  },
  hostile: {
    summary: "liars, rumours, agreed stories, wrong registrations, keys and names that break programs",
    statements: true,
    hostileKeys: true,
    ranges: {
      liars: range(0.2, 0.45, [0.45, 0.6]),
      mistakes: range(0.12, 0.3, [0.3, 0.4]),
      rumours: range(8, 20, [20, 30]),
      wrongRumours: range(0.6, 1, [0.4, 0.6]),
      copies: range(0.2, 0.4, [0.4, 0.6]),
      coordinated: range(0.6, 1, [0.4, 0.6]),
      wrongVoice: range(0.15, 0.4, [0.4, 0.6]),
      falseNames: range(0.45, 0.8, [0.8, 0.95]),
      wrongSubjects: range(0.06, 0.18, [0.18, 0.3]),
      writtenTwice: range(0.1, 0.25, [0.25, 0.35]),
      gradeNoise: range(0.4, 0.9, [0.9, 1]),
      loss: range(0.05, 0.25, [0.25, 0.4]),
    },
  },
};
