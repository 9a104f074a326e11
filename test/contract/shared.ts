import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the contract's checkers and examples lie: FAISCEAU_SHARED, or `shared` beside the repository. */
export const contract = join(process.env.FAISCEAU_SHARED ?? join(dirname(root), "shared"), "contract");

export const bin = join(root, "dist", "node", "bin.js");

/** Says why the contract's tests are skipped, once a file; false where they can run. */
export function contractIsAbsent(): boolean {
  if (existsSync(join(contract, "check_examples.py"))) return false;
  console.warn(`skipped: no contract at ${contract}; set FAISCEAU_SHARED to the folder that holds contract/`);
  return true;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in the repository; Python writes no cache, since the contract's folder may be read-only. */
export function run(command: string, ...args: string[]): Promise<Ended> {
  const env: NodeJS.ProcessEnv = { ...process.env, PYTHONDONTWRITEBYTECODE: "1" };
  delete env.INIT_CWD;
  const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}
