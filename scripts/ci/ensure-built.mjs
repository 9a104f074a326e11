// Brings dist/ up to date in a child process, so that the caller's own standard output stays clean.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isFresh } from "./source-hash.mjs";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Builds if dist/ is stale; false when that failed (the reason stands on standard error). */
export function ensureBuilt() {
  if (isFresh(root, { types: false })) return true;
  if (!existsSync(join(root, "node_modules", "tsup"))) {
    console.error("faisceau: the dependencies are not installed; run npm ci first");
    return false;
  }
  const build = join(root, "scripts", "build.mjs");
  return spawnSync(process.execPath, [build, "--if-stale", "--lenient"], { stdio: ["ignore", 2, 2] }).status === 0;
}
