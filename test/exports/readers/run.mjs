// Every export of every case, read back by the tools that it is for: each actor, tie and attribute is counted and compared.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { ensureBuilt, root } from "../../../scripts/ci/ensure-built.mjs";
import { hostileCase } from "./cases.mjs";

// By reader, so that one which cannot be had here costs no other. What they bring along is theirs to choose.
const READERS = [
  { name: "graphs", packages: ["networkx==3.6.1", "igraph==1.0.0", "pydot==4.0.1", "antlr4-cypher==0.1.2"] },
  { name: "ftm", packages: ["followthemoney==4.11.2"] },
  { name: "case", packages: ["case-utils==0.18.0"] },
];
const home = join(root, "engines", "readers");
const python = join(home, "bin", "python");

const run = (command, args) =>
  spawnSync(command, args, { encoding: "utf8", env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" } });

/** Installs the packages of a reader, unless the same are there; why not, where they cannot be had. */
function refusal({ name, packages }) {
  const marker = join(home, `${name}.txt`);
  if (existsSync(marker) && readFileSync(marker, "utf8") === packages.join("\n")) return undefined;
  if (!existsSync(python)) {
    mkdirSync(join(root, "engines"), { recursive: true });
    const made = run("python3", ["-m", "venv", home]);
    if (made.status !== 0) return (made.stderr || made.stdout || "python3 is not there").trim().split("\n").at(-1);
  }
  const { status, stderr } = run(python, [
    "-m",
    "pip",
    "install",
    "-q",
    "--disable-pip-version-check",
    "--no-compile",
    ...packages,
  ]);
  if (status !== 0)
    return (
      stderr
        .trim()
        .split("\n")
        .find((line) => line.startsWith("ERROR")) ?? `pip ended with ${status}`
    );
  writeFileSync(marker, packages.join("\n"));
  return undefined;
}

if (!ensureBuilt()) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), "faisceau-exports-"));
let [passed, failed, skipped] = [0, 0, 0];
try {
  const hostile = join(folder, "hostile-case");
  mkdirSync(hostile);
  for (const [name, text] of hostileCase) writeFileSync(join(hostile, name), text);
  const cases = { harmattan: join(root, "fixtures", "harmattan"), minimal: join(root, "fixtures", "minimal"), hostile };
  const { analyze, analysisText } = await import("faisceau");
  const { exportFormats } = await import("faisceau/exports");
  const { readCaseFolder } = await import("faisceau/node");
  for (const [name, path] of Object.entries(cases)) {
    const records = readCaseFolder(path);
    // What is tried besides changes no attribute, and takes most of the time.
    const analysis = analyze(records, { support: false, identitiesTried: 0 });
    writeFileSync(join(folder, `${name}.analysis.json`), analysisText(analysis));
    for (const [format, { folder: several, write }] of exportFormats) {
      const out = join(folder, `${name}.${format}`);
      if (several) mkdirSync(out);
      for (const { name: file, text } of write(analysis, records).files)
        writeFileSync(several ? join(out, file) : out, text);
    }
  }
  for (const reader of READERS) {
    const why = refusal(reader);
    if (why !== undefined) {
      console.log(`skipped: ${reader.packages.join(" ")} could not be installed: ${why}`);
      skipped++;
      continue;
    }
    const start = performance.now();
    const script = join(root, "test", "exports", "readers", `read_${reader.name}.py`);
    const { status, stdout, stderr } = run(python, [script, folder, ...Object.keys(cases)]);
    process.stdout.write(stdout);
    if (status !== 0) console.log(stderr.trim());
    console.log(
      `${status === 0 ? "read back" : "NOT READ BACK"}  ${reader.name}  ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
    if (status === 0) passed++;
    else failed++;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`exports: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
