// Writes src/roles/weight-table.ts from what fit.py found, indicators without any weight left out.
// node bench/roles/fit/table.mjs WEIGHTS.json TABLE.ts [TABLE.js]
import { readFileSync, writeFileSync } from "node:fs";

const [, , weights, ...targets] = process.argv;
const rows = JSON.parse(readFileSync(weights, "utf8")).filter(([, columns]) => columns.some((weight) => weight !== 0));
const line = ([id, columns]) => `  ["${id}", [${columns.join(", ")}]],`;
for (const target of targets) {
  const typed = target.endsWith(".ts") ? ": readonly (readonly [string, readonly number[]])[]" : "";
  writeFileSync(
    target,
    `/** Written by bench/roles/fit: whole decibans, in the order of the columns of fitted-weights.ts. */\nexport const weightTable${typed} = [\n${rows.map(line).join("\n")}\n];\n`,
  );
}
