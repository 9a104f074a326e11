import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { UsageError } from "./usage-error.js";

const reason = (error: unknown): string =>
  error instanceof Error && "code" in error
    ? error.code === "ENOENT"
      ? "its folder is not there"
      : String(error.code)
    : "it cannot be written";

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
    throw new UsageError(`${basename(path)} cannot be written: ${reason(error)}`);
  }
};
