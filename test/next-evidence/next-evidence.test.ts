import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextEvidence } from "../../src/next-evidence/next-evidence.js";
import { simulateCase } from "../../src/simulation/index.js";
import { nextEvidenceText } from "../../src/words/evidence-page.js";
import type { CaseText, Line } from "../records-of.js";
import { recordsOf, statement } from "../records-of.js";

const days = (n: number, row: (i: number) => string): readonly string[] => Array.from({ length: n }, (_, i) => row(i));
const call = (id: string, from: string, to: string, day: number, more = ""): string =>
  `${id},${from},${to},2016-05-${String(1 + day).padStart(2, "0")}T10:00Z,60${more}`;

/** One watched phone, w, and what it shows of others: a number that calls it often, one that does so once, and a lawyer's. */
const watchedOne: CaseText = {
  calls: [
    ...days(6, (i) => call(`a${i}`, "+21891000001", "+22790000009", i, ",voice,,614-02-101,cdr-ne")),
    call("b0", "+39300000001", "+22790000009", 3, ",voice,,614-02-101,cdr-ne"),
    ...days(5, (i) => call(`l${i}`, "+33600000001", "+22790000009", i, ",voice,,614-02-101,cdr-ne")),
    ...days(4, (i) => call(`s${i}`, "200", "+22790000009", i, ",voice,,614-02-101,cdr-ne")),
  ],
  sources: ["cdr-ne,cdr,A,,,NE"],
  phones: ["+33600000001,law,,,subscriber"],
  people: [{ id: "law", status: "service" }],
  coverage: ["+22790000009,2016-05-01,2016-05-11,cdr-ne"],
};

const drove = (subject: string, more: Line = {}): Line => ({
  predicate: "drove",
  subject: `person:${subject}`,
  ...more,
});

const claimsOf = (id: string, witness: string, claims: readonly Line[], more: Line = {}): Line =>
  statement(id, claims, { witness: `person:${witness}`, ...more });

const kindsIn = (text: CaseText, kind: "call-records" | "identity" | "question") =>
  nextEvidence(recordsOf(text), { kinds: [kind] });

describe("call records", () => {
  it("are asked for of phones seen opposite a watched one, with state, time and records", () => {
    const found = kindsIn(watchedOne, "call-records");
    const first = found.find(({ what }) => what[0] === "phone:+21891000001");
    expect(first).toMatchObject({
      kind: "call-records",
      about: expect.arrayContaining(["phone:+21891000001"]),
      state: "LY",
      heldBy: "LY, by the number's calling code",
      period: { from: "2016-05-01T10:00:00Z", to: "2016-05-06T10:00:00Z" },
      cites: ["call:a0"],
      inferredAnew: false,
    });
    expect(first?.request).toContain("phone:+21891000001, with cells and devices, 2016-05-01 to 2016-05-06");
    expect(first?.reason).toContain("6 calls with 1 other phone");
  });

  it("are not asked for of a phone with fewer than three calls, nor of a watched one without gaps", () => {
    const asked = kindsIn(watchedOne, "call-records").flatMap(({ what }) => what);
    expect(asked).not.toContain("phone:+39300000001");
    expect(asked).not.toContain("phone:+22790000009");
  });

  it("say that a state is not known rather than guess it", () => {
    const short = kindsIn(watchedOne, "call-records").find(({ what }) => what[0] === "phone:200");
    expect(short).toMatchObject({ heldBy: "not known" });
    expect(short).not.toHaveProperty("state");
  });

  it.each(["service", "official", "family"])("are never asked for of somebody listed as %s", (status) => {
    const people = [{ id: "law", status }];
    for (const { what } of kindsIn({ ...watchedOne, people }, "call-records"))
      expect(what).not.toContain("phone:+33600000001");
    // Nor where hearsay alone says whose phone it is.
    const said = [
      claimsOf("s", "w", [
        { predicate: "uses", subject: "person:law", object: "phone:+33600000001", firsthand: false },
      ]),
    ];
    for (const { what } of kindsIn({ ...watchedOne, people, phones: [], statements: said }, "call-records"))
      expect(what).not.toContain("phone:+33600000001");
  });

  it("are not asked for of somebody smuggled, nor of anybody protected", () => {
    const holder = (person: Line): CaseText => ({
      ...watchedOne,
      phones: ["+21891000001,p,,,seized"],
      people: [person],
    });
    for (const person of [
      { id: "p", status: "migrant" },
      { id: "p", protected: true },
    ])
      for (const { what } of kindsIn(holder(person), "call-records")) expect(what).not.toContain("phone:+21891000001");
    expect(kindsIn(holder({ id: "p" }), "call-records").map(({ about }) => about[0])).toContain("person:p");
  });

  it("are asked for of a longer time where events of the case lie outside what was obtained", () => {
    const text: CaseText = {
      ...watchedOne,
      events: [
        { id: "in", kind: "departure", at: "2016-05-04" },
        { id: "out", kind: "departure", at: "2016-05-20" },
      ],
    };
    const longer = kindsIn(text, "call-records").find(({ what }) => what[0] === "phone:+22790000009");
    expect(longer).toMatchObject({
      state: "NE",
      heldBy: "NE, by the state of the source",
      cites: ["event:out"],
      period: { from: "2016-05-12T00:00:00Z", to: "2016-05-21T00:00:00Z" },
    });
    expect(longer?.reason).toContain("1 event");
  });
});

