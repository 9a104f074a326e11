import { expect, it } from "vitest";
// @ts-expect-error the evaluation is plain scripts without declarations
import { kendallTauB } from "../../bench/roles/robustness/kendall.mjs";
// @ts-expect-error as above
import { mustHoldTable } from "../../bench/roles/tables/must-hold-table.mjs";
// @ts-expect-error as above
import { whatMustHold } from "../../bench/roles/what-must-hold.mjs";

const figures = (macro: number, rest: Record<string, number> = {}) => ({
  "macro-f1": macro,
  "organizer-ap": macro,
  "calibration-error": 0.06,
  migrants: 0.004,
  "zero-line": Number.NaN,
  innocents: 0.01,
  ...rest,
});

const evaluated = (learner: number | undefined) =>
  new Map(
    ["typical", "calls-only"].map((profile) => [
      profile,
      {
        figures: {
          method: figures(0.6),
          central: figures(0.2),
          ...(learner === undefined ? {} : { learner: figures(learner) }),
        },
        best: () => 0.4,
      },
    ]),
  );

it("asks for nearness to the learner, and in calls-only for seven tenths of the way from B", () => {
  const [macro, , calibration, , zero, , ahead, central] = whatMustHold(evaluated(0.7));
  expect(macro.cells.map(({ asked }: { asked: { least: number } }) => asked.least.toFixed(2))).toEqual([
    "0.67",
    "0.61",
  ]);
  expect(macro.cells.map(({ holds }: { holds: boolean }) => holds)).toEqual([false, false]);
  expect(calibration.cells.map(({ holds }: { holds: boolean }) => holds)).toEqual([false, true]);
  expect(zero.cells[0].holds).toBe(true);
  expect(ahead.cells[0].holds).toBe(true);
  expect(central.cells.map(({ profile }: { profile: string }) => profile)).toEqual(["calls-only"]);
});

it("leaves open what rests on a learner that was not trained", () => {
  const rows = whatMustHold(evaluated(undefined));
  expect(rows[0].cells[0].holds).toBeUndefined();
  const lines: string[] = mustHoldTable(rows).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});

it("measures how far one order survives in another", () => {
  expect(kendallTauB([1, 2, 3], [10, 20, 30])).toBe(1);
  expect(kendallTauB([1, 2, 3], [3, 2, 1])).toBe(-1);
  expect(kendallTauB([1, 1, 2, 3], [1, 2, 2, 3])).toBeCloseTo(4 / 5);
});
