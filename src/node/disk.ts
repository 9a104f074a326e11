import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** What is done to a disk, step by step: so that a test can end it after any. */
export interface Disk {
  /** Writes a file that is not there yet, and waits until the disk has it. */
  readonly write: (path: string, content: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Removes a file; one that is not there is no error. */
  readonly remove: (path: string) => void;
  /** Waits until the disk has the names of a folder. */
  readonly settle: (folder: string) => void;
}

/** The disk as it is. */
export const disk: Disk = {
  write: (path, content) => {
    const file = openSync(path, "wx");
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  settle: (folder) => {
    try {
      const file = openSync(folder, "r");
      try {
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    } catch {
      // Windows and some shares know no such wait; the renames themselves are done.
    }
  },
};
