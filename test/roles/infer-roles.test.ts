import { describe, expect, it } from "vitest";
import { findingsOf } from "../../src/findings/findings.js";
import { builtInModel } from "../../src/roles/built-in-model.js";
import type { RoleModel } from "../../src/roles/model.js";
import type { CaseText, Line } from "../records-of.js";
import { recordsOf, statement } from "../records-of.js";

const findings = (text: CaseText, model?: RoleModel) =>
  findingsOf(recordsOf(text), model === undefined ? {} : { model }).actors;

/** Independent first-hand statements of good grade that each make one claim. */
const witnesses = (claim: Line, count: number, more: Line = {}): readonly Line[] =>
  Array.from({ length: count }, (_, i) =>
    statement(
      `s${String(more.id ?? "")}${i}`,
      [{ credibility: 2, ...claim, ...(claim.object === "person:m" ? { object: `person:m${i}` } : {}) }],
      {
        witness: `person:w${String(more.id ?? "")}${i}`,
        reliability: "B",
        source: `src${String(more.id ?? "")}${i}`,
      },
    ),
  );

describe("the four main roles", () => {
  it.each([
    ["driver", { predicate: "drove", subject: "person:p", object: "person:m" }],
    ["recruiter", { predicate: "recruited", subject: "person:p", object: "person:m" }],
    ["organizer", { predicate: "directed", subject: "person:p", object: "person:aide" }],
  ])("are found from two independent first-hand witnesses: %s", (role, claim) => {
    const found = findings({ statements: witnesses(claim, 2) }).get("person:p");
    expect(found?.standing).toBe("participant");
    expect(found?.role).toBe(role);
    expect(found?.roles[0]?.indicators.every(({ cites }) => cites.length > 0)).toBe(true);
  });

  it("adds up: prior and weights, and the probability follows from the sum", () => {
    for (const finding of findings({
      statements: witnesses({ predicate: "drove", subject: "person:p", object: "person:m" }, 3),
    }).values())
      for (const role of finding.roles) {
        expect(role.weight).toBe(role.indicators.reduce((sum, { weight }) => sum + weight, role.prior));
        expect(role.probability).toBeCloseTo(1 / (1 + 10 ** (-role.weight / 10)), 8);
      }
  });

  it("abstains on one ungraded claim", () => {
    const found = findings({
      statements: [statement("s", [{ predicate: "drove", subject: "person:p", object: "person:m" }])],
    }).get("person:p");
    expect(found?.role).toBeNull();
    expect(found?.roles[0]?.role).toBe("driver");
  });

  it("does not follow hearsay, however often one story is told", () => {
    const story = "He was the boss of all of them and everybody at the farm knew it";
    const rumours = Array.from({ length: 5 }, (_, i) =>
      statement(
        `s${i}`,
        [
          {
            predicate: "identifiedAs",
            subject: "person:p",
            role: "organizer",
            firsthand: false,
            credibility: 3,
            quote: story,
          },
        ],
        {
          witness: `person:w${i}`,
          reliability: "B",
        },
      ),
    );
    const found = findings({ statements: rumours }).get("person:p");
    expect(found?.role).toBeNull();
    expect(found?.cautions).toContain("hearsay-only");
  });
});

describe("steering", () => {
  const steered = { predicate: "piloted", subject: "person:p", object: "event:e" };
  const events = [{ id: "e", kind: "landing", at: "2016-05-03" }];

  it("alone makes nobody a participant, and is shown with possibly-coerced", () => {
    const found = findings({ events, statements: witnesses(steered, 3) }).get("person:p");
    expect(found?.standing).toBe("undetermined");
    expect(found?.role).toBe("boat-captain");
    expect(found?.cautions).toContain("possibly-coerced");
  });

  it("by a passenger leaves a migrant, with the caution", () => {
    const found = findings({
      events,
      statements: [
        ...witnesses({ ...steered, coerced: true }, 2),
        ...witnesses({ predicate: "boarded", subject: "person:p", object: "event:e" }, 1, { id: "b" }),
      ],
    }).get("person:p");
    expect(found?.standing).toBe("migrant");
    expect(found?.cautions).toContain("possibly-coerced");
    expect(found?.roles.map(({ role }) => role)).toEqual(["boat-captain"]);
  });

  it("several boats is crew", () => {
    const found = findings({
      events: [...events, { id: "f", kind: "landing", at: "2016-06-03" }],
      statements: [...witnesses(steered, 2), ...witnesses({ ...steered, object: "event:f" }, 1, { id: "f" })],
    }).get("person:p");
    expect([found?.standing, found?.role]).toEqual(["participant", "boat-captain"]);
  });
});

