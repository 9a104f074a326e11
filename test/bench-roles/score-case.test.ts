import { describe, expect, it } from "vitest";
// @ts-expect-error the evaluation is plain scripts without declarations
import { actorsOfHumans } from "../../bench/roles/score/actors-of-humans.mjs";
// @ts-expect-error as above
import { averagePrecision } from "../../bench/roles/score/average-precision.mjs";
// @ts-expect-error as above
import { intervalsOf } from "../../bench/roles/score/bootstrap.mjs";
// @ts-expect-error as above
import { figuresOf } from "../../bench/roles/score/figures.mjs";
// @ts-expect-error as above
import { scoreCase } from "../../bench/roles/score/score-case.mjs";
// @ts-expect-error as above
import { shownOnlyTravelling } from "../../bench/roles/score/shown-only-travelling.mjs";
import type { SimulationTruth, TrueHuman } from "../../src/simulation/truth.js";

const human = (id: string, actor: string, rest: Partial<TrueHuman> = {}): TrueHuman => ({
  id,
  persons: actor.startsWith("person:") ? [actor as `person:${string}`] : [],
  actor: actor as TrueHuman["actor"],
  standing: "contact",
  roles: [],
  coerced: false,
  notes: [],
  ...rest,
});

const humans: readonly TrueHuman[] = [
  human("h1", "person:boss", {
    standing: "participant",
    roles: ["organizer", "driver"],
    persons: ["person:boss", "person:haj"],
  }),
  human("h2", "phone:2", { standing: "participant", roles: ["driver"] }),
  human("h3", "person:forced", { standing: "migrant", roles: ["boat-captain"], coerced: true }),
  human("h4", "person:passenger", { standing: "migrant" }),
  human("h5", "phone:5"),
];

const truth: SimulationTruth = {
  format: "faisceau-truth/1",
  profile: "typical",
  seed: 0,
  humans,
  phones: [
    { phone: "phone:2", human: "h2", from: 0, to: 100 },
    { phone: "phone:2", human: "h5", from: 100, to: 200 },
    { phone: "phone:5", human: "h5", from: 0, to: 200 },
  ],
  identities: [],
};

const actorIds = ["person:boss", "person:forced", "person:haj", "person:passenger", "phone:2", "phone:5"];
const call = (caller: string, callee: string, second: number) => ({
  caller,
  callee,
  startedAt: new Date(second * 1000).toISOString(),
});
const calls = [call("2", "5", 10), call("5", "2", 20), call("2", "5", 150)];
const actors = actorsOfHumans(truth, actorIds, calls);

const said = (
  role: string | null,
  { cautious = false, probabilities = {} }: { cautious?: boolean; probabilities?: Record<string, number> } = {},
) => ({
  standing: role === null ? "undetermined" : "participant",
  role,
  cautious,
  probabilities,
  best: role === null ? null : { role, probability: probabilities[role] ?? 0.9 },
});

const score = (prediction: [string, ReturnType<typeof said>][]) =>
  scoreCase(
    { truth, actorIds, actors, travelling: new Set(["person:passenger", "person:forced"]) },
    new Map(prediction),
  );

describe("scoreCase", () => {
  it("gives a phone to whoever used it most, and an actor to each human", () => {
    expect(actors.human.get("phone:2")).toBe("h2");
    expect(actors.of.get("h1")).toEqual({ main: "person:boss", all: ["person:boss", "person:haj"] });
    expect(actors.of.get("h5").main).toBe("phone:5");
  });

  it("counts any role played as right, an abstention as a miss, and a second id as neither", () => {
    const sums = score([
      ["person:boss", said("driver")],
      ["person:haj", said("organizer")],
      ["phone:5", said("recruiter")],
    ]);
    expect(sums).toMatchObject({ "right driver": 1, "missed driver": 1, "wrong recruiter": 1 });
    expect(sums["missed organizer"]).toBeUndefined();
    expect(sums["wrong organizer"]).toBeUndefined();
    // driver: 1 right of 2; recruiter: none right; nobody else is asked after
    expect(figuresOf([sums])["macro-f1"]).toBeCloseTo((2 / 3 + 0) / 2);
  });

  it("holds nothing against a forced steersman who is shown with the caution, and much without it", () => {
    const shown = score([["person:forced", said("boat-captain", { cautious: true })]]);
    expect(shown).toMatchObject({ migrants: 2, "migrants given a role": 0 });
    expect(shown["wrong boat-captain"]).toBeUndefined();
    const accused = score([["person:forced", said("boat-captain")]]);
    expect(accused).toMatchObject({
      "wrong boat-captain": 1,
      "migrants given a role": 1,
      "shown travelling given a role": 1,
    });
    expect(accused["missed boat-captain"]).toBeUndefined();
  });

  it("suspects the innocent by standing or by role", () => {
    expect(score([["phone:5", { ...said(null), standing: "participant" }]])["innocents suspected"]).toBe(1);
    expect(score([])["innocents suspected"]).toBe(0);
  });

  it("measures calibration in ten bins over what is listed", () => {
    const sums = score([
      ["person:boss", said("organizer", { probabilities: { organizer: 0.95 } })],
      ["phone:5", said(null, { probabilities: { recruiter: 0.35 } })],
    ]);
    expect(figuresOf([sums])["calibration-error"]).toBeCloseTo((0.05 + 0.35) / 2);
    expect(figuresOf([sums]).brier).toBeCloseTo((0.05 ** 2 + 0.35 ** 2) / 2);
  });

  it("gives the same interval for the same cases, around the figure", () => {
    const cases = [
      score([["person:boss", said("organizer")]]),
      score([["phone:2", said("driver")]]),
      score([["phone:5", said("driver")]]),
    ];
    const first = intervalsOf(cases);
    expect(intervalsOf(cases)).toEqual(first);
    const [low, high] = first["macro-f1"];
    expect(low).toBeLessThanOrEqual(figuresOf(cases)["macro-f1"]);
    expect(high).toBeGreaterThanOrEqual(figuresOf(cases)["macro-f1"]);
  });
});

describe("averagePrecision", () => {
  it("is one where all that is sought stands first, and the base rate where all are level", () => {
    const ranked = (scores: readonly [number, boolean][]) => scores.map(([s, is]) => ({ score: s, is }));
    expect(
      averagePrecision(
        ranked([
          [3, true],
          [2, true],
          [1, false],
        ]),
      ),
    ).toBe(1);
    expect(
      averagePrecision(
        ranked([
          [0, true],
          [0, false],
          [0, false],
          [0, false],
        ]),
      ),
    ).toBe(0.25);
    expect(averagePrecision(ranked([[0, false]]))).toBeUndefined();
  });
});

describe("shownOnlyTravelling", () => {
  it("reads first-hand records alone, and leaves out whoever is seen to act of his own will", () => {
    const claim = (predicate: string, subject: string, object?: string, rest = {}) => ({
      predicate,
      subject,
      ...(object === undefined ? {} : { object }),
      firsthand: true,
      negated: false,
      ...rest,
    });
    const claims = [
      claim("boarded", "person:a", "event:e"),
      claim("drove", "person:d", "person:b"),
      claim("boarded", "person:d", "event:e"),
      claim("piloted", "person:a", undefined, { coerced: true }),
      claim("boarded", "person:c", "event:e", { firsthand: false }),
      claim("housed", "person:d", "person:e", { negated: true }),
    ];
    expect([...shownOnlyTravelling({ statements: [{ claims }] })]).toEqual(["person:a", "person:b"]);
  });
});
