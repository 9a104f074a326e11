import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCaseFolder } from "../../src/node/read-case-folder.js";

const folder = fileURLToPath(new URL("../../fixtures/broken", import.meta.url));
const listed = readFileSync(`${folder}/README.md`, "utf8")
  .split("\n")
  .filter((line) => /^\| [a-z]+\.(csv|jsonl?) \|/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, 5)
      .map((cell) => cell.trim())
      .join(" | "),
  );

describe("the broken fixture", () => {
  const records = readCaseFolder(folder);

  it("has every problem that its README lists, in that order, and no other", () => {
    expect(
      records.problems.map(({ file, line, column, code }) => [file, line, column ?? "", code].join(" | ")),
    ).toEqual(listed);
  });

  it("keeps its good records", () => {
    expect(records.calls.map(({ id }) => id)).toEqual(["good-1", "good-2"]);
    expect(records.statements.map(({ id }) => id)).toEqual(["s01", "s12", "s13", "s14", "s16"]);
    expect(records.people.map(({ id }) => id)).toEqual(["p1", "p14"]);
    expect(records.judgements.map(({ id }) => id)).toEqual(["j01", "j16"]);
    expect(records.rejected).toBe(122);
  });
});
