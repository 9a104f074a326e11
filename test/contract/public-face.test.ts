import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { root } from "./shared.js";

// What callers may import, entry by entry: a name that comes or goes is a decision, and stands here.
const FACE: Record<string, readonly string[]> = {
  ".": [],
  "./node": [],
};

// What else the package lets be reached: no modules.
const OTHERS = ["./browser/faisceau.global.js", "./package.json"];

const { exports, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

it("the package has these entries", () => {
  expect(Object.keys(exports).sort()).toEqual([...Object.keys(FACE), ...OTHERS].sort());
});

it("says the version of the package", async () => {
  const told = await import(/* @vite-ignore */ pathToFileURL(join(root, "dist", "analysis", "version.js")).href);
  expect(told.version).toBe(version);
});

describe.each(Object.entries(FACE))("faisceau %s", (entry, names) => {
  // An empty list is one that nobody has written yet.
  it.skipIf(names.length === 0)("exports exactly these names", async () => {
    const module = await import(/* @vite-ignore */ pathToFileURL(join(root, exports[entry].default)).href);
    expect(Object.keys(module).sort()).toEqual([...names].sort());
  });
});
