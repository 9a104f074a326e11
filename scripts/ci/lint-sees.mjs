// A rule that cannot fail is a defect: checks that lint/same-everywhere.grit flags each bad line, only those, and only where results are made.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./ensure-built.mjs";

const BAD = [
  ...[
    "random()",
    "exp(2)",
    "log(2)",
    "log10(2)",
    "log1p(2)",
    "sin(2)",
    "tanh(2)",
    "atan2(1, 2)",
    "cbrt(2)",
    "hypot(1, 2)",
  ].map((f) => `Math.${f}`),
  "[1].map(Math.log)",
  "globalThis.Math.exp(1)",
  "Math.pow(3, 3)",
  "10 ** 3",
  '"x".localeCompare("y")',
  "(5).toLocaleString()",
  '"x".toLocaleUpperCase()',
  "new Intl.Collator()",
  "Date.now()",
  "new Date()",
  "performance.now()",
  "[2, 1].sort()",
  "[2, 1].toSorted((a, b) => a - b)",
  "[2, 1].toReversed()",
].map((expression, i) => `export const bad${i} = ${expression};`);
BAD.push("const { exp } = Math;");

const GOOD = [
  "Math.sqrt(2)",
  "Math.floor(2.5)",
  "Math.max(1, 2)",
  "Math.pow(3, 2)",
  "3 ** 2",
  "2 ** 32",
  "new Date(5)",
  "Date.UTC(2026, 1, 1)",
  "[2, 1].sort((a, b) => a - b)",
  '"x".toUpperCase()',
].map((expression, i) => `export const good${i} = ${expression};`);

const folder = mkdtempSync(join(tmpdir(), "faisceau-lint-"));
try {
  for (const name of ["biome.json", "lint"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const room of ["measures", "node"]) {
    mkdirSync(join(folder, "src", room), { recursive: true });
    writeFileSync(join(folder, "src", room, "sample.ts"), [...BAD, ...GOOD, ""].join("\n"));
  }
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=github", "--max-diagnostics=none", "."];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: "utf8" });
  const flagged = new Set();
  for (const [, room, line] of stdout.matchAll(/title=plugin,file=\S*?src[\\/](\w+)[\\/]sample\.ts,line=(\d+)/g))
    flagged.add(`${room} ${line}`);
  const wrong = [];
  for (const [i, line] of [...BAD, ...GOOD].entries()) {
    const bad = i < BAD.length;
    if (flagged.has(`measures ${i + 1}`) !== bad) wrong.push(`${bad ? "not flagged" : "flagged"}: ${line}`);
    if (flagged.has(`node ${i + 1}`)) wrong.push(`flagged in node/, where a clock is allowed: ${line}`);
  }
  for (const line of wrong) console.error(`lint/same-everywhere.grit: ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
  else console.log(`lint/same-everywhere.grit flags ${BAD.length} bad lines and none of ${GOOD.length} good ones`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
