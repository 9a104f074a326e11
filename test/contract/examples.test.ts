import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bin, contract, contractIsAbsent, type Ended, run } from "./shared.js";

const skip = contractIsAbsent();
const examples = skip
  ? []
  : readdirSync(join(contract, "examples")).filter((name) =>
      existsSync(join(contract, "examples", name, "expected.json")),
    );

const check = (command: string, ...names: string[]) =>
  run("python3", join(contract, "check_examples.py"), "--command", command, ...names);

describe.skipIf(skip)("the contract's examples", () => {
  let ended: Ended;

  beforeAll(async () => {
    ended = await check(`'${process.execPath}' '${bin}' analyze CASE --json`);
  }, 300_000);

  it.each(examples)("%s", (name) => {
    const wrong = ended.stdout.split("\n").filter((line) => line.startsWith(`${name}: `));
    expect(wrong, wrong.join("\n")).toEqual([]);
  });

  it("all hold", () => {
    expect(ended.stdout.trim().split("\n").at(-1), ended.stderr).toBe(
      `${examples.length} of ${examples.length} examples hold`,
    );
    expect(ended.code).toBe(0);
  });

  it("hold through npm in a checkout, several at once", async () => {
    const { stdout, stderr } = await check(
      "npm run -s faisceau -- analyze CASE --json",
      "two-actors",
      "odd-keys",
      "no-calls",
    );
    expect(stdout.trim().split("\n").at(-1), stdout + stderr).toBe("3 of 3 examples hold");
  });
});
