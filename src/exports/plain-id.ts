/** A character as the bytes of its UTF-8, each `%` and two hexadecimal digits. */
const percent = (character: string): string =>
  [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");

/** What no reader takes for a part of an id in every format: quotes, backslashes, `%`, control characters, line and paragraph ends. */
const unsafe = /["'\\%\p{Cc}\p{Surrogate}\u2028\u2029]/gu;
const unsafeOrSpace = /["'\\%,\s\p{Cc}\p{Surrogate}\u2028\u2029]/gu;

/**
 * An id for formats in which a quote or line end cannot be escaped, or is by some readers alone: such characters are percent-encoded, as in a
 * URL, so that two ids stay two and can be read back (decodeURIComponent).
 */
export const plainId = (id: string, spaces: "kept" | "encoded" = "kept"): string =>
  id.replace(spaces === "kept" ? unsafe : unsafeOrSpace, percent);