describe("questions", () => {
  const met: CaseText = {
    sources: ["it,interview,A,,,IT"],
    statements: [
      claimsOf("s1", "w1", [{ predicate: "met", subject: "person:p", object: "person:w1" }], { source: "it" }),
      claimsOf("s2", "w2", [drove("p", { firsthand: false })], { source: "it" }),
    ],
  };

  it("go to the witness who came across somebody most closely, with the state of the source", () => {
    const about = kindsIn(met, "question").filter((one) => one.about[0] === "person:p");
    const asked = about.find(({ request }) => request.includes("who drove"));
    expect(asked).toMatchObject({ what: ["person:w1"], state: "IT", cites: ["claim:s1#1"] });
    expect(asked?.between[0]).toBe("driver");
    expect(asked?.request).toContain("as a witness");
  });

  it("ask where hearsay comes from", () => {
    const origin = kindsIn(met, "question").find(({ what }) => what.includes("claim:s2#1"));
    expect(origin).toMatchObject({ what: ["person:w2", "claim:s2#1"], about: ["person:p"] });
  });

  it("put what contradicts to both sides, and take nobody's denial of their own part for one", () => {
    const denied = { negated: true };
    const two = [claimsOf("s1", "w1", [drove("p")]), claimsOf("s2", "w2", [drove("p", denied)])];
    const both = kindsIn({ statements: two }, "question").find(
      ({ what }) => what.length === 2 && what[0]?.startsWith("claim:"),
    );
    expect(both).toMatchObject({ what: ["claim:s1#1", "claim:s2#1"], about: ["person:p"] });
    const own = [claimsOf("s1", "w1", [drove("p")]), claimsOf("s2", "p", [drove("p", denied)])];
    expect(kindsIn({ statements: own }, "question").filter(({ what }) => what[0]?.startsWith("claim:"))).toEqual([]);
  });

  it("ask nobody about a part of their own, and nobody listed as service", () => {
    const text: CaseText = {
      people: [{ id: "law", status: "service" }],
      statements: [
        claimsOf("s1", "p", [{ predicate: "met", subject: "person:p", object: "person:q" }]),
        claimsOf("s2", "law", [{ predicate: "met", subject: "person:q", object: "person:law" }]),
      ],
    };
    const found = kindsIn(text, "question");
    expect(found.length).toBeGreaterThan(0);
    for (const { what, about } of found) {
      expect(what).toEqual(["person:p"]);
      expect(about).toEqual(["person:q"]);
    }
  });

  it("ask of a smuggled person only what passengers are made to do, and about force first", () => {
    const boat = { object: "event:e" };
    const text: CaseText = {
      events: [{ id: "e", kind: "departure", at: "2016-05-20" }],
      statements: [
        claimsOf("s1", "w1", [
          { predicate: "boarded", subject: "person:w1", ...boat },
          { predicate: "boarded", subject: "person:m", ...boat },
          { predicate: "piloted", subject: "person:m", ...boat, coerced: true },
        ]),
        claimsOf("s2", "w2", [{ predicate: "boarded", subject: "person:w2", ...boat }]),
      ],
    };
    const found = kindsIn(text, "question").filter(({ about }) => about[0] === "person:m");
    expect(found.map(({ what }) => what[0])).toContain("person:w2");
    for (const { request } of found) expect(request).toMatch(/: was anybody forced .+ protection\? Only then: /);
  });
});

