// `npm start`: the main job on the teaching case. The summary in the terminal, the document under out/.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, root } from "./ci/ensure-built.mjs";

const CASE = "fixtures/harmattan";
const OUT = "out/harmattan.analysis.json";

function faisceau(...args) {
  const bin = join(root, "dist", "node", "bin.js");
  const { status } = spawnSync(process.execPath, [bin, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

if (!ensureBuilt()) process.exit(1);
mkdirSync(join(root, "out"), { recursive: true });
faisceau("analyze", CASE);
faisceau("analyze", CASE, "--out", OUT);
console.log(`The document: ${OUT}`);
