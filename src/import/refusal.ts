import type { Problem } from "../records/problem.js";

/** An import that cannot begin or must not be finished; nothing is written. Every reason stands in `problems`. */
export class ImportRefusedError extends Error {
  override readonly name = "ImportRefusedError";
  constructor(
    /** What is wrong, where, and what would be right. */
    readonly problems: readonly Problem[],
  ) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
  }
}
