/** A case that cannot be read at all; its message is the one line that a person needs. */
export class UnreadableCaseError extends Error {
  override readonly name = "UnreadableCaseError";
}

/** A file whose bytes cannot be had: what its iterator of bytes throws, with the reason as the message. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
}
