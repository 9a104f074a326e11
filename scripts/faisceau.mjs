// The command line of a checkout: `npm run -s faisceau -- analyze CASE`. Never a stale build, never a word of a build on
// standard output, and a relative path means what it meant where the caller stood (npm changes the folder).
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt, root } from "./ci/ensure-built.mjs";

const bin = join(root, "dist", "node", "bin.js");
// INIT_CWD is inherited by everything below npm, so it counts only when npm started this very script.
const from = process.env.npm_lifecycle_event === "faisceau" ? process.env.INIT_CWD : undefined;
if (ensureBuilt()) {
  if (from) process.chdir(from);
  process.argv = [process.argv[0], bin, ...process.argv.slice(2)];
  await import(pathToFileURL(bin).href);
} else {
  process.exitCode = 1;
}
