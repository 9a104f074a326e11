import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCodeUnits } from "../../src/exact/compare-code-units.js";
import { contradictions } from "../../src/records/contradictions.js";
import type { Judgement } from "../../src/records/judgement.js";

const judgement = (
  id: string,
  a: string,
  verdict: Judgement["verdict"],
  b: string,
  kind: Judgement["kind"] = "same-person",
): Judgement =>
  kind === "same-person"
    ? { id, kind, a: `person:${a}`, b: `person:${b}`, verdict }
    : { id, kind, a: `phone:${a}`, b: `phone:${b}`, verdict };

const found = (judgements: readonly Judgement[]): readonly string[] =>
  [...contradictions(judgements)].map(({ id }) => id).sort(compareCodeUnits);

/** Every simple way of `yes` between the two of each `no`, walked one by one. */
const byEveryWay = (judgements: readonly Judgement[]): readonly string[] => {
  const yes = judgements.filter(({ verdict }) => verdict === "yes");
  const result = new Set<string>();
  for (const no of judgements.filter(({ verdict }) => verdict === "no")) {
    const walk = (at: string, seen: readonly string[], used: readonly string[]): void => {
      if (at === no.b) {
        for (const id of [...used, no.id]) result.add(id);
        return;
      }
      for (const { id, a, b } of yes) {
        const next = a === at ? b : b === at ? a : undefined;
        if (next !== undefined && !seen.includes(next)) walk(next, [...seen, next], [...used, id]);
      }
    };
    walk(no.a, [no.a], []);
  }
  return [...result].sort(compareCodeUnits);
};

describe("contradictions", () => {
  it("are all of A=B, B=C and A≠C, and nobody beside them", () => {
    const judgements = [
      judgement("j1", "a", "yes", "b"),
      judgement("j2", "b", "yes", "c"),
      judgement("j3", "c", "no", "a"),
      judgement("j4", "c", "yes", "d"),
      judgement("j5", "x", "no", "y"),
      judgement("j6", "a", "unsure", "c"),
    ];
    expect(found(judgements)).toEqual(["j1", "j2", "j3"]);
  });

  it("are a yes and a no on the same succession; the other way round is another one", () => {
    const judgements = [
      judgement("j1", "200", "yes", "300", "handset-succession"),
      judgement("j2", "200", "no", "300", "handset-succession"),
      judgement("j3", "300", "no", "200", "handset-succession"),
      judgement("j4", "300", "yes", "400", "handset-succession"),
      judgement("j5", "200", "no", "400", "handset-succession"),
    ];
    expect(found(judgements)).toEqual(["j1", "j2"]);
  });

  it("lie on some way between two who are said not to be one", () => {
    const person = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
    const some = fc
      .tuple(person, person, fc.constantFrom<Judgement["verdict"]>("yes", "yes", "yes", "no", "unsure"))
      .filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (list) => {
        const judgements = list.map(([a, b, verdict], i) => judgement(`j${i}`, a, verdict, b));
        expect(found(judgements)).toEqual(byEveryWay(judgements));
      }),
      { numRuns: 3000 },
    );
  });

  it("are found in little time along a chain of any length", () => {
    const length = 50_000;
    const chain = Array.from({ length }, (_, i) => judgement(`y${i}`, `p${i}`, "yes", `p${i + 1}`));
    const nos = Array.from({ length }, (_, i) => judgement(`n${i}`, "p0", "no", `p${i + 1}`));
    expect(contradictions([...chain, ...nos]).size).toBe(2 * length);
  });
});
