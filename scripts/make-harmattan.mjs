/**
 * Writes the fixture `harmattan` and its truth from the tables in harmattan/. The same bytes every time.
 * use: node scripts/make-harmattan.mjs [FOLDER]     (FOLDER: where to write; fixtures/ of the repository by default)
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { files } from "./harmattan/files.mjs";

const target = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), "..", "fixtures"));
for (const [path, text] of files()) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), text);
}
