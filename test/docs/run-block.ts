import { spawn } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

// Inside the repository, so that `faisceau` is the package itself; ignored by git; with the fixtures in reach.
let scratch = join(root, "out", "docs");

// Commands of the page as functions: what installs or tests is known by its script's existence, the rest is done.
const PRELUDE = `set -euo pipefail
faisceau() { node "$ROOT/dist/node/bin.js" "$@"; }
npx() { [ "$1" = faisceau ] || { echo "npx $1 is not known to this test" >&2; return 1; }; shift; faisceau "$@"; }
has_script() { node -e 'process.exit(process.argv[1] in require(process.argv[2]).scripts ? 0 : 1)' "$1" "$ROOT/package.json" || { echo "no script $1" >&2; return 1; }; }
npm() {
  local words=() word
  for word in "$@"; do [ "$word" = -s ] || [ "$word" = --silent ] || words+=("$word"); done
  set -- "\${words[@]}"
  case "$1 \${2-}" in
    "run faisceau") shift 2; [ "\${1-}" != -- ] || shift; faisceau "$@" ;;
    "start ") node "$ROOT/scripts/start.mjs" ;;
    "run "*) has_script "$2" ;;
    "test "*) has_script test ;;
    "ci "* | "install "*) [ -f "$ROOT/package-lock.json" ] ;;
    *) echo "npm $1 is not known to this test" >&2; return 1 ;;
  esac
}
git() { [ "$1" = clone ] || [ "$1" = commit ]; }
`;

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

function run(command: string, args: readonly string[]): Promise<Outcome> {
  const env: NodeJS.ProcessEnv = { ...process.env, ROOT: root };
  delete env.INIT_CWD;
  const child = spawn(command, args, { cwd: scratch, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** An empty folder with the fixtures in it, in which everything after this runs; one for each test file. */
export function prepareScratch(name: string): void {
  scratch = join(root, "out", "docs", name);
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(join(scratch, "out"), { recursive: true });
  symlinkSync(join(root, "fixtures"), join(scratch, "fixtures"), "junction");
}

/** Runs a block as a module; types are checked apart, all blocks at once. */
export function runModule(name: string, text: string): Promise<Outcome> {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  const file = join(scratch, `${name}.mjs`);
  writeFileSync(file, ts.transpileModule(text, { compilerOptions: options }).outputText);
  return run(process.execPath, [file]);
}

export function runShell(text: string): Promise<Outcome> {
  return run("bash", ["-c", PRELUDE + text.replaceAll(/^\$ /gm, "")]);
}

/** Whether bash can read it; for a block that is not run. */
export function parseShell(text: string): Promise<Outcome> {
  return run("bash", ["-n", "-c", text.replaceAll(/^\$ /gm, "")]);
}

/** Every type error of the blocks, each as a module of its own. */
export function typeErrors(blocks: readonly { readonly name: string; readonly text: string }[]): string[] {
  const files = blocks.map(({ name, text }) => {
    const file = join(scratch, `${name}.ts`);
    writeFileSync(file, `${text}\nexport {};\n`);
    return file;
  });
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
    typeRoots: [join(root, "node_modules", "@types")],
  });
  return ts.getPreEmitDiagnostics(program).map((d) => {
    const where = d.file && d.start !== undefined ? d.file.getLineAndCharacterOfPosition(d.start).line + 1 : 0;
    return `${d.file?.fileName.slice(scratch.length + 1)}:${where} ${ts.flattenDiagnosticMessageText(d.messageText, "\n")}`;
  });
}
