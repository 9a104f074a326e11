import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importPresets } from "../../../src/import/presets.js";
import { main } from "../../../src/node/main.js";
import { readCaseFolder } from "../../../src/node/read-case-folder.js";

const samples = fileURLToPath(new URL("../../../fixtures/import/", import.meta.url));

const run = (...args: readonly string[]) => {
  let [out, err] = ["", ""];
  const status = main(["import", ...args], {
    out: (t) => (out += t),
    err: (t) => (err += t),
    cwd: samples,
    watched: false,
  });
  for (const line of `${out}${err}`.split("\n"))
    if (!line.startsWith("faisceau:")) expect(line.length, line).toBeLessThanOrEqual(80);
  expect(err).not.toContain("    at ");
  return { status, out, err };
};

const scratch = (): string => mkdtempSync(join(tmpdir(), "faisceau-import-"));
const fresh = (): string => join(scratch(), "case");
const file = (name: string, text: string): string => {
  const path = join(scratch(), name);
  writeFileSync(path, text);
  return path;
};

const readme = readFileSync(join(samples, "README.md"), "utf8");
/** Of the samples' README: file, preset, options, and the four sums. */
const told = [
  ...readme.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| (?:`([^`]*)`)? ?\| (\d+) = (\d+) \+ (\d+) \+ (\d+) \+ (\d+) \|/gm),
].map(([, name = "", preset = "", options = "", ...counts]) => ({
  name,
  preset,
  options: options.split(" ").filter((o) => o !== ""),
  counts: counts.map(Number),
}));

describe("the samples", () => {
  it("are one for each preset, each of about ten lines", () => {
    expect(told.map(({ preset }) => preset).sort()).toEqual([...importPresets.keys()].sort());
    expect(told.map(({ name }) => name).sort()).toEqual(
      readdirSync(samples)
        .filter((name) => name !== "README.md")
        .sort(),
    );
  });

  it.each(told)(
    "$name comes to what its README says, and to a case without a problem",
    ({ name, preset, options, counts }) => {
      const out = fresh();
      const { status } = run(name, "--preset", preset, ...options, "--out", out);
      expect(status).toBe(0);
      const { counts: sums, files } = JSON.parse(readFileSync(join(out, "import.json"), "utf8"));
      expect([sums.rows, sums.calls, sums.duplicates, sums.other, sums.errors]).toEqual(counts);
      expect(files[0].name).toBe(name);
      const records = readCaseFolder(out);
      expect(records.problems).toEqual([]);
      expect(records.calls).toHaveLength(sums.calls + sums.furtherCalls);
      // Nobody's number: 00 after the country code, or 555-01xx.
      for (const { key, kind } of JSON.parse(readFileSync(join(out, "import.json"), "utf8")).phones)
        if (kind === "number") expect(key).toMatch(/^\+(2\d\d00\d+|120255501\d\d)$/);
    },
  );

  it("give the same bytes again", () => {
    const [a, b] = [fresh(), fresh()];
    for (const out of [a, b])
      run("calls-fr.csv", "--preset", "calls-fr", "--country", "NE", "--zone", "Africa/Niamey", "--out", out);
    for (const name of readdirSync(a))
      expect(readFileSync(join(a, name), "utf8")).toBe(readFileSync(join(b, name), "utf8"));
  });
});

const ROWS = "A,B,Start,Seconds\n+22700000101,+22700000102,2016-05-02 10:00:00,95\n";
const MAPPING = JSON.stringify({
  format: "faisceau-mapping/1",
  name: "m",
  version: "1",
  columns: { caller: "A", callee: "B", start: "Start", duration: "Seconds" },
  time: { form: "iso", zone: "Africa/Niamey" },
});

describe("faisceau import", () => {
  it("prints the equation, what was left out and what was not read; row errors on standard error", () => {
    const { out, err } = run(
      "calls-fr.csv",
      "--preset",
      "calls-fr",
      "--country",
      "NE",
      "--zone",
      "Africa/Niamey",
      "--out",
      fresh(),
    );
    expect(out).toContain("calls-fr.csv: 10 rows = 6 calls + 1 duplicate + 2 other records + 1 row error\n");
    expect(out).toContain("left out: 1 blank-line, 1 data, 1 equal-row, 1 spreadsheet-number, 1 total");
    expect(out).toContain('columns not read: "Remarque"');
    expect(err).toMatch(/1 problem in rows:\n {2}calls-fr\.csv:8 N° appelé: "2\.27901E\+11"/);
  });

  it("adds to a case with --append, and refuses to write over one without it", () => {
    const out = fresh();
    const mapping = file("m.json", MAPPING);
    expect(run(file("a.csv", ROWS), "--mapping", mapping, "--out", out).status).toBe(0);
    const before = readFileSync(join(out, "calls.csv"), "utf8");
    const more = file("b.csv", ROWS.replace("102", "103"));
    const refused = run(more, "--mapping", mapping, "--out", out);
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining("--append") });
    expect(readFileSync(join(out, "calls.csv"), "utf8")).toBe(before);
    expect(run(more, "--mapping", mapping, "--out", out, "--append").out).toContain("all files: 2 rows = 2 calls");
    expect(readCaseFolder(out).calls.map(({ id }) => id)).toEqual(["f1-2", "f2-2"]);
    expect(readdirSync(out).sort()).toEqual(["calls.csv", "case.json", "import.json", "sources.csv"]);
    expect(run(more, "--mapping", mapping, "--out", out, "--append")).toMatchObject({
      status: 1,
      err: expect.stringContaining("imported already"),
    });
  });

  it("names a new case after its folder, or as it is told", () => {
    const out = join(scratch(), "harmattan");
    run(file("a.csv", ROWS), "--mapping", file("m.json", MAPPING), "--out", out, "--title", "Une route");
    expect(JSON.parse(readFileSync(join(out, "case.json"), "utf8"))).toEqual({
      format: "faisceau-case/1",
      id: "harmattan",
      title: "Une route",
      timeZone: "Africa/Niamey",
    });
  });

  it("writes into an empty folder, and nothing at all with --strict and a row error", () => {
    const out = fresh();
    mkdirSync(out);
    const bad = file("a.csv", `${ROWS}1,2,3,4\n`);
    expect(run(bad, "--mapping", file("m.json", MAPPING), "--out", out, "--strict").status).toBe(1);
    expect(readdirSync(out)).toEqual([]);
    expect(run(bad, "--mapping", file("m.json", MAPPING), "--out", out).status).toBe(0);
    expect(readdirSync(join(out, "..")).filter((name) => name !== "case")).toEqual([]);
  });

  it("proposes a mapping on standard output that can be used, and says its doubts beside it", () => {
    const detected = run("calls-fr.csv", "--detect");
    expect(detected).toMatchObject({
      status: 0,
      err: expect.stringMatching(/The preset calls-fr fits\.\nunsure: encoding/),
    });
    const mapping = file("m.json", detected.out);
    expect(
      run("calls-fr.csv", "--mapping", mapping, "--country", "NE", "--zone", "Africa/Niamey", "--out", fresh()).out,
    ).toContain("10 rows = 6 calls");
  });
});

describe("what is refused, with nothing written", () => {
  const good = (): string => file("a.csv", ROWS);
  const mapping = (): string => file("m.json", MAPPING);
  it.each<[string, () => readonly string[], number, string]>([
    ["a file that is not there", () => ["nothing.csv", "--mapping", mapping()], 2, "nothing.csv: cannot be read"],
    ["no file", () => ["--mapping", mapping()], 2, "expected FILE…, got nothing"],
    ["neither mapping nor preset", () => [good()], 2, "--detect"],
    ["both", () => [good(), "--mapping", mapping(), "--preset", "calls-fr"], 2, "either --mapping"],
    ["an unknown preset", () => [good(), "--preset", "x"], 2, "no preset x: android-log, "],
    ["a mapping that is no JSON", () => [good(), "--mapping", file("m.json", "{")], 2, "is no JSON in UTF-8"],
    ["a mapping with faults", () => [good(), "--mapping", file("m.json", "{}")], 2, "format: is missing"],
    ["a binary file", () => [file("a.bin", "PK\u0003\u0004xl"), "--mapping", mapping()], 1, "cut off or damaged"],
    ["an unknown zone", () => [good(), "--mapping", mapping(), "--zone", "Niamey"], 1, "no IANA time zone"],
    [
      "times without a zone",
      () => [good(), "--mapping", file("m.json", MAPPING.replace(',"zone":"Africa/Niamey"', ""))],
      1,
      "no zone is given",
    ],
    ["an unknown country", () => [good(), "--mapping", mapping(), "--country", "XX"], 1, "no country"],
    [
      "a folder that cannot be added to",
      () => [good(), "--mapping", mapping(), "--append"],
      2,
      "cannot be read as a case folder",
    ],
  ])("%s", (_, args, status, says) => {
    const out = fresh();
    const done = run(...args(), "--out", out);
    expect(done.status, done.err).toBe(status);
    expect(done.err.replace(/\s+/g, " ")).toContain(says);
    expect(readdirSync(join(out, ".."))).toEqual([]);
  });

  it("--out left out", () => {
    expect(run(good(), "--mapping", mapping())).toMatchObject({
      status: 2,
      err: expect.stringContaining("--out CASE is needed"),
    });
  });

  it("--detect of two files, or of a binary", () => {
    expect(run("bill-us.csv", "calls-fr.csv", "--detect").status).toBe(2);
    expect(run(file("a.bin", "PK\u0003\u0004xl"), "--detect")).toMatchObject({ status: 1, out: "" });
  });

  it("is said with the bare name of a file in a folder", () => {
    const { err } = run(file("b.csv", "x\n"), "--mapping", mapping(), "--out", fresh());
    expect(err).toContain(`  ${basename("b.csv")}:1: no row of the first 60`);
  });
});