describe("identities", () => {
  const told: CaseText = {
    statements: [
      claimsOf("s1", "w1", [drove("a"), drove("a")]),
      claimsOf("s2", "w2", [{ predicate: "recruited", subject: "person:b", object: "person:w2" }]),
      claimsOf("s3", "w3", [{ predicate: "sameAs", subject: "person:a", object: "person:b" }]),
    ],
  };

  it("said by a witness to be one are weighed by inferring anew", () => {
    const [first] = kindsIn(told, "identity");
    expect(first).toMatchObject({ what: ["person:a", "person:b"], inferredAnew: true, cites: ["claim:s3#1"] });
    const estimated = nextEvidence(recordsOf(told), { kinds: ["identity"], inferAnew: 0 })[0];
    expect(estimated).toMatchObject({ what: ["person:a", "person:b"], inferredAnew: false });
  });

  it("are no longer open once they are judged, and open where they were left unsure", () => {
    const judged = (verdict: string): CaseText => ({
      statements: (told.statements ?? []).slice(0, 2),
      judgements: [{ id: "j", kind: "same-person", a: "person:a", b: "person:b", verdict }],
    });
    expect(kindsIn(judged("unsure"), "identity")[0]).toMatchObject({
      what: ["person:a", "person:b"],
      cites: ["judgement:j"],
    });
    for (const verdict of ["yes", "no"]) expect(kindsIn(judged(verdict), "identity")).toEqual([]);
  });

  it("take proposals, of people in the case and with a probability", () => {
    const records = recordsOf({ statements: (told.statements ?? []).slice(0, 2) });
    const proposal = {
      kind: "same-person",
      a: "person:a",
      b: "person:b",
      probability: 0.5,
      cites: ["claim:s1#1"],
    } as const;
    const ask = (identities: readonly (typeof proposal)[]) =>
      nextEvidence(records, { kinds: ["identity"], identities });
    const [half] = ask([proposal]);
    expect(half).toMatchObject({ what: ["person:a", "person:b"], inferredAnew: true });
    const [quarter] = ask([{ ...proposal, probability: 0.25 as never }]);
    expect(quarter?.expectedChange).toBeCloseTo((half?.expectedChange ?? 0) / 2, 8);
    expect(() => ask([{ ...proposal, b: "person:nobody" as never }])).toThrow(RangeError);
    expect(() => ask([{ ...proposal, probability: 2 as never }])).toThrow(RangeError);
  });

  it("are asked for where hearsay names the holder of a phone, and where several do", () => {
    const records = recordsOf({
      ...watchedOne,
      phones: ["+22790000009,k,,,subscriber", "+22790000009,n,,,subscriber"],
      statements: [
        claimsOf("s1", "w1", [
          { predicate: "uses", subject: "person:p", object: "phone:+21891000001", firsthand: false },
        ]),
        claimsOf("s2", "w2", [drove("k")]),
      ],
    });
    const found = nextEvidence(records, { kinds: ["identity"], most: 1000 }).map(({ what }) => what.join(" "));
    expect(found).toContain("phone:+22790000009 person:k");
  });
});