describe("standing", () => {
  it("protects a passenger whom one liar calls a smuggler", () => {
    const found = findings({
      statements: [
        statement("lie", [{ predicate: "drove", subject: "person:p", object: "person:x", credibility: 4 }], {
          witness: "person:liar",
          reliability: "E",
        }),
        ...witnesses({ predicate: "housed", subject: "person:keeper", object: "person:p" }, 1),
      ],
    }).get("person:p");
    expect([found?.standing, found?.role]).toEqual(["migrant", null]);
  });

  it("sees a boss who once rode in a car", () => {
    const found = findings({
      statements: [
        ...witnesses({ predicate: "directed", subject: "person:p", object: "person:aide" }, 3),
        ...witnesses({ predicate: "drove", subject: "person:d", object: "person:p" }, 1, { id: "car" }),
      ],
    }).get("person:p");
    expect([found?.standing, found?.role]).toEqual(["participant", "organizer"]);
    expect(found?.cautions).toContain("contradicted");
  });

  it("calls nobody a participant whose behaviour says that they may have travelled, whoever tells of a part", () => {
    const drove = witnesses({ predicate: "drove", subject: "person:p", object: "person:m" }, 2);
    const rode = witnesses({ predicate: "drove", subject: "person:d", object: "person:p" }, 1, { id: "car" });
    const standing = (prior: number, statements: readonly Line[]) => {
      const passenger = { id: "passenger", says: "travelled", prior };
      const travelling = {
        ...builtInModel,
        passenger,
        indicators: builtInModel.indicators.map((one) => ({
          ...one,
          weights: new Map([...one.weights, ["passenger", 1]]),
        })),
      };
      return findings({ statements }, travelling).get("person:p")?.standing;
    };
    expect(standing(-60, drove)).toBe("participant");
    expect(standing(60, drove)).toBe("undetermined");
    expect(standing(-60, [...drove, ...rode])).toBe("participant");
    expect(standing(60, [...drove, ...rode])).toBe("undetermined");
  });

  it("calls a neutral number a contact, whoever is said to have been driven by it", () => {
    const found = findings({
      people: [{ id: "taxi", status: "service" }],
      statements: witnesses({ predicate: "drove", subject: "person:taxi", object: "person:m" }, 1),
    }).get("person:taxi");
    expect([found?.standing, found?.role, found?.roles]).toEqual(["contact", null, []]);
  });

  it("calls a number with three calls and nothing else a contact, with two undetermined", () => {
    const calls = [
      "c1,1,2,2016-05-02T10:00:00Z,60",
      "c2,1,2,2016-05-03T10:00:00Z,60",
      "c3,1,3,2016-05-04T10:00:00Z,60",
    ];
    const found = findings({ calls });
    expect(found.get("phone:1")?.standing).toBe("contact");
    expect(found.get("phone:2")?.standing).toBe("undetermined");
  });
});

