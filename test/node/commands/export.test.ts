import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { exportFormats } from "../../../src/exports/formats.js";
import { main } from "../../../src/node/main.js";
import { root } from "../../contract/shared.js";

const folder = mkdtempSync(join(tmpdir(), "faisceau-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { out: (t: string) => out.push(t), err: (t: string) => err.push(t), cwd: folder, watched: false };
  const code = main(["export", ...args], io);
  return { code, out: out.join(""), err: err.join("") };
};
const minimal = join(root, "fixtures", "minimal");

describe("faisceau export", () => {
  it.each([...exportFormats].filter(([, format]) => !format.folder).map(([name]) => name))("writes %s", (name) => {
    const { code, out } = run(minimal, "--format", name, "--out", `a.${name}`);
    expect([code, out]).toEqual([0, `a.${name}: 8 actors, 9 ties (a.${name}).\n`]);
    expect(readFileSync(join(folder, `a.${name}`), "utf8").length).toBeGreaterThan(100);
  });

  it("writes csv as a folder, and into no folder that holds anything", () => {
    expect(run(minimal, "--format", "csv", "--out", "tables").code).toBe(0);
    expect(readdirSync(join(folder, "tables")).sort()).toEqual(["nodes.csv", "ties.csv"]);
    expect(run(minimal, "--format", "csv", "--out", "tables")).toMatchObject({
      code: 2,
      err: "faisceau: --out tables: is not an empty folder; name a new one\n",
    });
  });

  it("says what was left out, and for whom", () => {
    const { code, err } = run(minimal, "--format", "gexf", "--out", "for.gexf", "--for", "nobody known");
    expect(code).toBe(0);
    expect(err).toMatch(/^For nobody known: \d sources left out/);
    expect(err).toMatch(/left out: \d+ communities' stability:/);
    for (const line of err.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(readFileSync(join(folder, "for.gexf"), "utf8")).toContain("nobody known");
  });

  it("says it in French, every reason too", () => {
    const french: string[] = [];
    for (const name of exportFormats.keys()) {
      const { code, out, err } = run(minimal, "--format", name, "--out", `fr-${name}`, "--lang", "fr");
      expect(code).toBe(0);
      expect(out).toMatch(/8 acteurs, 9 liens/);
      french.push(err);
    }
    expect(french.join("")).not.toMatch(/\b(the|and|of|is|are|no|as)\b/);
  });

  it("names every format in its help, within 80 columns, in both languages", () => {
    for (const lang of ["en", "fr"]) {
      const { out } = run("--help", "--lang", lang);
      for (const name of exportFormats.keys()) expect(out).toMatch(new RegExp(`^ {6}${name} `, "m"));
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it.each([
    [["--out", "x"], /--format is needed: graphml, gexf/],
    [["--format", "toString", "--out", "x"], /no format toString/],
    [["--format", "gexf"], /--out is needed/],
    [["--format", "gexf", "--out", "x", "--for", " "], /--for is empty/],
    [["--format", "gexf", "--out", "not/there/x"], /cannot be written/],
  ])("refuses %j in one line", (args, message) => {
    const { code, err } = run(minimal, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(readdirSync(folder)).not.toContain("x");
  });
});
