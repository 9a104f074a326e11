import { chunksOf, type FileContent } from "./files/chunks.js";
import { lookAtForm } from "./files/file-form.js";
import { type Ledger, newLedger } from "./ledger.js";
import { UnreadableFileError } from "./unreadable.js";

/** A file as a whole that gave no record: why, as the rest of a sentence that begins with its name. */
export interface FileFailure {
  readonly code: "malformed-file" | "unreadable-file";
  readonly why: string;
}

/** What one file came to. */
export type FileReading<Value> =
  | { readonly records: readonly Value[]; readonly ledger: Ledger }
  | { readonly failure: FileFailure };

/** Says that a file is malformed, and why. */
export const malformed = (why: string): { readonly failure: FileFailure } => ({
  failure: { code: "malformed-file", why },
});

/** Reads a file as text by `read`; a file of another form, and one whose bytes cannot be had, is a failure. */
export const readFile = <Value>(
  content: FileContent,
  read: (chunks: Iterable<Uint8Array>, ledger: Ledger) => FileReading<Value>,
): FileReading<Value> => {
  try {
    const looked = lookAtForm(chunksOf(content));
    if ("seems" in looked) {
      return malformed(
        `it seems to be ${looked.seems}, not UTF-8 text; save it as UTF-8 text, or let "faisceau import" convert it`,
      );
    }
    return read(looked.chunks, newLedger());
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return { failure: { code: "unreadable-file", why: error.message } };
  }
};
