// node bench/identities/evaluate.mjs [profile] [first seed] [seeds]: precision, recall and calibration of proposals on simulated cases.
import { proposeIdentities } from "../../dist/index.js";
import { simulateCase } from "../../dist/simulation/index.js";

const [profile = "typical", first = "1000", count = "20"] = process.argv.slice(2);
const seeds = Array.from({ length: Number(count) }, (_, i) => Number(first) + i);

/** The least number of calls on both phones from which a succession is counted among those that calls can show. */
const fewest = [1, 5, 20];

const tables = { "handset-succession": [], "same-person": [] };
const truths = { "handset-succession": [], "same-person": [] };
for (const seed of seeds) {
  const { records, truth } = simulateCase({ seed, profile });
  const calls = new Map();
  for (const { caller, callee } of records.calls)
    for (const phone of [caller, callee]) calls.set(`phone:${phone}`, (calls.get(`phone:${phone}`) ?? 0) + 1);
  const isTrue = new Set(truth.identities.map(({ kind, a, b }) => `${kind} ${a} ${b}`));
  const fewer = (a, b) => Math.min(calls.get(a) ?? 0, calls.get(b) ?? 0);
  for (const { kind, a, b } of truth.identities) truths[kind].push({ seed, calls: fewer(a, b) });
  for (const { kind, a, b, probability } of proposeIdentities(records))
    tables[kind].push({ seed, probability, right: isTrue.has(`${kind} ${a} ${b}`), calls: fewer(a, b) });
}

const share = (n, of) => (of === 0 ? "—" : (n / of).toFixed(3));
for (const [kind, proposals] of Object.entries(tables)) {
  console.log(`\n${kind}, ${profile}, seeds ${first} to ${Number(first) + Number(count) - 1}`);
  for (const least of kind === "same-person" ? [0] : fewest) {
    const all = truths[kind].filter(({ calls }) => calls >= least).length;
    for (const threshold of [0.9, 0.5, 0.3]) {
      const taken = proposals.filter(({ probability, calls }) => probability >= threshold && calls >= least);
      const right = taken.filter((one) => one.right).length;
      const f1 = (2 * right) / (taken.length + all);
      console.log(
        `${kind === "same-person" ? "" : `phones of at least ${least} calls, `}from ${threshold}: precision ${share(right, taken.length)}, recall ${share(right, all)} of ${all}, F1 ${f1.toFixed(3)}`,
      );
    }
  }
  const ranked = [...proposals].sort((x, y) => y.probability - x.probability);
  let [right, best] = [0, 0];
  ranked.forEach((one, i) => {
    right += one.right ? 1 : 0;
    if (right / (i + 1) >= 0.9) best = right;
  });
  console.log(`recall at precision 0.9: ${share(best, truths[kind].length)}`);
  const wrong = (p) => proposals.filter((one) => !one.right && one.probability > p);
  const perCase = seeds.map((seed) => wrong(0.9).filter((one) => one.seed === seed).length);
  console.log(
    `wrong above 0.9: ${wrong(0.9).length}, at most ${Math.max(...perCase)} a case; above 0.95: ${wrong(0.95).length}`,
  );
  for (let low = 0.1; low < 0.95; low += 0.2) {
    const band = proposals.filter(({ probability }) => probability >= low && probability < low + 0.2);
    const mean = band.reduce((sum, { probability }) => sum + probability, 0) / band.length;
    console.log(
      `  of ${band.length} near ${mean.toFixed(2)}: ${share(band.filter((one) => one.right).length, band.length)} are right`,
    );
  }
}
