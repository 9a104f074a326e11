// Checks the rooms' import rule, and draws the rooms as they are into docs/architecture.md; `--check` fails if that picture is old.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { root } from "./ensure-built.mjs";

const START = "<!-- rooms:start -->";
const END = "<!-- rooms:end -->";

/** Every import of src/, with the violations of the rule. */
export async function cruiseSources(folder) {
  const config = createRequire(import.meta.url)(join(root, ".dependency-cruiser.cjs"));
  const fileName = join(root, "tsconfig.json");
  const tsConfig = extractTSConfig(fileName);
  const ruleSet = { forbidden: config.forbidden };
  const options = { ...config.options, tsConfig: { fileName }, baseDir: folder, ruleSet, validate: true };
  return (await cruise(["src"], options, undefined, { tsConfig })).output;
}

const roomOf = (file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? (/^src\/[^/]+$/.test(file) ? "face" : undefined);

/** Which room imports which, by file. */
function arrows(modules) {
  const into = new Map();
  for (const { source, dependencies } of modules) {
    const to = roomOf(source);
    if (to === undefined || source.endsWith(".d.ts")) continue;
    if (!into.has(to)) into.set(to, new Set());
    for (const { resolved } of dependencies) {
      const from = roomOf(resolved);
      if (from !== undefined && from !== to) into.get(to).add(from);
    }
  }
  return into;
}

/** Mermaid text; an arrow that follows from the others is left out. */
function draw(into) {
  const reaches = (from, to, seen = new Set()) =>
    [...(into.get(to) ?? [])].some(
      (near) => near === from || (!seen.has(near) && seen.add(near) && reaches(from, near, seen)),
    );
  const lines = [];
  for (const [to, sources] of into) {
    for (const from of sources) {
      if (![...sources].some((other) => other !== from && reaches(from, other))) lines.push(`  ${from} --> ${to}`);
    }
  }
  return ["```mermaid", "flowchart LR", ...lines.sort(), "```"].join("\n");
}

async function main() {
  const { modules, summary } = await cruiseSources(root);
  for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);

  const path = join(root, "docs", "architecture.md");
  mkdirSync(join(root, "docs"), { recursive: true });
  const before = existsSync(path) ? readFileSync(path, "utf8") : `${START}\n${END}\n`;
  const [head, tail] = [before.indexOf(START), before.indexOf(END)];
  if (head < 0 || tail < head) throw new Error(`docs/architecture.md lacks ${START} … ${END}`);
  const after = `${before.slice(0, head + START.length)}\n${draw(arrows(modules))}\n${before.slice(tail)}`;
  const old = after !== before;
  if (process.argv.includes("--check")) {
    if (old) console.error("docs/architecture.md: the picture of the rooms is old; run npm run rooms");
  } else if (old) writeFileSync(path, after);

  if (summary.violations.length > 0 || (old && process.argv.includes("--check"))) process.exitCode = 1;
  else console.log(`${summary.totalCruised} modules keep to their rooms`);
}

if (process.argv[1]?.endsWith("rooms.mjs")) await main();
