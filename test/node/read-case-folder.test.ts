import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCaseFolder } from "../../src/node/read-case-folder.js";
import { UnreadableCaseError } from "../../src/records/unreadable.js";

const CASE = '{"format":"faisceau-case/1","id":"x","title":"x"}';
const CALLS = "id,caller,callee,startedAt,durationSeconds\nc1,a,b,2013-08-01T10:00:00Z,5\n";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "faisceau-"));
  writeFileSync(join(folder, "case.json"), CASE);
  writeFileSync(join(folder, "calls.csv"), CALLS);
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const refusal = (path: string): string => {
  try {
    readCaseFolder(path);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableCaseError);
    return (error as Error).message;
  }
  return "it was read";
};

describe("readCaseFolder", () => {
  it("reads a case", () => {
    expect(readCaseFolder(folder)).toMatchObject({
      case: { id: "x", timeZone: "UTC" },
      calls: [{ id: "c1" }],
      problems: [],
      notes: [],
    });
  });

  it("reads a file longer than a piece", () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `c${i},a,b,2013-08-01T10:00:00Z,${i}\n`);
    writeFileSync(join(folder, "calls.csv"), `${CALLS.split("\n")[0]}\n${rows.join("")}`);
    expect(readCaseFolder(folder).calls).toHaveLength(60_000);
  });

  it("says in one line why a folder cannot be read", () => {
    expect(refusal(join(folder, "none"))).toMatch(/^The case folder .*none cannot be read: it does not exist$/);
    expect(refusal(join(folder, "case.json"))).toMatch(/it is a file, not a folder$/);
    symlinkSync("round", join(folder, "round"));
    expect(refusal(join(folder, "round"))).toMatch(/a link that leads back to itself$/);
    expect(refusal(join(folder, "a\nb"))).not.toContain("\n");
  });

  it("needs a case.json that can be read", () => {
    rmSync(join(folder, "case.json"));
    expect(refusal(folder)).toBe("There is no case.json; a case folder has one");
    mkdirSync(join(folder, "case.json"));
    expect(refusal(folder)).toBe("case.json cannot be read: it is a folder, not a file");
  });

  it("makes an optional file that cannot be read one problem", () => {
    mkdirSync(join(folder, "people.json"));
    symlinkSync("phones.csv", join(folder, "phones.csv"));
    symlinkSync("nowhere", join(folder, "sources.csv"));
    const { problems, calls } = readCaseFolder(folder);
    expect(problems.map(({ file, line, code, message }) => [file, line, code, message])).toEqual([
      ["people.json", 1, "unreadable-file", "The file is not read: it is a folder, not a file"],
      ["phones.csv", 1, "unreadable-file", "The file is not read: it is a link that leads back to itself"],
      ["sources.csv", 1, "unreadable-file", "The file is not read: it does not exist"],
    ]);
    expect(calls).toHaveLength(1);
  });

  it("needs one of the three data files that can be read", () => {
    rmSync(join(folder, "calls.csv"));
    mkdirSync(join(folder, "calls.csv"));
    expect(refusal(folder)).toMatch(
      /no data that can be read \(calls\.csv: it is a folder, not a file; ties\.csv: it is not there/,
    );
  });

  it.skipIf(process.getuid?.() === 0)("respects permissions", () => {
    chmodSync(join(folder, "calls.csv"), 0);
    expect(refusal(folder)).toMatch(/calls\.csv: reading it is not permitted/);
    chmodSync(folder, 0);
    expect(refusal(folder)).toMatch(/reading it is not permitted$/);
  });

  it("notes a file of another name, and opens none of them", () => {
    mkdirSync(join(folder, "Calls.csv"));
    writeFileSync(join(folder, "README.md"), "");
    writeFileSync(join(folder, "chart.json"), "");
    expect(readCaseFolder(folder).notes.map(({ file, code }) => [file, code])).toEqual([["Calls.csv", "unknown-file"]]);
  });
});
