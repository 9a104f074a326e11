import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import type { CaseRecords } from "../records/case-records.js";
import { shown } from "../records/fields/quoted.js";
import { type ParseOptions, parseCase } from "../records/parse-case.js";
import { UnreadableCaseError, UnreadableFileError } from "../records/unreadable.js";
import { JOURNAL } from "./case-journal.js";

const PIECE = 1024 * 1024;

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "reading it is not permitted"],
  ["EPERM", "reading it is not permitted"],
  ["EISDIR", "it is a folder, not a file"],
  ["ENOTDIR", "it is a file, not a folder"],
  ["ENOENT", "it does not exist"],
  ["ELOOP", "it is a link that leads back to itself"],
  ["EMFILE", "too many files are open"],
  ["EIO", "the disk could not be read"],
]);

/** Why the system refused, in a few words. */
const reasonOf = (error: unknown): string => {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? `the system refuses it${code === "" ? "" : ` (${code})`}`;
};

/** The bytes of a file piece by piece; it is opened at the first and closed after the last. */
export function* piecesOfFile(path: string): Generator<Uint8Array, void> {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const piece = new Uint8Array(PIECE);
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece))
      yield piece.subarray(0, length);
  } catch (error) {
    throw error instanceof Error && "code" in error ? new UnreadableFileError(reasonOf(error)) : error;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * Reads a case folder. Files are read piece by piece; an optional one that cannot be read is a problem.
 * @throws UnreadableCaseError with one clear line where an import was interrupted in it, or the folder, its `case.json` or all of its data cannot be read.
 */
export const readCaseFolder = (path: string, options: ParseOptions = {}): CaseRecords => {
  let names: readonly string[];
  try {
    names = readdirSync(path);
  } catch (error) {
    throw new UnreadableCaseError(`The case folder ${shown(path)} cannot be read: ${reasonOf(error)}`);
  }
  if (names.includes(JOURNAL))
    throw new UnreadableCaseError(
      `The case folder ${shown(path)} cannot be read: an import was interrupted at its last step; any faisceau command on the case finishes it`,
    );
  return parseCase(new Map(names.map((name) => [name, piecesOfFile(join(path, name))])), options);
};
