// Prints how hard the simulator's cases are, over some seeds of each profile: `node scripts/hardness.mjs [cases] [ranges]`.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt, root } from "./ci/ensure-built.mjs";

const cases = Number(process.argv[2] ?? 20);
const ranges = process.argv[3] ?? "wide";
if (!ensureBuilt()) process.exit(1);
const { hardnessOf, PROFILES, simulateCase } = await import(
  pathToFileURL(join(root, "dist", "simulation", "index.js")).href
);

for (const [profile, { summary }] of Object.entries(PROFILES)) {
  const measured = Array.from({ length: cases }, (_, i) => {
    const { records, truth } = simulateCase({ seed: i * 2, profile, ranges });
    return hardnessOf(records, truth);
  });
  console.log(`\n${profile}: ${summary} (${cases} cases, ${ranges})`);
  for (const name of Object.keys(measured[0])) {
    const values = measured.map((one) => Number(one[name]));
    const mean = values.reduce((sum, value) => sum + value, 0) / cases;
    const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(2));
    console.log(`  ${name.padEnd(30)}${mean.toFixed(2).padStart(9)}   ${low} to ${high}`);
  }
}
