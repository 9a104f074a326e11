// Every code block of the documents is run, or says why not in `<!-- not run: … -->` above it, and then what can be checked without running is.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseConfigFileTextToJson } from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { type CodeBlock, codeBlocks } from "./code-blocks.js";
import { type Outcome, parseShell, prepareScratch, root, runModule, runShell, typeErrors } from "./run-block.js";
import { firstLineNotIn } from "./shown-output.js";

const MODULE = new Set(["ts", "typescript", "js", "javascript", "mjs"]);
const SHELL = new Set(["sh", "bash", "shell", "console"]);
// What the block above prints.
const SHOWN = new Set(["", "text", "txt", "output"]);
const DIAGRAM = /^(flowchart|graph|sequenceDiagram|classDiagram|stateDiagram|erDiagram|timeline|gantt)\b/;

const inDocs = existsSync(join(root, "docs")) ? readdirSync(join(root, "docs")).map((name) => `docs/${name}`) : [];
const files = ["README.md", "README.fr.md", "CONTRIBUTING.md", "SECURITY.md", ...inDocs.sort()].filter(
  (file) => file.endsWith(".md") && existsSync(join(root, file)),
);
const nameOf = ({ file, line }: CodeBlock) => `${file.replaceAll(/[^a-zA-Z]/g, "-")}-${line}`;

const checks: Record<string, (text: string) => void> = {
  json: (text) => JSON.parse(text),
  jsonc: (text) => {
    const { error } = parseConfigFileTextToJson("block.jsonc", text);
    if (error !== undefined) throw new Error(String(error.messageText));
  },
  jsonl: (text) =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .forEach((line) => void JSON.parse(line)),
  csv: (text) => {
    const widths = text
      .split("\n")
      .filter((line) => line !== "" && !line.includes('"'))
      .map((line) => line.split(",").length);
    expect(new Set(widths).size, "rows of one width").toBe(1);
  },
  html: (text) => {
    for (const [, file = ""] of text.matchAll(/\ssrc="([^"]+)"/g))
      expect(existsSync(join(root, "dist", "browser", file)), file).toBe(true);
  },
  mermaid: (text) => expect(text).toMatch(DIAGRAM),
};

/** What the block says that it prints, in a comment after a `console.log`. */
const promised = (text: string) =>
  [...text.matchAll(/^\s*console\.log\(.*\);\s*\/\/ (.+)$/gm)]
    .map(([, said = ""]) => said.replace(/^"(.*)"$/, "$1"))
    .join("\n");

async function runBlock(block: CodeBlock): Promise<Outcome | undefined> {
  if (MODULE.has(block.language)) return runModule(nameOf(block), block.text);
  if (SHELL.has(block.language)) return runShell(block.text);
  return undefined;
}

beforeAll(() => prepareScratch("examples"));

describe.each(files)("%s", (file) => {
  const blocks = codeBlocks(file, readFileSync(join(root, file), "utf8"));
  const outcomes = new Map<number, Outcome>();

  it("says its reason where a block is not run", () => {
    for (const { reason } of blocks) if (reason !== undefined) expect(reason.split(" ").length).toBeGreaterThan(2);
  });

  for (const [i, block] of blocks.entries()) {
    it(`line ${block.line}: ${block.language || "plain"}`, async () => {
      const check = checks[block.language];
      if (check !== undefined) return check(block.text);
      if (block.reason !== undefined) {
        if (SHELL.has(block.language)) expect(await parseShell(block.text)).toMatchObject({ code: 0 });
        return;
      }
      const outcome = await runBlock(block);
      if (outcome !== undefined) {
        outcomes.set(i, outcome);
        expect(outcome.code, outcome.output).toBe(0);
        if (MODULE.has(block.language))
          expect(firstLineNotIn(outcome.output, promised(block.text)), outcome.output).toBeUndefined();
        return;
      }
      const before = SHOWN.has(block.language) ? outcomes.get(i - 1) : undefined;
      if (before === undefined)
        throw new Error(`neither run nor explained: put <!-- not run: why --> above line ${block.line}`);
      const missing = firstLineNotIn(before.output, block.text);
      expect(missing, `the block above does not print this line; it prints\n${before.output}`).toBeUndefined();
    });
  }
});

it("type-checks every module of the documents", () => {
  const blocks = files.flatMap((file) => codeBlocks(file, readFileSync(join(root, file), "utf8")));
  const modules = blocks.filter((block) => ["ts", "typescript"].includes(block.language));
  expect(typeErrors(modules.map((block) => ({ name: nameOf(block), text: block.text })))).toEqual([]);
});
