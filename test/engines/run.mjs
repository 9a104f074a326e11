// Same records, same bytes: every engine, several zones, languages and working folders, and the records in other orders.
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { ensureBuilt, root } from "../../scripts/ci/ensure-built.mjs";
import { engines } from "./install.mjs";

const FIXTURES = ["minimal", "broken", "harmattan"].map((name) => join(root, "fixtures", name));
const SURROUNDINGS = [
  { cwd: root, env: {} },
  { cwd: root, env: { TZ: "UTC", LANG: "C", LC_ALL: "C" } },
  { cwd: tmpdir(), env: { TZ: "Asia/Kathmandu", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } },
  { cwd: join(root, "test"), env: { TZ: "America/St_Johns", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" } },
];
const ORDERS = [1, 2, 3];

function hashes({ command }, { cwd, env }, seed) {
  const script = join(root, "test", "engines", "same-bytes.mjs");
  const args = [...command.slice(1), script, ...(seed === undefined ? [] : [`--shuffle=${seed}`]), ...FIXTURES];
  const { status, stdout, stderr } = spawnSync(command[0], args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr.trim() || `ended with ${status}`);
  return stdout.trim().split("\n");
}

if (!ensureBuilt()) process.exit(1);
const all = engines(join(root, "engines"));
const expected = new Set(hashes(all[0], SURROUNDINGS[0]));
if (expected.size !== 3 * FIXTURES.length) throw new Error(`expected three hashes for each fixture: ${[...expected]}`);
let [passed, failed] = [0, 0];
for (const [place, engine] of all.entries()) {
  const start = performance.now();
  // The first engine goes through each surrounding, then each order in one of them. Engine, surroundings and order do not act on each other, so that the
  // others take one surrounding and one order in another, each its own.
  const every = [...SURROUNDINGS.map((s) => [s]), ...ORDERS.map((seed, i) => [SURROUNDINGS[i + 1], seed])];
  const runs = place === 0 ? every : [every[1 + (place % 3)], every[4 + (place % 3)]];
  const wrong = [];
  for (const [surroundings, seed] of runs) {
    const about = `${surroundings.env.TZ ?? "own zone"}${seed === undefined ? "" : `, order ${seed}`}`;
    try {
      for (const line of hashes(engine, surroundings, seed)) if (!expected.has(line)) wrong.push(`${about}: ${line}`);
    } catch (error) {
      wrong.push(`${about}: ${error.message}`);
    }
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${wrong.length === 0 ? "same bytes" : "OTHER BYTES"}  ${engine.name}  ${runs.length} runs, ${seconds} s`,
  );
  for (const line of wrong) console.log(`  ${line}`);
  if (wrong.length === 0) passed++;
  else failed++;
}
if (failed > 0) for (const line of expected) console.log(`  expected: ${line}`);
console.log(`engines: ${passed} the same, ${failed} not`);
process.exitCode = failed > 0 ? 1 : 0;
