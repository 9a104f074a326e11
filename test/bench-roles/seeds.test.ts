import { expect, it } from "vitest";
// @ts-expect-error the evaluation is plain scripts without declarations
import { evaluationOptions } from "../../bench/roles/command-line.mjs";
// @ts-expect-error as above
import { developmentSeeds, heldOutSeeds, learnerSeeds } from "../../bench/roles/seeds.mjs";

it("keeps the seeds of development, of the learner and held-out ones apart", () => {
  const [development, learner, held] = [developmentSeeds(500), learnerSeeds(500), heldOutSeeds(500)].map(
    (seeds: number[]) => new Set(seeds),
  );
  expect(new Set([...development!, ...learner!, ...held!]).size).toBe(1500);
  expect(() => developmentSeeds(501)).toThrow(RangeError);
});

it("runs held-out seeds only where they are asked for", () => {
  expect(evaluationOptions([]).seeds.every((seed: number) => seed < 1000 && seed % 2 === 0)).toBe(true);
  expect(evaluationOptions(["--held-out", "--seeds", "3"]).seeds).toEqual([100_000, 100_001, 100_002]);
});

it("refuses what it does not know", () => {
  expect(() => evaluationOptions(["--profiles", "typical,easy"])).toThrow(/no profile easy/);
  expect(() => evaluationOptions(["--seeds", "0"])).toThrow(RangeError);
  expect(() => evaluationOptions(["--ranges", "inside"])).toThrow(RangeError);
});
