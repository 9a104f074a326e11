// What a build was made from, as one hash: a build is stale exactly when this differs from dist/.built-from.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SINGLE = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "tsup.config.ts",
  "scripts/build.mjs",
  "scripts/ci/source-hash.mjs",
  "scripts/ci/bundled-licences.mjs",
];

/** SHA-256 over the path and content of every file that goes into the build. */
export function sourceHash(root) {
  const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
  const hash = createHash("sha256");
  for (const file of [...SINGLE, ...files].sort()) {
    const path = join(root, file);
    if (!existsSync(path)) continue;
    const content = readFileSync(path);
    hash.update(`${file.replaceAll("\\", "/")}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** Whether dist/ was built from what is there now; a build with type errors counts only where `types` is false. */
export function isFresh(root, { types = true } = {}) {
  const marker = join(root, "dist", ".built-from");
  if (!existsSync(marker)) return false;
  const [hash, remark] = readFileSync(marker, "utf8").trim().split(" ");
  return hash === sourceHash(root) && (remark === undefined || !types);
}
