import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename } from "node:path";
import { RefusedError } from "./refused-error.js";

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

const refused = (file: string, error: unknown): RefusedError =>
  new RefusedError((words) => words.unwritable(file, codeOf(error)));

const lineEnd = 0x0a;

/** The bytes of a file; none where it is not there. */
export const bytesOf = (path: string): Uint8Array => {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return new Uint8Array();
    throw error;
  }
};

/** What a link points to, so that it stays a link. */
const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

const modeOf = (path: string): number => {
  try {
    return statSync(path).mode & 0o777;
  } catch {
    return 0o666;
  }
};

/**
 * Appends lines to a file whole or not at all, and makes it where it is not there; what stood in it stays, byte for byte, and a last line
 * without an end gets one. The new file is written beside the old one under a name that only one writer can have, then renamed.
 *
 * @param known - what the file held when the lines were made: where it holds something else by now, nothing is written
 * @throws RefusedError where it cannot be written, or somebody else writes it
 */
export const appendLines = (path: string, lines: readonly string[], known: Uint8Array): void => {
  const file = basename(path);
  const target = realPath(path);
  const beside = `${target}.part`;
  let opened: number;
  try {
    opened = openSync(beside, "wx", modeOf(target));
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw refused(file, error);
    throw new RefusedError((words) => words.beingWritten(file));
  }
  try {
    if (Buffer.compare(bytesOf(target), known) !== 0) throw new RefusedError((words) => words.changedMeanwhile(file));
    const open = known.length > 0 && known.at(-1) !== lineEnd;
    const bytes = Buffer.concat([
      known,
      Buffer.from(`${open ? "\n" : ""}${lines.map((line) => `${line}\n`).join("")}`),
    ]);
    for (let at = 0; at < bytes.length; ) at += writeSync(opened, bytes, at);
    fsyncSync(opened);
    closeSync(opened);
    opened = -1;
    renameSync(beside, target);
  } catch (error) {
    if (opened !== -1) closeSync(opened);
    rmSync(beside, { force: true });
    throw error instanceof RefusedError ? error : refused(file, error);
  }
};
