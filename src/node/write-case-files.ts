import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "./usage-error.js";

const unwritable = (given: string, error: unknown): UsageError =>
  new UsageError((words) =>
    words.unwritable(given, error instanceof Error && "code" in error ? String(error.code) : words.refusedBySystem),
  );

/**
 * Writes a new folder whole or not at all: in a folder beside it, then renamed.
 * @throws UsageError where it cannot be written, or something is there already.
 */
export const writeNewFolder = (folder: string, given: string, files: ReadonlyMap<string, string>): void => {
  const beside = `${folder}.${process.pid}.part`;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(beside);
    for (const [name, text] of files) writeFileSync(join(beside, name), text);
    // Only an empty folder can be removed: nobody's file is ever lost.
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw unwritable(given, error);
  }
};

/**
 * Replaces files of a case folder: all are written beside the old ones first, then renamed, the ledger last, so that a ledger never tells of
 * calls that are not there.
 * @throws UsageError where they cannot be written.
 */
export const replaceCaseFiles = (folder: string, given: string, files: ReadonlyMap<string, string>): void => {
  const beside = (name: string): string => join(folder, `${name}.${process.pid}.part`);
  try {
    for (const [name, text] of files) writeFileSync(beside(name), text);
    for (const name of files.keys()) renameSync(beside(name), join(folder, name));
  } catch (error) {
    for (const name of files.keys()) rmSync(beside(name), { force: true });
    throw unwritable(given, error);
  }
};

/** Whether a folder holds anything; one that is not there does not. */
export const holdsAnything = (folder: string): boolean => {
  try {
    return readdirSync(folder).length > 0;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    return true;
  }
};
