// `npm start`: the main job on the teaching case. The summary in the terminal, the document under out/.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, root } from "./ci/ensure-built.mjs";

const CASE = "fixtures/harmattan";
const OUT = "out/harmattan.analysis.json";

if (!ensureBuilt()) process.exit(1);
mkdirSync(join(root, "out"), { recursive: true });
const bin = join(root, "dist", "node", "bin.js");
const { status } = spawnSync(process.execPath, [bin, "analyze", CASE, "--out", OUT], { cwd: root, stdio: "inherit" });
if (status === 0) console.log(`\nThe document: ${OUT}`);
process.exitCode = status ?? 1;
