// Builds dist/. `--if-stale` does nothing when dist/ was made from what is there now; `--lenient` keeps a build whose
// types do not hold, so that a type error in one room does not stop the command line of a checkout.
// Everything is said on standard error: standard output belongs to the command that needed the build.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledLicences } from "./ci/bundled-licences.mjs";
import { locked } from "./ci/lock.mjs";
import { isFresh, sourceHash } from "./ci/source-hash.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const ifStale = process.argv.includes("--if-stale");
const lenient = process.argv.includes("--lenient");
const cache = join(root, "node_modules", ".cache", "faisceau");

// The classic script sets a global of the same form as the module.
const PAGE_TYPES = 'export * from "../index.js";\nexport as namespace faisceau;\n';

function run(bin, ...args) {
  return spawnSync(process.execPath, [bin, ...args], { cwd: root, stdio: ["ignore", 2, 2] }).status === 0;
}

function build() {
  // Built aside and moved into place when whole: nobody ever imports half a build.
  const next = join(cache, `next-${process.pid}`);
  const old = join(cache, `old-${process.pid}`);
  const hash = sourceHash(root);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  try {
    if (!run(require.resolve("tsup/dist/cli-default.js"), "--silent", "--out-dir", next)) return false;
    const typesHold = run(require.resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json", "--outDir", next);
    if (!typesHold && !lenient) return false;
    writeFileSync(join(next, "browser", "faisceau.global.d.ts"), PAGE_TYPES);
    const bundled = join(next, "metafile-iife.json");
    const { inputs } = JSON.parse(readFileSync(bundled, "utf8"));
    writeFileSync(join(next, "browser", "faisceau.global.LICENSES.txt"), bundledLicences(root, inputs));
    rmSync(bundled);
    writeFileSync(join(next, ".built-from"), typesHold ? hash : `${hash} type-errors`);
    const dist = join(root, "dist");
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(next, dist);
    return true;
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

const done = await locked(join(cache, "build.lock"), () => {
  if (ifStale && isFresh(root, { types: !lenient })) return true;
  const start = performance.now();
  const built = build();
  console.error(built ? `built in ${((performance.now() - start) / 1000).toFixed(1)} s` : "the build failed");
  return built;
});
process.exitCode = done ? 0 : 1;
