import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { JOURNAL, mendCase, removeLeftParts } from "../../src/node/case-journal.js";
import { type Disk, disk } from "../../src/node/disk.js";
import { main } from "../../src/node/main.js";
import { readCaseFolder } from "../../src/node/read-case-folder.js";
import { IMPORTED_FILES, replaceCaseFiles } from "../../src/node/write-case-files.js";

const BEFORE: Readonly<Record<string, string>> = {
  "case.json": "{}",
  "calls.csv": "old calls",
  "import.json": "old ledger",
  "people.json": "[]",
};
const NEW = new Map([
  ["calls.csv", "old calls and new ones"],
  ["cells.csv", "a table that was not there"],
  ["import.json", "new ledger"],
]);
const AFTER = { ...BEFORE, ...Object.fromEntries(NEW) };

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "faisceau-journal-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

const known = new Map(Object.entries(BEFORE).map(([name, text]) => [name, new TextEncoder().encode(text)]));

/**
 * A disk that fails at the n-th step. One that is killed does nothing from then on, so that nobody cleans up; one that is full fails at writing
 * alone. A file that is being written then is half there.
 */
const failing = (at: number, how: "killed" | "full"): { readonly disk: Disk; readonly steps: () => number } => {
  let steps = 0;
  const step = (writes: boolean, run: () => void, half: () => void = () => {}): void => {
    steps += 1;
    if (how === "killed" ? steps < at : steps !== at || !writes) {
      run();
      return;
    }
    if (steps === at) half();
    throw Object.assign(new Error(how), { code: how === "full" ? "ENOSPC" : "SIGKILL" });
  };
  return {
    steps: () => steps,
    disk: {
      write: (path, text) =>
        step(
          true,
          () => disk.write(path, text),
          () => writeFileSync(path, text.slice(0, text.length / 2)),
        ),
      rename: (from, to) => step(true, () => disk.rename(from, to)),
      remove: (path) => step(false, () => disk.remove(path)),
      settle: (folder) => step(false, () => disk.settle(folder)),
    },
  };
};

const whole = failing(Number.POSITIVE_INFINITY, "killed");
replaceCaseFiles(folderOf(BEFORE), "case", NEW, known, whole.disk);
const STEPS = whole.steps();

describe("replacing files of a case", () => {
  it("leaves the new ones and nothing else", () => {
    const folder = folderOf(BEFORE);
    replaceCaseFiles(folder, "case", NEW, known);
    expect(contents(folder)).toEqual(AFTER);
    expect(STEPS).toBeGreaterThan(9);
  });

  it.each(["killed", "full"] as const)("%s after any step leaves all of them or none, once it is mended", (how) => {
    const ends = new Set<string>();
    for (let at = 1; at <= STEPS; at++) {
      const folder = folderOf(BEFORE);
      try {
        replaceCaseFiles(folder, "case", NEW, known, failing(at, how).disk);
      } catch {
        // What is left in the folder is what counts.
      }
      // Killed again while it is mended, at its first steps, and then mended for good.
      for (let again = 1; again <= 3; again++) {
        try {
          mendCase(folder, failing(again, "killed").disk);
        } catch {}
      }
      mendCase(folder);
      removeLeftParts(folder, [...IMPORTED_FILES, JOURNAL]);
      const now = contents(folder);
      ends.add(now["calls.csv"] ?? "");
      expect(now, `step ${at}`).toEqual(now["calls.csv"] === "old calls" ? BEFORE : AFTER);
    }
    expect([...ends].sort()).toEqual(["old calls", "old calls and new ones"]);
  });

  it("writes nothing where a file has changed since it was read", () => {
    const folder = folderOf({ ...BEFORE, "calls.csv": "somebody else's" });
    expect(() => replaceCaseFiles(folder, "case", NEW, known)).toThrow();
    expect(contents(folder)).toEqual({ ...BEFORE, "calls.csv": "somebody else's" });
  });

  it("rolls back where a part is not whole and nothing was replaced, and refuses where something was", () => {
    const journalled = (): string => {
      const folder = folderOf(BEFORE);
      for (let at = 1; at <= STEPS && !readdirSync(folder).includes(JOURNAL); at++) {
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
        for (const [name, text] of Object.entries(BEFORE)) writeFileSync(join(folder, name), text);
        expect(() => replaceCaseFiles(folder, "case", NEW, known, failing(at, "killed").disk)).toThrow();
      }
      return folder;
    };
    const part = `cells.csv.${process.pid}.part`;
    const undone = journalled();
    writeFileSync(join(undone, part), "half");
    expect(mendCase(undone)).toBe("rolled-back");
    expect(contents(undone)).toEqual(BEFORE);
    const spoilt = journalled();
    writeFileSync(join(spoilt, part), "half");
    writeFileSync(join(spoilt, "calls.csv"), "changed by hand");
    expect(() => mendCase(spoilt)).toThrow();
    const unread = journalled();
    writeFileSync(join(unread, JOURNAL), "{");
    expect(() => mendCase(unread)).toThrow();
  });
});

describe("a command on a case in which an import was interrupted", () => {
  const HEADER = "Caller,Callee,Start\n";
  const call = (callee: number): string => `+22700000101,+22700000${callee},2016-05-02T10:00:00Z\n`;
  const run = (folder: string, ...args: readonly string[]) => {
    let [out, err] = ["", ""];
    const status = main(args, { out: (t) => (out += t), err: (t) => (err += t), cwd: folder, watched: false });
    return { status, out, err };
  };
  /** A case, the files that a second import would make of it, and that import ended before its step of that number. */
  const interrupted = (at: number) => {
    const folder = folderOf({ "a.csv": HEADER + call(102), "b.csv": HEADER + call(103) });
    const imported = (...more: readonly string[]) =>
      run(folder, "import", ...more, "--preset", "spreadsheet", "--out", "case");
    expect(imported("a.csv").status).toBe(0);
    const path = join(folder, "case");
    const before = contents(path);
    expect(imported("b.csv", "--append").status).toBe(0);
    const after = contents(path);
    for (const [name, text] of Object.entries(before)) writeFileSync(join(path, name), text);
    const changed = new Map(Object.entries(after).filter(([name, text]) => before[name] !== text));
    const bytes = new Map(Object.entries(before).map(([name, text]) => [name, new TextEncoder().encode(text)]));
    expect(() => replaceCaseFiles(path, "case", changed, bytes, failing(at, "killed").disk)).toThrow();
    return { folder, path, before, after, imported };
  };
  /** One step before the last two, which remove the journal. */
  const inTheMiddle = STEPS - 3;

  it("finishes it with a line, and reads the whole of it", () => {
    const { folder, path, after } = interrupted(inTheMiddle);
    expect(readdirSync(path)).toContain(JOURNAL);
    expect(() => readCaseFolder(path)).toThrow(/an import was interrupted at its last step/);
    const { status, err } = run(folder, "validate", "case");
    expect(status).toBe(0);
    expect(err).toMatch(/interrupted at its last step; it is finished now/);
    expect(contents(path)).toEqual(after);
    expect(run(folder, "validate", "case").err).not.toMatch(/interrupted/);
  });

  it("that adds to it removes what was left before anything changed, and imports", () => {
    const { path, after, imported } = interrupted(3);
    const { status, err } = imported("b.csv", "--append");
    expect(err).toMatch(/interrupted before it changed anything/);
    expect(status).toBe(0);
    expect(contents(path)).toEqual(after);
  });
});