describe("nextEvidence", () => {
  it("is nothing where nothing is known", () => {
    expect(nextEvidence(recordsOf({}))).toEqual([]);
    expect(nextEvidenceText([], 10)).toContain("Nothing");
  });

  it("refuses numbers that are none", () => {
    for (const most of [-1, 0.5, Number.NaN]) expect(() => nextEvidence(recordsOf({}), { most })).toThrow(RangeError);
    expect(() => nextEvidence(recordsOf({}), { inferAnew: -1 })).toThrow(RangeError);
  });

  it("gives the same bytes whatever the order of the records", () => {
    const text: CaseText = {
      ...watchedOne,
      statements: [
        claimsOf("s1", "w1", [drove("p"), { predicate: "met", subject: "person:p", object: "person:w1" }]),
        claimsOf("s2", "w2", [drove("p", { negated: true }), drove("q", { firsthand: false })]),
        claimsOf("s3", "w3", [{ predicate: "sameAs", subject: "person:p", object: "person:q" }]),
      ],
    };
    const expected = JSON.stringify(nextEvidence(recordsOf(text)));
    expect(JSON.parse(expected).length).toBeGreaterThan(5);
    const all = <T>(list: readonly T[] = []) => fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(all(text.calls), all(text.statements), all(text.phones), (calls, statements, phones) => {
        expect(JSON.stringify(nextEvidence(recordsOf({ ...text, calls, statements, phones })))).toBe(expected);
      }),
      { numRuns: 15, seed: 1 },
    );
  });

  it("keeps to what it promises on simulated cases", () => {
    for (const [seed, profile] of [
      [1, "typical"],
      [2, "full"],
      [3, "hostile"],
      [4, "calls-only"],
    ] as const) {
      const { records } = simulateCase({ seed, profile, size: 0.15 });
      const found = nextEvidence(records, { most: 10_000, inferAnew: 2 });
      expect(found.length).toBeGreaterThan(0);
      const outOfReach = new Set(
        records.people.flatMap(({ id, status, protected: hidden }) =>
          hidden || ["service", "official", "family"].some((one) => status.includes(one as never))
            ? [`person:${id}`]
            : [],
        ),
      );
      const theirs = new Set(
        records.phones.flatMap((row) => (outOfReach.has(`person:${row.person}`) ? [`phone:${row.phone}`] : [])),
      );
      found.forEach(({ rank, kind, what, about, expectedChange, touched, between, cites }, i) => {
        expect(rank).toBe(i + 1);
        expect(expectedChange).toBeGreaterThan(0);
        expect(expectedChange).toBeLessThanOrEqual(touched);
        if (i > 0) expect(expectedChange).toBeLessThanOrEqual(found[i - 1]?.expectedChange ?? 0);
        expect(cites.length).toBeGreaterThan(0);
        expect(about.length).toBeGreaterThan(0);
        expect(between.length).toBeGreaterThan(0);
        for (const id of about) expect(outOfReach.has(id)).toBe(false);
        if (kind !== "question")
          for (const id of what) expect([outOfReach.has(id), theirs.has(id)]).toEqual([false, false]);
      });
      // A key is never broken.
      for (const line of nextEvidenceText(found, 20).split("\n"))
        if (line.trim().includes(" ") && profile !== "hostile") expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  it("shows no protected witness by id or number, unless asked to", () => {
    const hidden = "aminata-k-4711";
    const records = recordsOf({
      ...watchedOne,
      phones: [`+21891000001,${hidden},,,seized`, "+22790000009,p,,,seized"],
      statements: [
        claimsOf(`${hidden}-s`, hidden, [{ predicate: "met", subject: "person:p", object: `person:${hidden}` }], {
          protected: true,
        }),
        claimsOf("s2", "w2", [
          drove(hidden, { firsthand: false }),
          { predicate: "sameAs", subject: `person:${hidden}`, object: "person:p" },
        ]),
      ],
    });
    const found = nextEvidence(records, { most: 1000 });
    const shown = JSON.stringify(found);
    expect(shown).not.toContain(hidden);
    expect(shown).not.toContain("21891000001");
    expect(nextEvidenceText(found, 100)).not.toContain(hidden);
    const asked = found.filter(({ what }) => what[0]?.startsWith("person:protected-"));
    expect(asked.length).toBeGreaterThan(0);
    for (const { request } of asked) expect(request).toContain("only through whoever protects them");
    const revealed = nextEvidence(records, { most: 1000, revealProtected: true });
    expect(JSON.stringify(revealed)).toContain(`person:${hidden}`);
    // Nobody else is asked about them, and their phone is not asked for.
    for (const { about, kind, what } of revealed) {
      expect(about).not.toContain(`person:${hidden}`);
      if (kind !== "question") expect(what.join(" ")).not.toMatch(/aminata|21891000001/);
    }
  });
});
