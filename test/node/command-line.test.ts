import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { main } from "../../src/node/main.js";

const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));

const run = (args: readonly string[], cwd = fixtures) => {
  let [out, err] = ["", ""];
  const status = main(args, { out: (t) => (out += t), err: (t) => (err += t), cwd, watched: false });
  return { status, out, err };
};

const folder = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const path = mkdtempSync(join(tmpdir(), "faisceau-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
};

const caseJson = '{"format":"faisceau-case/1","id":"t","title":"T"}';
const calls = "id,caller,callee,startedAt,durationSeconds\nc1,1,2,2016-05-02T10:00:00Z,5\n";

const oneLine = (text: string): boolean => /^[^\n]+\n$/.test(text) && !text.includes("    at ");

describe("analyze", () => {
  it("writes the document and nothing else with --json", () => {
    const { status, out } = run(["analyze", "minimal", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(out).format).toBe("faisceau-analysis/1");
  });

  it("prints a page of at most 80 columns without --json", () => {
    const { status, out } = run(["analyze", "harmattan"]);
    expect(status).toBe(0);
    expect(out).toContain("What the records support");
    for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it("tells what falls without one source or witness, or not, as is asked", () => {
    const supportIn = (...more: string[]) => {
      const { options, actors } = JSON.parse(run(["analyze", "minimal", "--json", ...more]).out);
      return [options.support, actors.some((actor: { support?: unknown }) => actor.support !== undefined)];
    };
    expect(supportIn()).toEqual([true, true]);
    expect(supportIn("--no-support")).toEqual([false, false]);
    const out = join(folder({}), "a.json");
    run(["analyze", "minimal", "--no-support", "--out", out]);
    expect(run(["check", "minimal", out]).status).toBe(0);
    expect(run(["check", "minimal", out, "--support"]).status).toBe(1);
    expect(run(["analyze", "minimal", "--support", "--no-support"]).status).toBe(2);
  });

  it("writes a file whole, beside the page", () => {
    const out = join(folder({}), "a.json");
    expect(run(["analyze", "minimal", "--out", out]).status).toBe(0);
    expect(readFileSync(out, "utf8")).toBe(run(["analyze", "minimal", "--json"]).out);
    expect(readdirSync(join(out, ".."))).toEqual(["a.json"]);
  });

  it("counts row errors on standard error, and exits 1 with --strict after the document", () => {
    const path = folder({ "case.json": caseJson, "calls.csv": `${calls}c2,1,1,2016-05-02T10:00:00Z,5\n` });
    const { status, err } = run(["analyze", path, "--json"]);
    expect(status).toBe(0);
    expect(err).toContain("1 problem, 1 row left out");
    const strict = run(["analyze", path, "--json", "--strict"]);
    expect(strict.status).toBe(1);
    expect(JSON.parse(strict.out).records.rejected).toBe(1);
  });

  it("applies the judgements of --confirm besides the case's own", () => {
    const path = folder({
      "case.json": caseJson,
      "statements.jsonl": "",
      "people.json": '[{"id":"a"},{"id":"b"}]',
      "more.jsonl": '{"id":"j","kind":"same-person","a":"person:a","b":"person:b","verdict":"yes"}\n',
    });
    const { out } = run(["analyze", path, "--json", "--confirm", join(path, "more.jsonl")]);
    expect(JSON.parse(out).actors.map(({ id }: { id: string }) => id)).toEqual(["person:a"]);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["a missing folder", () => join(tmpdir(), "faisceau-is-not-here")],
    ["a file instead of a folder", () => join(folder({ "case.json": caseJson }), "case.json")],
    ["a folder without case.json", () => folder({ "calls.csv": calls })],
    ["a case.json that does not parse", () => folder({ "case.json": "{", "calls.csv": calls })],
    ["a case without any data file", () => folder({ "case.json": caseJson })],
    [
      "a binary file under a CSV's name",
      () => folder({ "case.json": caseJson, "calls.csv": new Uint8Array([0, 159, 146, 150, 0, 10, 0]) }),
    ],
    [
      "a folder under a file's name",
      () => {
        const path = folder({ "case.json": caseJson });
        mkdirSync(join(path, "calls.csv"));
        return path;
      },
    ],
  ])("%s is one clear line and status 1, and nothing on standard output", (_, path) => {
    const { status, out, err } = run(["analyze", path(), "--json"]);
    expect([status, out]).toEqual([1, ""]);
    expect(oneLine(err), err).toBe(true);
  });
});

describe("wrong usage", () => {
  it.each([
    [["analyse", "minimal"]],
    [["analyze"]],
    [["analyze", "minimal", "broken"]],
    [["analyze", "minimal", "--jsonn"]],
    [["explain", "minimal", "person:nobody"]],
    [["next"]],
    [["next", "minimal", "--top", "0"]],
    [["next", "minimal", "--top", "x"]],
    [["next", "minimal", "--kind", "rumour"]],
    [["check", "minimal", "nowhere.json"]],
    [["check", "minimal", "minimal/case.json"]],
    [["analyze", "minimal", "--key-file", "minimal/nothing"]],
    [["analyze", "minimal", "--json", "--out", "nowhere/a.json"]],
  ])("%j is one clear line and status 2", (args) => {
    const { status, out, err } = run(args);
    expect([status, out]).toEqual([2, ""]);
    expect(oneLine(err), err).toBe(true);
  });

  it("without any argument shows the commands and exits 2", () => {
    const { status, err } = run([]);
    expect(status).toBe(2);
    expect(err).toContain("faisceau analyze");
  });
});

describe("help", () => {
  it.each([["help"], ["--help"], ["-h"]])("%s lists the commands", (flag) => {
    const { status, out } = run([flag]);
    expect(status).toBe(0);
    for (const name of ["analyze", "explain", "next", "validate", "check"]) expect(out).toContain(`faisceau ${name}`);
    for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it.each(["analyze", "explain", "next", "validate", "check"])(
    "of %s shows its options, examples and exit status",
    (name) => {
      const { out } = run(["help", name]);
      expect(out).toContain("Examples\n  faisceau");
      expect(out).toContain("Exit status");
      expect(run([name, "--help"]).out).toBe(out);
    },
  );
});

describe("explain", () => {
  it("shows every indicator with the text of the cited records", () => {
    const { status, out } = run(["explain", "minimal", "person:p1"]);
    expect(out).toContain("Who held the phones, and what says so\nperson:p1 held phone:+22700000101 from");
    expect(status).toBe(0);
    expect(out).toContain("What speaks for it");
    expect(out).toContain("What speaks against it");
    expect(out.replace(/\s+/g, " ")).toContain("Moussa drove us himself, four days, from the house in Agadez to Sabha");
  });

  it("keeps a protected witness hidden in cited records", () => {
    const { out } = run(["explain", "minimal", "person:p1"]);
    expect(out).not.toContain("person:p5");
    expect(out).toContain("person:protected-");
    expect(run(["explain", "minimal", "person:p1", "--reveal-protected"]).out).toContain("person:p5");
  });
});

describe("next", () => {
  it("prints a ranked page of at most 80 columns, the first of every kind on it", () => {
    const { status, out } = run(["next", "harmattan", "--top", "3"]);
    expect(status).toBe(0);
    for (const kind of ["call-records: phone:", "identity", "question: "]) expect(out).toContain(kind);
    for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it("writes the first few as JSON and nothing else, of the kinds asked for", () => {
    const { status, out } = run(["next", "minimal", "--json", "--top", "2", "--kind", "question"]);
    expect(status).toBe(0);
    const found = JSON.parse(out);
    expect(found.length).toBeLessThanOrEqual(2);
    for (const { kind, rank } of found) expect([kind, rank > 0]).toEqual(["question", true]);
  });

  it("keeps protected people hidden", () => {
    expect(run(["next", "minimal"]).out).not.toContain("person:p5");
  });
});

describe("validate", () => {
  it("lists every problem with file, line and column", () => {
    const { status, out } = run(["validate", "broken"]);
    expect(status).toBe(0);
    expect(out).toMatch(/^calls\.csv:\d+ startedAt: .+ \[[a-z-]+\]$/m);
    expect(run(["validate", "broken", "--strict"]).status).toBe(1);
  });

  it("says so where there is nothing to say", () => {
    expect(run(["validate", "harmattan", "--strict"])).toMatchObject({ status: 0, out: "No row errors.\n" });
  });
});

describe("check", () => {
  it("finds a case as it was, and says in words what changed", () => {
    const expected = join(folder({}), "e.json");
    run(["analyze", "minimal", "--out", expected]);
    expect(run(["check", "minimal", expected])).toMatchObject({ status: 0, out: "No difference.\n" });
    const document = JSON.parse(readFileSync(expected, "utf8"));
    document.actors.find(({ id }: { id: string }) => id === "person:p1").role = "recruiter";
    writeFileSync(expected, JSON.stringify(document));
    const { status, out } = run(["check", "minimal", expected]);
    expect(status).toBe(1);
    expect(out).toContain('person:p1 role: expected "recruiter", found "driver"');
  });

  it("pins the analysis of harmattan", () => {
    expect(run(["check", "harmattan", "harmattan.analysis.json"]).out).toBe("No difference.\n");
  });
});
