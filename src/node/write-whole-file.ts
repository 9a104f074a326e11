import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { UsageError } from "./usage-error.js";
import type { UsageWords } from "./words/node-words.js";

const reason = (error: unknown, words: UsageWords): string =>
  error instanceof Error && "code" in error
    ? error.code === "ENOENT"
      ? words.noFolder
      : String(error.code)
    : words.refusedBySystem;

/**
 * Writes a file whole or not at all: beside it first, then renamed.
 * @throws UsageError where it cannot be written.
 */
export const writeWholeFile = (path: string, text: string): void => {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UsageError((words) => words.unwritable(basename(path), reason(error, words)));
  }
};
