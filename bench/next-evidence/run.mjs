// node bench/next-evidence/run.mjs [first seed] [seeds]: how well the order of expected changes agrees with that of the real ones.
import { nextEvidence } from "../../dist/index.js";
import { probabilityChanges } from "../../dist/next-evidence/probability-changes.js";
import { kendallTau } from "../../dist/sensitivity/kendall-tau.js";
import { rolesOf } from "../../dist/sensitivity/role-pass.js";
import { simulateCase } from "../../dist/simulation/index.js";
import { givenBack } from "./given-back.mjs";

const [first = 400, seeds = 30] = process.argv.slice(2).map(Number);
const library = { nextEvidence, rolesOf, probabilityChanges, simulateCase };
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

const [taus, expected, real, among] = [[], [], [], []];
for (let seed = first; seed < first + seeds; seed++) {
  const found = givenBack(library, { seed, size: 0.4, phones: 12 });
  taus.push(kendallTau(found.expected, found.real) ?? 0);
  expected.push(...found.expected);
  real.push(...found.real);
  among.push(...found.among);
}
console.log(`${seeds} cases, ${real.length} phones`);
console.log(
  `Kendall tau-b: ${mean(taus).toFixed(3)} ± ${(spread(taus) / Math.sqrt(seeds)).toFixed(3)} (standard error)`,
);
console.log(`expected change ${mean(expected).toFixed(2)}, real ${mean(real).toFixed(2)}`);
console.log(`share of all phones asked for that stand before one given back: ${mean(among).toFixed(3)}`);
