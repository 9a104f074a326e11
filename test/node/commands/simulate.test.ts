import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../../src/node/main.js";

const run = (cwd: string, ...args: readonly string[]) => {
  let [out, err] = ["", ""];
  const status = main(["simulate", ...args], { out: (t) => (out += t), err: (t) => (err += t), cwd, watched: false });
  return { status, out, err };
};
const folder = (): string => mkdtempSync(join(tmpdir(), "faisceau-"));
const small = ["--seed", "7", "--profile", "typical", "--size", "0.1"] as const;

describe("simulate", () => {
  it("writes a case folder, and its truth beside it", () => {
    const cwd = folder();
    const { status, out, err } = run(cwd, ...small, "--out", "case", "--truth", "truth.json");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^case: [\d,]+ calls, [\d,]+ statements, [\d,]+ people\.\n$/);
    expect(readdirSync(join(cwd, "case"))).toContain("calls.csv");
    expect(readdirSync(cwd).sort()).toEqual(["case", "truth.json"]);
    expect(JSON.parse(readFileSync(join(cwd, "truth.json"), "utf8")).format).toBe("faisceau-truth/1");
    expect(main(["validate", "case", "--strict"], { out: () => {}, err: () => {}, cwd, watched: false })).toBe(0);
  });

  it("overwrites nothing, and does not put the truth where trainees find it", () => {
    const cwd = folder();
    expect(run(cwd, ...small, "--out", "case", "--truth", "case/truth.json").status).toBe(2);
    expect(existsSync(join(cwd, "case"))).toBe(false);
    expect(run(cwd, ...small, "--out", "case").status).toBe(0);
    expect(run(cwd, ...small, "--out", "case")).toMatchObject({ status: 2, out: "" });
  });

  it.each([
    ["no seed", ["--profile", "typical", "--out", "x"]],
    ["a seed that is no number", ["--seed", "a", "--profile", "typical", "--out", "x"]],
    ["no such profile", ["--seed", "1", "--profile", "constructor", "--out", "x"]],
    ["no folder", ["--seed", "1", "--profile", "typical"]],
    ["a size out of range", ["--seed", "1", "--profile", "typical", "--size", "0", "--out", "x"]],
  ])("says in one line what is wrong: %s", (_, args) => {
    const cwd = folder();
    const { status, err } = run(cwd, ...args);
    expect(status).toBe(2);
    expect(err).toMatch(/^faisceau: [^\n]+\n$/);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
