import { expect, it } from "vitest";
import { codeBlocks } from "./code-blocks.js";
import { parseShell, prepareScratch, runModule, runShell, typeErrors } from "./run-block.js";
import { firstLineNotIn } from "./shown-output.js";

// The tests of the documents' test: a check that cannot fail is a defect.

it("finds blocks, their language, line and reason", () => {
  const text = [
    "# T",
    "```ts",
    "a();",
    "```",
    "<!-- not run: needs a case -->",
    "~~~sh",
    "x",
    "~~~",
    "- item",
    "  ```",
    "  y",
    "  ```",
  ];
  expect(codeBlocks("a.md", text.join("\n"))).toEqual([
    { file: "a.md", line: 2, language: "ts", text: "a();" },
    { file: "a.md", line: 6, language: "sh", text: "x", reason: "needs a case" },
    { file: "a.md", line: 10, language: "", text: "y" },
  ]);
  expect(() => codeBlocks("a.md", "```ts\na")).toThrow("a.md:1");
});

it("compares a shown output line by line, with elisions", () => {
  expect(firstLineNotIn("one\ntwo\nthree 3.5\n", "one\n…\nthree …")).toBeUndefined();
  expect(firstLineNotIn("one\ntwo\n", "two\none")).toBe("one");
  expect(firstLineNotIn("a.b\n", "axb")).toBe("axb");
});

it("fails on a module that throws, a type error, an unknown command and an unknown script", async () => {
  prepareScratch("self");
  expect((await runModule("throws", "throw new Error('x')")).code).not.toBe(0);
  expect((await runModule("runs", "const a: number = 1; console.log(a)")).output).toBe("1\n");
  expect(typeErrors([{ name: "wrong", text: "export const a: number = '1';" }])).toHaveLength(1);
  expect((await runShell("no-such-command-here")).code).not.toBe(0);
  expect((await runShell("npm run no-such-script")).code).not.toBe(0);
  expect((await runShell("npm ci && npm test")).code).toBe(0);
  expect((await parseShell("if then")).code).not.toBe(0);
});
