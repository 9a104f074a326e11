import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./run-block.js";

const text = readFileSync(join(root, "docs", "dependencies.md"), "utf8");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

it("docs/dependencies.md tells of every dependency at its version, and of no other", () => {
  // In the first cell of a row: `name` version, perhaps several.
  const cells = text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split(" | ")[0] ?? "");
  const told = cells.flatMap((cell) =>
    [...cell.matchAll(/`([^`]+)` ([~^]?[\d.]+)/g)].map(([, name, version]) => `${name} ${version}`),
  );
  const needed = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).map(
    ([name, version]) => `${name} ${version}`,
  );
  expect(told.sort()).toEqual(needed.sort());
});

it("what is cited is the version that is packed", () => {
  expect(readFileSync(join(root, "CITATION.cff"), "utf8")).toContain(`\nversion: ${manifest.version}\n`);
});
