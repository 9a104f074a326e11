import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCaseFolder } from "../../src/node/read-case-folder.js";
import { countRecords } from "../../src/records/count-records.js";

const here = dirname(fileURLToPath(import.meta.url));
const shared = process.env.FAISCEAU_SHARED ?? join(here, "../../../shared");
const examples = join(shared, "contract/examples");
const present = existsSync(examples);
const names = present ? readdirSync(examples).filter((name) => existsSync(join(examples, name, "expected.json"))) : [];

interface Expected {
  readonly records?: Readonly<Record<string, number>>;
  readonly problems?: readonly (readonly [string, number, string | null])[];
}

if (!present) console.warn(`The contract's examples are not at ${examples}; set FAISCEAU_SHARED to try them`);

describe.skipIf(!present)("the contract's tiny cases", () => {
  it.for(names)("%s: its records and problems", (name) => {
    const expected: Expected = JSON.parse(readFileSync(join(examples, name, "expected.json"), "utf8"));
    const records = readCaseFolder(join(examples, name, "case"));
    const asText = (problems: readonly (readonly unknown[])[]): readonly string[] =>
      problems.map((problem) => JSON.stringify(problem)).toSorted();
    if (expected.records !== undefined) expect(countRecords(records)).toMatchObject(expected.records);
    if (expected.problems !== undefined) {
      const found = records.problems.map(({ file, line, column }) => [file, line, column ?? null]);
      expect(asText(found)).toEqual(asText(expected.problems));
    }
  });
});
