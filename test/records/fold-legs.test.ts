import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCodeUnits } from "../../src/exact/compare-code-units.js";
import { addSeconds, compareInstants } from "../../src/exact/instant.js";
import type { Call } from "../../src/records/call.js";
import { compareCalls } from "../../src/records/content-order.js";
import { foldLegs } from "../../src/records/fold-legs.js";

const call = (fields: Partial<Call> & { readonly id: string }): Call => ({
  caller: "a",
  callee: "b",
  startedAt: "2013-08-01T10:00:00Z",
  durationSeconds: 60,
  kind: "voice",
  ...fields,
});
const fold = (calls: readonly Call[]): readonly Call[] =>
  foldLegs(calls.map((record, i) => ({ record, file: "calls.csv", line: i + 2 }))).map(({ record }) => record);

/** The contract, word by word: which calls join which. */
const pairsByTheWord = (calls: readonly Call[]): readonly (readonly [string, string])[] => {
  const sorted = [...calls].sort(
    (a, b) => compareInstants(a.startedAt, b.startedAt) || compareCodeUnits(a.id, b.id) || compareCalls(a, b),
  );
  const joined = new Set<Call>();
  const pairs: [string, string][] = [];
  for (const [i, later] of sorted.entries()) {
    const earlier = sorted
      .slice(0, i)
      .findLast(
        (other) =>
          !joined.has(other) &&
          other.caller === later.caller &&
          other.callee === later.callee &&
          other.kind === later.kind &&
          compareInstants(addSeconds(other.startedAt, 2), later.startedAt) >= 0 &&
          Math.abs(other.durationSeconds - later.durationSeconds) <= 2 &&
          other.source !== undefined &&
          later.source !== undefined &&
          other.source !== later.source,
      );
    if (earlier === undefined) continue;
    joined.add(earlier).add(later);
    pairs.push([earlier.id, later.id].sort(compareCodeUnits) as [string, string]);
  }
  return pairs.sort(([a], [b]) => compareCodeUnits(a, b));
};

describe("foldLegs", () => {
  it("keeps the smaller id with its own start and duration, and fills what it lacks", () => {
    const legs = [
      call({ id: "c2", source: "op1", callerCell: "x", calleeDevice: "d" }),
      call({ id: "c1", source: "op2", startedAt: "2013-08-01T10:00:02Z", durationSeconds: 62, callerCell: "y" }),
    ];
    expect(fold(legs)).toEqual([{ ...legs[1], calleeDevice: "d", otherLeg: { id: "c2", source: "op1" } }]);
  });

  it("counts fractions of a second exactly", () => {
    const first = call({ id: "c1", source: "op1", startedAt: "2013-08-01T10:00:00.00000000000000000001Z" });
    const within = call({ id: "c2", source: "op2", startedAt: "2013-08-01T10:00:02.00000000000000000001Z" });
    const beyond = call({ id: "c2", source: "op2", startedAt: "2013-08-01T10:00:02.00000000000000000002Z" });
    expect(fold([first, within])).toHaveLength(1);
    expect(fold([first, beyond])).toHaveLength(2);
  });

  it("joins what the contract says, and nothing else", () => {
    const some = fc.record({
      caller: fc.constantFrom("a", "c"),
      kind: fc.constantFrom("voice", "missed"),
      source: fc.option(fc.constantFrom("op1", "op2", "op3"), { nil: undefined }),
      startedAt: fc
        .tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom("", ".5", ".25"))
        .map(([second, fraction]) => `2013-08-01T10:00:0${second}${fraction}Z`),
      durationSeconds: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 14 }), (list) => {
        const calls = list.map(({ source, ...rest }, i) =>
          call({ ...rest, id: `c${i}`, ...(source === undefined ? {} : { source }) }),
        );
        const folded = fold(calls);
        const pairs = folded.flatMap(({ id, otherLeg }) =>
          otherLeg === undefined ? [] : [[id, otherLeg.id] as const],
        );
        expect([...pairs].sort(([a], [b]) => compareCodeUnits(a, b))).toEqual(pairsByTheWord(calls));
        expect(folded.length + pairs.length).toBe(calls.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("takes little time over many calls between two phones at one instant", { timeout: 20_000 }, () => {
    const calls = Array.from({ length: 200_000 }, (_, i) =>
      call({ id: `c${i}`, source: i < 150_000 ? "op1" : `op${i}`, durationSeconds: i % 3 }),
    );
    expect(fold(calls).length).toBeLessThan(200_000);
  });
});
