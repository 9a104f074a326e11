import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Disk, disk as realDisk } from "./disk.js";
import { RefusedError } from "./refused-error.js";
import type { Mended } from "./words/node-words.js";

/** Where a case folder says that several of its files are being replaced. */
export const JOURNAL = "import.journal";

const FORMAT = "faisceau-journal/1";

/** A file that is being replaced: by which part, and what is in it before and after. */
export interface JournalFile {
  readonly name: string;
  readonly part: string;
  /** SHA-256 of the new file. */
  readonly sha256: string;
  /** SHA-256 of the file that is replaced; null where there is none. */
  readonly before: string | null;
}

export const sha256Of = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** The digest of a file; null where it is not there. */
export const digestOf = (path: string): string | null => (existsSync(path) ? sha256Of(readFileSync(path)) : null);

export const journalText = (files: readonly JournalFile[]): string =>
  `${JSON.stringify({ format: FORMAT, files }, undefined, 1)}\n`;

const isFile = (value: unknown): value is JournalFile => {
  if (typeof value !== "object" || value === null) return false;
  const { name, part, sha256, before } = value as Record<string, unknown>;
  const bare = (text: unknown): boolean => typeof text === "string" && /^[\w.-]+$/.test(text);
  return bare(name) && bare(part) && typeof sha256 === "string" && (before === null || typeof before === "string");
};

const read = (path: string): readonly JournalFile[] | undefined => {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof value !== "object" || value === null || !("format" in value) || value.format !== FORMAT)
      return undefined;
    return "files" in value && Array.isArray(value.files) && value.files.every(isFile) ? value.files : undefined;
  } catch {
    return undefined;
  }
};

/** Puts every part in the place of its file; those that are there already are left. Then the journal goes. */
export const finishJournal = (folder: string, files: readonly JournalFile[], disk: Disk): void => {
  for (const { name, part } of files)
    if (existsSync(join(folder, part))) disk.rename(join(folder, part), join(folder, name));
  disk.settle(folder);
  disk.remove(join(folder, JOURNAL));
  disk.settle(folder);
};

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/**
 * Mends a case folder in which an import was interrupted while it replaced files: finishes it, since every new file was written before the
 * first was replaced; or, where one of the new files is not whole and none was put in place yet, rolls it back. `undefined` where there is
 * nothing to mend.
 * @throws RefusedError where the folder has changed since, so that neither can be done
 */
export const mendCase = (folder: string, disk: Disk = realDisk): Mended | undefined => {
  const path = join(folder, JOURNAL);
  if (!existsSync(path)) return undefined;
  try {
    const files = read(path);
    if (files === undefined) throw new RefusedError((words) => words.unmendable(JOURNAL));
    const state = files.map(({ name, part, sha256, before }) => {
      const now = digestOf(join(folder, name));
      return { ready: digestOf(join(folder, part)) === sha256, done: now === sha256, untouched: now === before };
    });
    if (state.every(({ ready, done }) => ready || done)) {
      finishJournal(folder, files, disk);
      return "finished";
    }
    if (!state.every(({ untouched }) => untouched)) throw new RefusedError((words) => words.unmendable(JOURNAL));
    disk.remove(path);
    disk.settle(folder);
    for (const { part } of files) disk.remove(join(folder, part));
    return "rolled-back";
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError((words) => words.unmended(JOURNAL, codeOf(error)));
  }
};

const PART = /\.(\d+)\.part$/;

const lives = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
};

/** Removes what an import has left that was interrupted before it replaced anything; says whether there was any. Parts of one that still runs stay. */
export const removeLeftParts = (folder: string, names: readonly string[], disk: Disk = realDisk): boolean => {
  const left = readdirSync(folder).filter((name) => {
    const match = PART.exec(name);
    if (match === null || !names.includes(name.slice(0, match.index))) return false;
    return Number(match[1]) === process.pid || !lives(Number(match[1]));
  });
  for (const name of left) disk.remove(join(folder, name));
  return left.length > 0;
};