describe("cautions", () => {
  it("tell what rests on one witness", () => {
    const claim = { predicate: "drove", subject: "person:p", object: "person:m" };
    expect(findings({ statements: witnesses(claim, 1) }).get("person:p")?.cautions).toContain("single-source");
    expect(findings({ statements: witnesses(claim, 2) }).get("person:p")?.cautions).not.toContain("single-source");
  });

  it("tell a denial", () => {
    const claim = { predicate: "drove", subject: "person:p", object: "person:m" };
    const denied = findings({
      statements: [...witnesses(claim, 3), ...witnesses({ ...claim, negated: true }, 1, { id: "n" })],
    }).get("person:p");
    expect(denied?.cautions).toContain("contradicted");
    expect(denied?.roles[0]?.indicators.find(({ id }) => id === "said-not-to-have-drove")?.weight).toBeLessThan(0);
  });

  it("tell a shared phone", () => {
    const found = findings({ phones: ["1,p,,,subscriber", "1,q,,,subscriber"] });
    expect(found.get("person:p")?.cautions).toEqual(["identity-uncertain"]);
    expect(found.get("person:q")?.cautions).toEqual(["identity-uncertain"]);
  });
});

const named: CaseText = { statements: [statement("s", [{ predicate: "named", subject: "person:p", name: "P" }])] };

/** A model of one role and one indicator, which finds that somebody is named. */
const modelOf = (how: {
  readonly restsOn?: number;
  readonly cites?: readonly string[];
  readonly prior?: number;
  readonly asked?: { times: number };
}): RoleModel => ({
  id: "mine",
  version: "1",
  roles: [{ id: "constructor", says: "builds", prior: how.prior ?? -5 }],
  indicators: [
    {
      id: "named",
      says: "has a name",
      basis: "claims",
      weights: new Map([["constructor", 20]]),
      source: "test",
      limits: "none",
      find: (view, actor) =>
        view.saidOf(actor).length === 0
          ? undefined
          : {
              percent: 100,
              restsOn: how.restsOn ?? 1,
              evidence: () => {
                if (how.asked !== undefined) how.asked.times += 1;
                const cites = how.cites ?? view.saidOf(actor).map(({ cite }) => cite);
                return { cites, voices: ["x"], sources: ["x"], firsthand: true };
              },
            },
    },
  ],
  groupCaps: new Map(),
});

describe("a caller's own model", () => {
  it("may hold roles and indicators of any name", () => {
    const found = findings(named, modelOf({})).get("person:p");
    expect(found?.role).toBe("constructor");
    expect(found?.roles).toEqual([
      {
        role: "constructor",
        probability: 0.96934657,
        weight: 15,
        prior: -5,
        indicators: [{ id: "named", weight: 20, cites: ["claim:s#1"] }],
      },
    ]);
  });

  it("counts nothing that rests on no record", () => {
    expect(findings(named, modelOf({ restsOn: 0 })).get("person:p")?.roles).toEqual([]);
  });

  it("is refused where it counts records and cites none", () => {
    expect(() => findings(named, modelOf({ cites: [] }))).toThrow(/"named" cites no record/);
  });

  it("is asked for the evidence of what is listed only", () => {
    const asked = { times: 0 };
    findings(named, modelOf({ asked, prior: -60 }));
    expect(asked.times).toBe(0);
    findings(named, modelOf({ asked }));
    expect(asked.times).toBeGreaterThan(0);
  });
});

describe("the built-in model", () => {
  const weightsOf = (role: string, basis: readonly string[]) =>
    builtInModel.indicators.filter(
      (indicator) => basis.includes(indicator.basis) && (indicator.weights.get(role) ?? 0) > 0,
    );

  it.each(["organizer", "recruiter", "driver", "boat-captain"])(
    "has three indicators from claims and three from calls for %s",
    (role) => {
      expect(weightsOf(role, ["claims"]).length).toBeGreaterThanOrEqual(3);
      expect(weightsOf(role, ["calls"]).length).toBeGreaterThanOrEqual(3);
    },
  );

  it("weighs in whole decibans, for roles that it knows, under ids that are its own", () => {
    const roles = new Set([...builtInModel.roles, builtInModel.passenger].map((role) => role?.id));
    const ids = builtInModel.indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { weights, says, source, limits } of builtInModel.indicators) {
      for (const [role, weight] of weights) {
        expect(roles).toContain(role);
        expect(Number.isInteger(weight)).toBe(true);
      }
      expect(says.length * source.length * limits.length).toBeGreaterThan(0);
    }
  });
});
