// The licences of what the classic script contains: whoever hands it on must hand them on too.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The text, from esbuild's list of what went into the bundle. */
export function bundledLicences(root, inputs) {
  const packages = new Set(
    Object.keys(inputs).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[0].slice(0, -1) ?? [],
    ),
  );
  const parts = [...packages].sort().map((path) => {
    const folder = join(root, path);
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : license;
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return `faisceau.global.js contains the packages below.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}
