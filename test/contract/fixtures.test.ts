import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bin, contract, contractIsAbsent, root, run } from "./shared.js";

const fixtures = readdirSync(join(root, "fixtures")).filter((name) =>
  existsSync(join(root, "fixtures", name, "case.json")),
);
const folder = mkdtempSync(join(tmpdir(), "faisceau-contract-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(contractIsAbsent())("each fixture's document keeps the contract", () => {
  const variants = [
    { how: "as it is", ours: [], theirs: [] },
    { how: "with the protected revealed", ours: ["--reveal-protected"], theirs: ["--revealed"] },
  ];
  describe.each(variants)("$how", ({ how, ours, theirs }) => {
    it.each(fixtures)("%s", async (name) => {
      const records = join(root, "fixtures", name);
      const made = await run(process.execPath, bin, "analyze", records, "--json", ...ours);
      expect(made.code, made.stderr).toBe(0);
      const document = join(folder, `${name}-${how.replaceAll(" ", "-")}.json`);
      writeFileSync(document, made.stdout);
      const checked = await run("python3", join(contract, "check_analysis.py"), records, document, ...theirs);
      expect(checked.code, checked.stdout + checked.stderr).toBe(0);
    });
  });
});

const expected = fixtures.filter((name) => existsSync(join(root, "fixtures", `${name}.analysis.json`)));

it.each(expected)("%s gives the analysis that is expected of it", async (name) => {
  const paths = [join(root, "fixtures", name), join(root, "fixtures", `${name}.analysis.json`)];
  const { code, stdout, stderr } = await run(process.execPath, bin, "check", ...paths);
  expect(code, stdout + stderr).toBe(0);
});
