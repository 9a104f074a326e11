import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { main } from "../../../src/node/main.js";

const fixtures = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "faisceau-picture-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => {
  let [out, err] = ["", ""];
  const status = main(args, { out: (t) => (out += t), err: (t) => (err += t), cwd: fixtures, watched: false });
  return { status, out, err };
};

describe("picture", () => {
  it.each(["network", "timeline", "route"])("writes the %s to standard output", (kind) => {
    const { status, out } = run("picture", "minimal", kind);
    expect(status).toBe(0);
    expect(out).toMatch(/^<svg [^>]*>/);
    expect(out.endsWith("</svg>\n")).toBe(true);
  });

  it("writes a file in the language asked for, and nothing else", () => {
    const path = join(folder, "reseau.svg");
    expect(run("picture", "minimal", "network", "--lang", "fr", "--out", path)).toEqual({
      status: 0,
      out: "",
      err: "",
    });
    expect(readFileSync(path, "utf8")).toContain("Réseau");
  });

  it.each([
    [["picture", "minimal"], "expected CASE network|timeline|route"],
    [["picture", "minimal", "pie"], "no picture pie"],
    [["picture", "minimal", "network", "--lang", "xx"], "give en or fr"],
  ])("%s is wrong usage", (args, message) => {
    const { status, err } = run(...args);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});
