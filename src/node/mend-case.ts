import { existsSync } from "node:fs";
import { printable } from "../words/printable.js";
import { wrap } from "../words/wrap.js";
import { JOURNAL, mendCase, removeLeftParts } from "./case-journal.js";
import type { SpokenIo } from "./io.js";
import type { Mended } from "./words/node-words.js";
import { IMPORTED_FILES } from "./write-case-files.js";

const tell = (mended: Mended, io: SpokenIo): void => {
  io.err(`${wrap(printable(io.words.said.mended[mended]), 80, "", "  ")}\n`);
};

/** Mends a case in which an import was interrupted, before it is read, and says so on standard error. */
export const mendedCase = (folder: string, io: SpokenIo): void => {
  const mended = mendCase(folder);
  if (mended !== undefined) tell(mended, io);
};

/** Mends a case before it is added to: what an import has left that had not replaced anything yet goes as well. */
export const mendedForImport = (folder: string, io: SpokenIo): void => {
  mendedCase(folder, io);
  if (existsSync(folder) && removeLeftParts(folder, [...IMPORTED_FILES, JOURNAL])) tell("rolled-back", io);
};
