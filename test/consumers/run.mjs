// What a user gets: the packed tarball, installed outside the repository, imported, required, type-checked and run.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { root } from "../../scripts/ci/ensure-built.mjs";

// The oldest compiler that the declarations are for; the newest is the repository's own.
const OLDEST_TYPESCRIPT = "5.4.5";
const MAY_BE_PACKED = /^(dist\/(?!\.)|fixtures\/minimal\/|README(\.fr)?\.md$|CHANGELOG\.md$|LICENSE$|package\.json$)/;

const folder = mkdtempSync(join(tmpdir(), "faisceau-consumer-"));
const wrong = [];

function run(what, command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: "utf8", ...options });
  const good = status === 0;
  console.log(`${good ? "ok    " : "WRONG "} ${what}`);
  if (!good) {
    wrong.push(what);
    console.error([error?.message, stdout, stderr].filter(Boolean).join("\n").trimEnd().slice(0, 6000));
  }
  return { good, stdout: stdout ?? "" };
}

const bin = (name) => join(root, "node_modules", ".bin", name);
const tsc = (where) => join(where, "node_modules", "typescript", "bin", "tsc");

function typeCheck(compiler, version) {
  for (const [module, moduleResolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ]) {
    const compilerOptions = {
      target: "es2022",
      lib: ["es2023"],
      module,
      moduleResolution,
      strict: true,
      skipLibCheck: false,
      noEmit: true,
    };
    const file = `tsconfig.${moduleResolution}.json`;
    const settings = {
      compilerOptions: { ...compilerOptions, exactOptionalPropertyTypes: true, types: ["node"] },
      // Under nodenext every file of a module package is a module, so a page's script has no place there.
      files: moduleResolution === "bundler" ? ["consumer.ts", "page.ts"] : ["consumer.ts"],
    };
    writeFileSync(join(folder, file), JSON.stringify(settings));
    run(`types under ${moduleResolution}, TypeScript ${version}`, process.execPath, [compiler, "-p", file]);
  }
}

try {
  const packed = run("npm pack", "npm", ["pack", "--json", "--pack-destination", folder], { cwd: root });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (!packed.good || tarball === undefined) throw new Error("nothing was packed");
  console.log(`        ${tarball}: ${Math.round(statSync(join(folder, tarball)).size / 1024)} kB`);

  run("publint --strict", bin("publint"), ["--strict", join(folder, tarball)]);
  run("attw --profile esm-only", bin("attw"), [join(folder, tarball), "--profile", "esm-only"]);

  cpSync(join(dirname(fileURLToPath(import.meta.url)), "project"), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
  const needed = [`./${tarball}`, `typescript@${OLDEST_TYPESCRIPT}`, "@types/node@20"];
  if (run("npm install outside the repository", "npm", ["install", "--no-audit", "--no-fund", ...needed]).good) {
    const home = join(folder, "node_modules", "faisceau");
    const strangers = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(home.length + 1))
      .filter((path) => !MAY_BE_PACKED.test(path) && !path.startsWith("node_modules/"));
    run(`nothing packed that should not be${strangers.map((path) => ` (${path})`).join("")}`, process.execPath, [
      "-e",
      `process.exit(${strangers.length})`,
    ]);

    const imported = run("import", process.execPath, ["use.mjs"]);
    const required = run("require()", process.execPath, ["use.cjs"]);
    if (imported.stdout !== required.stdout) wrong.push("import and require() differ");
    typeCheck(tsc(folder), OLDEST_TYPESCRIPT);
    typeCheck(tsc(root), "of the repository");
    if (existsSync(join(home, "fixtures", "minimal"))) {
      const shown = run("npx faisceau", "npx", [
        "--no-install",
        "faisceau",
        "analyze",
        join(home, "fixtures", "minimal"),
        "--json",
      ]);
      if (shown.good && JSON.parse(shown.stdout).format !== "faisceau-analysis/1")
        wrong.push("npx faisceau printed something else");
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`package: ${wrong.length === 0 ? "all holds" : wrong.join("; ")}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
