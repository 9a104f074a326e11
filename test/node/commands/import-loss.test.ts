import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { main } from "../../../src/node/main.js";

// The reader is made to lose the last row of every file: the command must notice, say so, and write nothing.
vi.mock("../../../src/import/read-delimited.js", async (original) => {
  const honest = await original<typeof import("../../../src/import/read-delimited.js")>();
  return {
    ...honest,
    readDelimited: (...args: Parameters<typeof honest.readDelimited>) => {
      const sheet = honest.readDelimited(...args);
      return "refusal" in sheet ? sheet : { ...sheet, rows: sheet.rows.slice(0, -1) };
    },
  };
});

it("a lost row ends the import with exit status 1 and nothing written", () => {
  const folder = mkdtempSync(join(tmpdir(), "faisceau-loss-"));
  writeFileSync(
    join(folder, "a.csv"),
    "Caller,Callee,Start\n+22700000101,+22700000102,2016-05-02T10:00:00Z\n+22700000101,+22700000103,2016-05-02T11:00:00Z\n",
  );
  let [out, err] = ["", ""];
  const io = { out: (t: string) => (out += t), err: (t: string) => (err += t), cwd: folder, watched: false };
  expect(main(["import", "a.csv", "--preset", "spreadsheet", "--out", "case"], io)).toBe(1);
  expect(out).toBe("");
  expect(err).toMatch(
    /^faisceau: a\.csv: 2 rows were counted in the text and 1 are accounted for\. Nothing was written/,
  );
  expect(readdirSync(folder)).toEqual(["a.csv"]);
});
