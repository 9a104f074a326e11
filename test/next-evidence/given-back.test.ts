import { expect, it } from "vitest";
// @ts-expect-error the benches are plain scripts without declarations
import { givenBack } from "../../bench/next-evidence/given-back.mjs";
import { nextEvidence } from "../../src/next-evidence/next-evidence.js";
import { probabilityChanges } from "../../src/next-evidence/probability-changes.js";
import { kendallTau } from "../../src/sensitivity/kendall-tau.js";
import { rolesOf } from "../../src/sensitivity/role-pass.js";
import { simulateCase } from "../../src/simulation/index.js";

// A small run of bench/next-evidence/run.mjs, whose figures stand in docs/method.md: it catches a ranking that breaks.

it("puts phones whose records change more above those whose records change less, better than chance", () => {
  const library = { nextEvidence, rolesOf, probabilityChanges, simulateCase };
  const found = [0, 1, 2, 3, 4, 5].map((seed) => givenBack(library, { seed, size: 0.15, phones: 8 }));
  const taus = found.map(({ expected, real }) => kendallTau(Float64Array.from(expected), Float64Array.from(real)) ?? 0);
  const among: readonly number[] = found.flatMap((one) => one.among);
  expect(taus.reduce((sum, tau) => sum + tau, 0) / taus.length).toBeGreaterThan(0);
  // Among all phones that could be asked for, those of crews stand in the better half.
  expect(among.reduce((sum, share) => sum + share, 0) / among.length).toBeLessThan(0.4);
}, 60_000);
