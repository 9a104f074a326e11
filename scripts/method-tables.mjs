// Writes the tables of docs/method.md from the model itself, so that the page cannot say another weight than the code:
// `node scripts/method-tables.mjs` writes them, with `--check` it only says whether they are true.
import { readFileSync, writeFileSync } from "node:fs";
import { builtInModel } from "../dist/index.js";

const page = new URL("../docs/method.md", import.meta.url);

const cell = (text) => text.replaceAll("|", "\\|");
const row = (...cells) => `| ${cells.map(cell).join(" | ")} |`;

const roles = [
  row("role", "prior (dB)", "may be forced"),
  row("---", "---", "---"),
  ...builtInModel.roles.map(({ id, prior, mayBeForced }) => row(`\`${id}\``, String(prior), mayBeForced ? "yes" : "")),
];

const weightsText = (weights) => {
  const byWeight = new Map();
  for (const [role, weight] of weights) byWeight.set(weight, [...(byWeight.get(weight) ?? []), role]);
  return [...byWeight]
    .map(
      ([weight, names]) =>
        `${weight > 0 ? "+" : "−"}${Math.abs(weight)} ${names.length === builtInModel.roles.length ? "every role" : names.join(", ")}`,
    )
    .join("; ");
};

const caps = ["", `Caps: ${[...builtInModel.groupCaps].map(([group, cap]) => `\`${group}\` ${cap} dB`).join(", ")}.`];

const indicators = [
  row("indicator", "the person …", "basis (group)", "weights (dB)", "source", "limits"),
  row("---", "---", "---", "---", "---", "---"),
  ...builtInModel.indicators.map(({ id, says, basis, group, weights, source, limits }) =>
    row(`\`${id}\``, says, group ? `${basis} (${group})` : basis, weightsText(weights), source, limits),
  ),
  ...caps,
];

const between = (text, name, lines) => {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/method.md lacks the markers ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n${lines.join("\n")}\n${text.slice(to)}`;
};

const before = readFileSync(page, "utf8");
const after = between(between(before, "roles", roles), "indicators", indicators);
if (process.argv.includes("--check")) {
  if (after !== before) {
    console.error("docs/method.md says other weights than the model: run node scripts/method-tables.mjs");
    process.exitCode = 1;
  }
} else writeFileSync(page, after);
