import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/ci/ensure-built.mjs";

/** Puts a table between the two marks of docs/evaluation.md that bear its name, in place of the one that is there. */
export const writeIntoDocs = (name, text) => {
  const path = join(root, "docs", "evaluation.md");
  const before = readFileSync(path, "utf8");
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [head, tail] = [before.indexOf(start), before.indexOf(end)];
  if (head < 0 || tail < head) throw new Error(`docs/evaluation.md lacks ${start} … ${end}`);
  const block = `<!-- not run: written by npm run evaluate with --write, which takes minutes -->\n\`\`\`text\n${text}\n\`\`\`\n`;
  writeFileSync(path, `${before.slice(0, head + start.length)}\n${block}${before.slice(tail)}`);
};
