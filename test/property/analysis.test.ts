import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis.js";
import { analysisText } from "../../src/analysis/analysis-text.js";
import { analyze } from "../../src/analysis/analyze.js";
import type { CaseText, Line } from "../records-of.js";
import { recordsOf } from "../records-of.js";

const hostile = ["__proto__", "constructor", "10", "9", "a", "‮abc", "é", "<script>", "=cmd()", "toString"];
const key = fc.constantFrom(...hostile);
const instant = fc
  .integer({ min: 0, max: 60 * 24 * 60 })
  .map((minute) => new Date(Date.UTC(2016, 4, 1) + minute * 60_000).toISOString().replace(".000", ""));

const call = fc
  .record({ caller: key, callee: key, at: instant, seconds: fc.nat(600) })
  .filter(({ caller, callee }) => caller !== callee);
const predicate = fc.constantFrom(
  "recruited",
  "directed",
  "drove",
  "housed",
  "guarded",
  "met",
  "paid",
  "supplied",
  "guided",
);
const claim = fc
  .record({
    predicate,
    subject: key,
    object: key,
    negated: fc.boolean(),
    firsthand: fc.boolean(),
    credibility: fc.integer({ min: 1, max: 6 }),
  })
  .filter(({ subject, object }) => subject !== object);

const caseText: fc.Arbitrary<CaseText & { readonly calls: readonly string[]; readonly statements: readonly Line[] }> =
  fc
    .record({
      calls: fc.array(call, { maxLength: 25 }),
      statements: fc.array(
        fc.record({ witness: key, claims: fc.array(claim, { maxLength: 4 }), protected: fc.boolean() }),
        { maxLength: 5 },
      ),
      phones: fc.array(fc.record({ phone: key, person: key }), { maxLength: 4 }),
    })
    .map(({ calls, statements, phones }) => ({
      calls: calls.map(({ caller, callee, at, seconds }, i) => `c${i},${caller},${callee},${at},${seconds}`),
      statements: statements.map(({ witness, claims, protected: isProtected }, i) => ({
        id: `s${i}`,
        kind: "interview",
        witness: `person:${witness}`,
        protected: isProtected,
        claims: claims.map((one, k) => ({
          ...one,
          id: `s${i}#${k}`,
          subject: `person:${one.subject}`,
          object: `person:${one.object}`,
        })),
      })),
      phones: phones.map(({ phone, person }) => `${phone},${person}`),
    }));

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });
const bytes = (analysis: Analysis): string => analysisText({ ...analysis, problems: [] });
const runs = { numRuns: 40 };

describe("an analysis of any case", () => {
  it("does not depend on the order of rows, lines or claims", () => {
    fc.assert(
      fc.property(
        caseText.chain((text) =>
          fc.record({
            text: fc.constant(text),
            calls: shuffled(text.calls),
            statements: shuffled(text.statements),
            phones: shuffled(text.phones ?? []),
          }),
        ),
        ({ text, ...rows }) => {
          const turned = rows.statements.map((line) => ({
            ...line,
            claims: [...(line.claims as readonly Line[])].reverse(),
          }));
          expect(bytes(analyze(recordsOf({ ...text, ...rows, statements: turned })))).toBe(
            bytes(analyze(recordsOf(text))),
          );
        },
      ),
      runs,
    );
  });

  it("changes by nothing but their count when rows stand twice", () => {
    fc.assert(
      fc.property(caseText, (text) => {
        const one = analyze(recordsOf(text));
        const twice = analyze(
          recordsOf({
            ...text,
            calls: [...text.calls, ...text.calls],
            statements: [...text.statements, ...text.statements],
          }),
        );
        expect(twice.records.duplicateCalls).toBe(one.records.duplicateCalls + one.records.calls);
        expect(twice.inputDigest).toBe(one.inputDigest);
        expect({ ...twice, records: one.records, resultDigest: "" }).toEqual({ ...one, resultDigest: "" });
      }),
      runs,
    );
  });

  it("keeps the contract's promises about roles", () => {
    fc.assert(
      fc.property(caseText, (text) => {
        for (const actor of analyze(recordsOf(text)).actors) {
          for (const role of actor.roles) {
            expect(role.weight).toBe(role.indicators.reduce((sum, { weight }) => sum + weight, role.prior));
            expect(role.indicators.some(({ weight }) => weight > 0)).toBe(true);
            for (const { cites } of role.indicators) expect(cites.length).toBeGreaterThan(0);
          }
          if (actor.role !== null) expect(actor.roles.map(({ role }) => role)).toContain(actor.role);
          if (actor.standing === "contact") expect(actor.roles).toEqual([]);
          if (actor.standing === "migrant")
            for (const { role } of actor.roles) expect(["boat-captain", "guide"]).toContain(role);
        }
      }),
      runs,
    );
  });

  it("is only joined, not changed, by a person of whom nothing else is known", () => {
    fc.assert(
      fc.property(caseText, (text) => {
        const [one, more] = [analyze(recordsOf(text)), analyze(recordsOf({ ...text, people: [{ id: "zz-nobody" }] }))];
        const rest = more.actors.filter(({ id }) => id !== "person:zz-nobody");
        const without = (analysis: Analysis["actors"]) =>
          analysis.map(
            ({
              id,
              standing,
              role,
              cautions,
              measures: { degree, strength, coreNumber, clustering, constraint, eigenvector },
            }) => ({
              id,
              standing,
              role,
              cautions,
              degree,
              strength,
              coreNumber,
              clustering,
              constraint,
              eigenvector,
            }),
          );
        // Pseudonyms are numbered by the digest of the input, which an actor more changes.
        if (one.actors.some(({ id }) => id.includes("protected-"))) expect(rest).toHaveLength(one.actors.length);
        else expect(without(rest)).toEqual(without(one.actors));
        expect(more.actors.find(({ id }) => id === "person:zz-nobody")?.measures.degree).toBe(0);
      }),
      runs,
    );
  });

  it("of two cases without a common id is the two put together", () => {
    fc.assert(
      fc.property(caseText, caseText, (first, second) => {
        const renamed = (text: typeof first, mark: string): typeof first =>
          JSON.parse(JSON.stringify(text), (name, value) => {
            if (typeof value !== "string") return value;
            if (/^(person|phone):/.test(value)) return `${value}${mark}`;
            if (name === "id") return `${mark}${value}`;
            return value.startsWith("c") && value.split(",").length === 5
              ? value.replace(/^(c\d+),([^,]*),([^,]*),/, `${mark}$1,$2${mark},$3${mark},`)
              : /^[^,]+,[^,]+$/.test(value)
                ? value.replace(/^([^,]+),([^,]+)$/, `$1${mark},$2${mark}`)
                : value;
          });
        const open = (text: typeof first): typeof first => ({
          ...text,
          statements: text.statements.map((line) => ({ ...line, protected: false })),
        });
        const [a, b] = [renamed(open(first), "-x"), renamed(open(second), "-y")];
        const both = {
          calls: [...a.calls, ...b.calls],
          statements: [...a.statements, ...b.statements],
          phones: [...(a.phones ?? []), ...(b.phones ?? [])],
        };
        const ties = (text: CaseText) => analyze(recordsOf(text)).ties;
        const sorted = [...ties(a), ...ties(b)].sort((x, y) =>
          x.source < y.source ? -1 : x.source > y.source ? 1 : x.target < y.target ? -1 : 1,
        );
        expect(ties(both)).toEqual(sorted);
      }),
      runs,
    );
  });
});
