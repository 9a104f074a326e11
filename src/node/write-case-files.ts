import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOf, finishJournal, JOURNAL, type JournalFile, journalText, sha256Of } from "./case-journal.js";
import { type Disk, disk as realDisk } from "./disk.js";
import { RefusedError } from "./refused-error.js";
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
    for (const [name, text] of files) realDisk.write(join(beside, name), text);
    // Only an empty folder can be removed: nobody's file is ever lost.
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw unwritable(given, error);
  }
};

/** The files of a case folder that an import makes or changes. */
export const IMPORTED_FILES = ["case.json", "calls.csv", "cells.csv", "sources.csv", "import.json"] as const;

/**
 * Replaces files of a case folder, all or none: the new ones are written beside the old ones, then a journal that names them, and only then are
 * they put in place. Whatever is interrupted before the journal is there has changed nothing; whatever is interrupted after it is finished by
 * the next command ({@link mendCase}). Once the journal is there no more room on the disk is needed.
 *
 * @param known - the files as they were when the new ones were made: where one has changed since, nothing is written
 * @throws UsageError where they cannot be written; RefusedError where somebody else wrote to the case, or the last step has to be done again
 */
export const replaceCaseFiles = (
  folder: string,
  given: string,
  files: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Uint8Array>,
  disk: Disk = realDisk,
): void => {
  const before = (name: string): string | null => {
    const bytes = known.get(name);
    return bytes === undefined ? null : sha256Of(bytes);
  };
  const journal = [...files].map(([name, text]): JournalFile => {
    return { name, part: `${name}.${process.pid}.part`, sha256: sha256Of(text), before: before(name) };
  });
  const beside = join(folder, `${JOURNAL}.${process.pid}.part`);
  try {
    for (const { name, part } of journal) disk.write(join(folder, part), files.get(name) ?? "");
    for (const one of journal)
      if (digestOf(join(folder, one.name)) !== one.before)
        throw new RefusedError((words) => words.changedMeanwhile(one.name));
    if (existsSync(join(folder, JOURNAL))) throw new RefusedError((words) => words.changedMeanwhile(JOURNAL));
    disk.write(beside, journalText(journal));
    disk.settle(folder);
    disk.rename(beside, join(folder, JOURNAL));
  } catch (error) {
    for (const { part } of journal) disk.remove(join(folder, part));
    disk.remove(beside);
    throw error instanceof RefusedError ? error : unwritable(given, error);
  }
  try {
    disk.settle(folder);
    finishJournal(folder, journal, disk);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new RefusedError((words) => words.unmended(JOURNAL, code));
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
