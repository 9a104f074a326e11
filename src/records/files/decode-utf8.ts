/** Makes a decoder that says `undefined` where bytes are no UTF-8; a byte order mark is text to it. */
export const utf8Decoder = (): ((bytes: Uint8Array) => string | undefined) => {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  };
};

/** A text that is no UTF-8, with U+FFFD for what is wrong in it: to be understood as far as it can be, never for a record. */
export const decodeLeniently = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
